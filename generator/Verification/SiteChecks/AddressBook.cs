using System.Collections.Concurrent;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification.SiteChecks;

/// <summary>Where addresses lead, each worked out once: a menu writes the same ones on every page.</summary>
/// <remarks>
/// What is remembered goes by the address as it would be written at the root, so that <c>../../offices/</c> on one page and
/// <c>../offices/</c> on another share an entry, and the instance in it.
/// </remarks>
internal sealed class AddressBook(Uri baseUrl)
{
    private const int LongestKept = 512;

    private readonly string _base = baseUrl.AbsoluteUri;
    private readonly ConcurrentDictionary<string, SiteAddress> _fromRoot = new(StringComparer.Ordinal);

    /// <param name="from">Address of the page or file that holds the link, as <c>en/offices/</c>.</param>
    public SiteAddress Resolve(string address, string from)
    {
        Span<char> rooted = stackalloc char[LongestKept];
        var length = FromRoot(address, from, rooted);
        return length < 0 ? SiteAddress.Resolve(address, from, baseUrl) : Remembered(rooted[..length]);
    }

    private SiteAddress Remembered(ReadOnlySpan<char> rooted)
    {
        var known = _fromRoot.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(rooted, out var address))
            return address;
        var written = rooted.ToString();
        return _fromRoot.GetOrAdd(written, SiteAddress.FromRoot(written));
    }

    /// <summary>
    /// Writes the address as from the root and returns its length. Only for the plain forms nearly all links have: below the base
    /// address, or relative with dots in front only; -1 for all others.
    /// </summary>
    private int FromRoot(string address, string from, Span<char> rooted)
    {
        if (address.Length == 0 || char.IsWhiteSpace(address[0]) || char.IsWhiteSpace(address[^1]))
            return -1;
        if (address.StartsWith(_base, StringComparison.Ordinal))
            return Join("", address.AsSpan(_base.Length), rooted);
        // What leads to a place on the same page is of no use to any other.
        if (address[0] != '.')
            return -1;
        // In a page's own address these would be taken for the beginning of something else.
        if (from.AsSpan().ContainsAny("%?#."))
            return -1;

        var rest = address.AsSpan();
        var folder = from.AsSpan(0, from.LastIndexOf('/') + 1);
        if (rest.StartsWith("./"))
            rest = rest[2..];
        while (rest.StartsWith("../"))
        {
            if (folder.IsEmpty)
                return -1;
            folder = folder[..(folder[..^1].LastIndexOf('/') + 1)];
            rest = rest[3..];
        }
        // A file's name has a dot, which does no harm; one that begins a segment may lead elsewhere.
        return rest.StartsWith(".") || rest.Contains("/.", StringComparison.Ordinal) || (rest.Length > 0 && rest[0] == '/')
            ? -1
            : Join(folder, rest, rooted);
    }

    private static int Join(ReadOnlySpan<char> folder, ReadOnlySpan<char> rest, Span<char> rooted)
    {
        if (folder.Length + rest.Length > rooted.Length)
            return -1;
        folder.CopyTo(rooted);
        rest.CopyTo(rooted[folder.Length..]);
        return folder.Length + rest.Length;
    }
}
