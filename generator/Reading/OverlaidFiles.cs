using System.Collections.Frozen;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>Files laid over others, one by one: of two with the same path, the upper one counts.</summary>
public sealed class OverlaidFiles(ISiteFiles upper, ISiteFiles lower) : ISiteFiles
{
    private readonly FrozenSet<string> _above = upper.Paths.ToFrozenSet(StringComparer.Ordinal);

    public IReadOnlyList<string> Paths { get; } = [.. upper.Paths.Union(lower.Paths, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public IReadOnlyList<Diagnostic> Refused { get; } = [.. upper.Refused, .. lower.Refused];

    public long SizeOf(string path) => Holder(path).SizeOf(path);

    public byte[] Read(string path) => Holder(path).Read(path);

    public ContentHash? KnownHashOf(string path) => Holder(path).KnownHashOf(path);

    public SourceFile? Kept(string path) => Holder(path).Kept(path);

    public void Keep(SourceFile file) => Holder(file.Path).Keep(file);

    /// <summary>As <see cref="ISiteFiles.DisplayPath"/>; a file that is not there yet would be one of the upper ones.</summary>
    public string DisplayPath(string path) =>
        (_above.Contains(path) || !lower.Paths.Contains(path, StringComparer.Ordinal) ? upper : lower).DisplayPath(path);

    public bool IsBuiltIn(string path) => Holder(path).IsBuiltIn(path);

    private ISiteFiles Holder(string path) => _above.Contains(path) ? upper : lower;
}
