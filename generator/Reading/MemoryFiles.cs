using System.Text;

namespace SiteGen.Reading;

/// <summary>Site files held in memory, for tests and previews.</summary>
public sealed class MemoryFiles(IReadOnlyDictionary<string, byte[]> files) : ISiteFiles
{
    public static MemoryFiles FromText(IReadOnlyDictionary<string, string> files) =>
        new(files.ToDictionary(f => f.Key, f => Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal));

    public IReadOnlyList<string> Paths { get; } = [.. files.Keys.Order(StringComparer.Ordinal)];

    public long SizeOf(string path) => files[path].Length;

    public byte[] Read(string path) => files[path];

    public string DisplayPath(string path) => path;
}
