using SiteGen.Text;

namespace SiteGen.Incremental;

/// <summary>A file of a published site as it was written.</summary>
/// <param name="Content">Stands for its bytes.</param>
/// <param name="Length">In bytes: a file of another length need not be read to know that it was altered.</param>
internal sealed record FileState(ContentHash Content, long Length)
{
    public static FileState Form(CacheStream stream, FileState? state) =>
        new(stream.Hash(state?.Content), stream.LongNumber(state?.Length));
}
