using System.Collections.Concurrent;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Tests.Support.Edits;

/// <summary>The files of a site at work as a preview has them: what has not changed since the last look is known without reading
/// it.</summary>
internal sealed class KnownFiles : ISiteFiles
{
    private readonly ConcurrentDictionary<string, ContentHash> _hashes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SourceFile> _kept = new(StringComparer.Ordinal);
    private MemoryFiles _files = new(new Dictionary<string, byte[]>());

    /// <summary>How often a file was known.</summary>
    public int Known { get; private set; }

    public IReadOnlyList<string> Paths => _files.Paths;

    /// <summary>Looks at the files as they are now.</summary>
    public void Update(MemoryFiles files)
    {
        var before = _files;
        _files = files;
        foreach (var path in _hashes.Keys.Where(path => !files.Paths.Contains(path) || !IsSame(before, files, path)))
        {
            _hashes.TryRemove(path, out _);
            _kept.TryRemove(path, out _);
        }
    }

    public byte[] Read(string path)
    {
        var content = _files.Read(path);
        _hashes[path] = ContentHash.Of(content);
        return content;
    }

    public long SizeOf(string path) => _files.SizeOf(path);

    public string DisplayPath(string path) => _files.DisplayPath(path);

    public ContentHash? KnownHashOf(string path)
    {
        if (!_hashes.TryGetValue(path, out var hash))
            return null;
        Known++;
        return hash;
    }

    public SourceFile? Kept(string path) => _kept.GetValueOrDefault(path);

    public void Keep(SourceFile file)
    {
        file.IsKept = true;
        _kept[file.Path] = file;
    }

    private static bool IsSame(MemoryFiles before, MemoryFiles now, string path) =>
        before.Paths.Contains(path) && before.Read(path).AsSpan().SequenceEqual(now.Read(path));
}
