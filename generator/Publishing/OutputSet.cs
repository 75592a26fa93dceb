using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Publishing;

/// <summary>All files of a build, by path. Two sources may not claim one path, not even in another case, nor one a file where the other
/// needs a folder.</summary>
public sealed class OutputSet
{
    private readonly Dictionary<string, OutputFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OutputFile> _folded = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, OutputFile> _foldersFolded = new(StringComparer.OrdinalIgnoreCase);
    private OutputFile[]? _sorted;

    /// <summary>By path, ordinally.</summary>
    public IReadOnlyCollection<OutputFile> Files => _sorted ??= [.. _files.Values.OrderBy(f => f.Path.Value, StringComparer.Ordinal)];

    /// <summary>Stands for all that the site was made from; <c>null</c> where that is not known, or had a mistake in it.</summary>
    public ContentHash? Sources { get; set; }

    /// <summary>Whether its files were held against each other, whatever was found.</summary>
    public bool IsVerified { get; set; }

    /// <summary>Files that were of one set before.</summary>
    public static OutputSet Of(IEnumerable<OutputFile> files)
    {
        var set = new OutputSet();
        foreach (var file in files)
            set.Add(file, new DiagnosticBag());
        return set;
    }

    public OutputFile? Find(string path) => _files.GetValueOrDefault(path);

    public void Add(OutputFile file, DiagnosticBag diagnostics)
    {
        if (InTheWayOf(file.Path.Value) is { } other)
        {
            diagnostics.Add(
                OutputRules.OutputCollision,
                file.Source,
                string.Equals(other.Path.Value, file.Path.Value, StringComparison.OrdinalIgnoreCase)
                    ? $"Two sources would be written to '{file.Path}'."
                    : $"'{file.Path}' and '{other.Path}' can't both be written: one name would be a file and a folder.",
                new Note("the other is here", other.Source)
            );
            return;
        }
        (_folded[file.Path.Value], _files[file.Path.Value], _sorted) = (file, file, null);
        foreach (var folder in FoldersOf(file.Path.Value))
        {
            // Those above it are known, too.
            if (!_foldersFolded.TryAdd(folder, file))
                break;
        }
    }

    private OutputFile? InTheWayOf(string path) =>
        _folded.GetValueOrDefault(path)
        ?? _foldersFolded.GetValueOrDefault(path)
        ?? FoldersOf(path).Select(folder => _folded.GetValueOrDefault(folder)).FirstOrDefault(other => other is not null);

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            yield return path[..end];
    }
}
