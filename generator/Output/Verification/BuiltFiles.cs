using System.Collections.Frozen;

namespace SiteGen.Output.Verification;

/// <summary>The files of a built site by their addresses.</summary>
internal sealed class BuiltFiles
{
    private readonly FrozenDictionary<string, OutputFile> _byAddress;
    private readonly Lazy<string[]> _addresses;

    public BuiltFiles(OutputSet files)
    {
        All = files.Files;
        // A folder answers with its 'index.html', which is there under both names.
        _byAddress = files.Files.Select(f => (f.Path.Value, File: f)).Concat(files.Files.Select(f => (Value: f.Path.Address, File: f)))
            .DistinctBy(f => f.Value).ToFrozenDictionary(f => f.Value, f => f.File, StringComparer.Ordinal);
        _addresses = new(() => [.. files.Files.Select(f => "/" + f.Path.Address)]);
    }

    /// <summary>By path, ordinally.</summary>
    public IReadOnlyCollection<OutputFile> All { get; }

    /// <summary>The addresses of all files, with a leading slash; pages by their folder. For suggestions.</summary>
    public IReadOnlyList<string> Known => _addresses.Value;

    /// <summary>The file a server would answer with; a folder answers with its <c>index.html</c>.</summary>
    /// <param name="path">Below the root and decoded, as in <see cref="SiteAddress.Path"/>.</param>
    public OutputFile? FileAt(string path) => _byAddress.GetValueOrDefault(path);
}
