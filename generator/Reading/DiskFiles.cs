namespace SiteGen.Reading;

/// <summary>Site files on disk: three folders, which may lie anywhere, seen as <c>data/</c>, <c>input/</c> and <c>theme/</c>.</summary>
public sealed class DiskFiles : ISiteFiles
{
    private readonly Dictionary<string, string> _onDisk = new(StringComparer.Ordinal);

    /// <param name="theme"><c>null</c> when the site has no theme of its own.</param>
    /// <exception cref="DirectoryNotFoundException">One of the folders does not exist.</exception>
    public DiskFiles(string data, string input, string? theme)
    {
        foreach (var (root, folder) in new[] { ("data", data), ("input", input), ("theme", theme) })
        {
            if (folder is null)
                continue;
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                var below = Path.GetRelativePath(folder, file).Replace('\\', '/');
                if (below.Split('/').Any(segment => segment.StartsWith('.')))
                    continue;
                _onDisk.Add($"{root}/{below}", Path.Combine(folder, below));
            }
        }
        Paths = [.. _onDisk.Keys.Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Paths { get; }

    public byte[] Read(string path) => File.ReadAllBytes(_onDisk[path]);

    public string DisplayPath(string path) => _onDisk[path].Replace('\\', '/');
}
