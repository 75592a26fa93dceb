using SiteGen.Incremental;
using SiteGen.Text;

namespace SiteGen.Publishing.Folders;

/// <summary>The files that stand in the folder before a site is published, and what the last build noted of them.</summary>
/// <param name="folder">Real.</param>
/// <param name="files">All that stand there, with their lengths in bytes.</param>
/// <param name="isReusable">Whether a site may take over the file of a path.</param>
/// <param name="noted">What the last build published, by paths.</param>
internal sealed class StandingSite(
    string folder,
    IReadOnlyDictionary<string, long> files,
    Func<string, bool> isReusable,
    Cached<FileState> noted
)
{
    /// <summary>A file that holds what the last build wrote, where that is some content. Its bytes are read: length and time would tell of
    /// most changes, but not of all.</summary>
    /// <param name="isAltered">The last build wrote that content, and the file has another by now.</param>
    public FileState? FindAsNoted(string path, ContentHash content, out bool isAltered)
    {
        isAltered = false;
        if (noted.Find(path) is not { } state || state.Content != content || !files.ContainsKey(path) || !isReusable(path))
            return null;
        isAltered = HashOf(path, state.Length) != content;
        return isAltered ? null : state;
    }

    /// <summary>Whether a file holds some bytes.</summary>
    /// <param name="isAltered">The last build wrote them, and the file has others by now.</param>
    public bool Holds(string path, ReadOnlySpan<byte> content, ContentHash hash, out bool isAltered)
    {
        isAltered = false;
        if (!files.TryGetValue(path, out var length) || !isReusable(path))
            return false;
        var holds = length == content.Length && IsOnDisk(Path.Combine(folder, path), content);
        isAltered = !holds && noted.Find(path)?.Content == hash;
        return holds;
    }

    private ContentHash? HashOf(string path, long length)
    {
        if (files[path] != length)
            return null;
        using var file = new FilePieces(Path.Combine(folder, path), length);
        if (length <= FilePieces.Size)
            return file.Next(out var all) ? ContentHash.Of(all) : null;
        var hasher = new ContentHasher();
        for (var done = 0L; done < length; done += FilePieces.Size)
        {
            if (!file.Next(out var piece))
                return null;
            hasher.Append(piece);
        }
        return hasher.Hash;
    }

    private static bool IsOnDisk(string path, ReadOnlySpan<byte> content)
    {
        using var file = new FilePieces(path, content.Length);
        do
        {
            if (!file.Next(out var piece) || !content.StartsWith(piece))
                return false;
            content = content[piece.Length..];
        } while (content.Length > 0);
        return true;
    }
}
