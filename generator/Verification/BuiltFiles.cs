using SiteGen.Publishing;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification;

/// <summary>The files of a built site by their addresses.</summary>
internal sealed class BuiltFiles
{
    private readonly Dictionary<string, OutputFile> _byAddress;
    private readonly Lazy<string[]> _addresses;

    public BuiltFiles(OutputSet files)
    {
        All = files.Files;
        // A folder answers with its 'index.html', which is there under both names.
        _byAddress = new(2 * All.Count, StringComparer.Ordinal);
        foreach (var file in All)
            _byAddress.Add(file.Path.Value, file);
        foreach (var file in All)
            _byAddress.TryAdd(file.Path.Address, file);
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
