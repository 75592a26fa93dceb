using System.Collections.Concurrent;
using SiteGen.BuiltIn;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>The theme inside the program, for all that a site's own <c>theme/</c> leaves out.</summary>
public sealed class BuiltInTheme : ISiteFiles
{
    private static readonly ConcurrentDictionary<string, ContentHash> Hashes = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Paths { get; } = BuiltInFiles.Below("theme/");

    // Whatever its size, it came with the program.
    public long SizeOf(string path) => 0;

    public byte[] Read(string path) => BuiltInFiles.Read(path);

    // It is the same as long as the program runs.
    public ContentHash? KnownHashOf(string path) => Hashes.GetOrAdd(path, static one => ContentHash.Of(BuiltInFiles.Read(one)));

    public string DisplayPath(string path) => path;

    public bool IsBuiltIn(string path) => true;
}
