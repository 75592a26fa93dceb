using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;

namespace SiteGen.Publishing;

/// <summary>All files of a build, by path. Two sources may not claim one path, not even in another case.</summary>
public sealed class OutputSet
{
    private readonly Dictionary<string, OutputFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OutputFile> _folded = new(StringComparer.OrdinalIgnoreCase);
    private OutputFile[]? _sorted;

    /// <summary>By path, ordinally.</summary>
    public IReadOnlyCollection<OutputFile> Files => _sorted ??= [.. _files.Values.OrderBy(f => f.Path.Value, StringComparer.Ordinal)];

    public OutputFile? Find(string path) => _files.GetValueOrDefault(path);

    public void Add(OutputFile file, DiagnosticBag diagnostics)
    {
        if (_folded.TryAdd(file.Path.Value, file))
            (_files[file.Path.Value], _sorted) = (file, null);
        else
            diagnostics.Add(
                OutputRules.OutputCollision,
                file.Source,
                $"Two sources would be written to '{file.Path}'.",
                new Note("the other is here", _folded[file.Path.Value].Source)
            );
    }
}
