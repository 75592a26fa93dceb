using SiteGen.Incremental;
using SiteGen.Text;

namespace SiteGen.Publishing;

/// <summary>Holds what it is given, for checks that publish nothing and for tests, and leaves it to the next check.</summary>
/// <param name="cache">The folder of a published site may hold older pages, or none: what a check has made lies in a file of the
/// cache.</param>
public sealed class MemoryStore(BuildCache cache) : IOutputStore
{
    private readonly Cached<HeldFile> _files = new(cache, "checked", [], HeldFile.Form);

    public OutputFile Put(SitePath path, ReadOnlySpan<byte> content, SourceSpan source)
    {
        ReadOnlyMemory<byte> bytes = content.ToArray();
        if (_files.IsOn)
            _files.Keep(path.Value, new HeldFile(ContentHash.Of(content), bytes));
        return new OutputFile(path, bytes, source);
    }

    public OutputFile? Keep(SitePath path, ContentHash content, SourceSpan source)
    {
        if (_files.Find(path.Value) is not { } file || file.Content != content)
            return null;
        _files.Keep(path.Value, file);
        return new OutputFile(path, file.Bytes, source);
    }

    /// <summary>Leaves all that it holds to the next check.</summary>
    public void Save() => _files.Save();
}

/// <param name="Content">Stands for the bytes.</param>
internal sealed record HeldFile(ContentHash Content, ReadOnlyMemory<byte> Bytes)
{
    public static HeldFile Form(CacheStream stream, HeldFile? file) => new(stream.Hash(file?.Content), stream.Bytes(file?.Bytes));
}
