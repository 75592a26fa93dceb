using System.Collections.Immutable;
using SiteGen.Incremental;
using SiteGen.Search.Index;
using SiteGen.Text;

namespace SiteGen.Search.Reading;

/// <summary>A page as the index needs it. Its text has been written out by then, and is not held.</summary>
/// <param name="Places">What a result can lead to, in order; a long section is there several times.</param>
/// <param name="Postings">For each place its terms, see <see cref="PostingReader"/>.</param>
/// <param name="Texts">The hashes of the files with its text, in order.</param>
internal sealed record PageWords(ImmutableArray<PagePassage> Places, ReadOnlyMemory<byte> Postings, ImmutableArray<ContentHash> Texts)
{
    /// <summary>How it lies in a cache, behind the <see cref="TermTable"/> whose numbers its postings hold.</summary>
    public static PageWords Form(CacheStream stream, PageWords? words) =>
        new(
            stream.List(words?.Places, PagePassage.Form),
            stream.Bytes(words?.Postings),
            stream.List(words?.Texts, static (stream, hash) => stream.Hash(hash))
        );
}

/// <summary>What an earlier build found on a page. A page with the same bytes holds the same, whatever else has changed.</summary>
/// <param name="Page">Stands for those bytes.</param>
internal sealed record CachedWords(ContentHash Page, PageWords Words)
{
    public static CachedWords Form(CacheStream stream, CachedWords? cached) =>
        new(stream.Hash(cached?.Page), PageWords.Form(stream, cached?.Words));
}

/// <summary>A place of a page.</summary>
/// <param name="Id">The element to go to; empty for the page as a whole.</param>
internal readonly record struct PagePassage(string Id, bool IsEntry)
{
    public static PagePassage Form(CacheStream stream, PagePassage place) => new(stream.Text(place.Id), stream.Flag(place.IsEntry));
}

/// <summary>That a term is in a place, and how much it says there.</summary>
/// <param name="Impact">1 to <see cref="Highest"/>.</param>
/// <param name="IsHeading">It is in the heading or the name.</param>
internal readonly record struct Posting(int Term, int Impact, bool IsHeading)
{
    public const int Highest = 15;
}

/// <summary>Reads the postings of a page, place by place, each in order of term.</summary>
internal ref struct PostingReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public void ReadPlace(List<Posting> postings)
    {
        postings.Clear();
        var term = 0;
        for (var left = Number(); left > 0; left--)
        {
            term += Number();
            postings.Add(new Posting(term, _rest[0] & 15, (_rest[0] & 16) != 0));
            _rest = _rest[1..];
        }
    }

    public static void Write(List<byte> bytes, IReadOnlyCollection<Posting> inOrder)
    {
        Number(bytes, inOrder.Count);
        var last = 0;
        foreach (var posting in inOrder)
        {
            Number(bytes, posting.Term - last);
            bytes.Add((byte)(posting.Impact | (posting.IsHeading ? 16 : 0)));
            last = posting.Term;
        }
    }

    private int Number()
    {
        var (number, shift) = (0, 0);
        while (true)
        {
            var part = _rest[0];
            _rest = _rest[1..];
            number |= (part & 127) << shift;
            if (part < 128)
                return number;
            shift += 7;
        }
    }

    private static void Number(List<byte> bytes, int number)
    {
        for (; number > 127; number >>= 7)
            bytes.Add((byte)(number | 128));
        bytes.Add((byte)number);
    }
}
