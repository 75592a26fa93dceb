using System.Collections.Immutable;
using SiteGen.Addresses;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Search.Reading;
using SiteGen.Text;

namespace SiteGen.Search.Index;

/// <summary>The whole index of one language: where each term stands. Passages are numbered in the order of pages.</summary>
/// <remarks>Made anew in every build, from numbers only: what the pages of both languages hold, and what entries are called.</remarks>
internal sealed class LanguageIndex
{
    // A heading of the same page in the other language counts as much as a word in the text: so Chinese words find English pages, whose
    // own text has few of them.
    private const int LessThanOwnHeading = 3;

    private readonly AddressMap _addresses;
    private readonly SearchIndexBuilder _builder;
    private readonly Lang _lang;
    private readonly ILookup<PagePlace, Posting> _words;
    private readonly int[] _starts;
    private readonly uint[] _postings;
    private readonly int[] _named;

    public LanguageIndex(AddressMap addresses, SearchIndexBuilder builder, Lang lang, ILookup<PagePlace, Posting> words)
    {
        (_addresses, _builder, _lang, _words) = (addresses, builder, lang, words);
        Texts = [.. addresses.Pages.SelectMany(page => builder.Find(page, lang)?.Texts ?? [])];
        PassagesOfPages = [.. addresses.Pages.Select(page => builder.Find(page, lang)?.Places.Length ?? 0)];
        // Groups of results are pages, but on a list each entry is one of its own.
        Lists = [.. addresses.Pages.Select((page, number) => (page, number)).Where(p => p.page is KindPage).Select(p => p.number)];
        var counts = new int[builder.Terms.Terms.Count + 1];
        _named = new int[builder.Terms.Terms.Count];
        ForEach(
            (_, posting) =>
            {
                counts[posting.Term + 1]++;
                _named[posting.Term] += posting.IsHeading ? posting.Impact : 0;
            }
        );
        for (var i = 1; i < counts.Length; i++)
            counts[i] += counts[i - 1];
        _starts = counts;
        _postings = new uint[counts[^1]];
        var next = counts.AsSpan(0, counts.Length - 1).ToArray();
        ForEach((passage, posting) => _postings[next[posting.Term]++] = (uint)(passage << 4 | posting.Impact));
    }

    /// <summary>How many passages each page has, in the order of addresses.</summary>
    public ImmutableArray<int> PassagesOfPages { get; }

    /// <summary>The numbers of the pages whose entries are results of their own.</summary>
    public ImmutableArray<int> Lists { get; }

    /// <summary>The hashes of the files of result texts, in order.</summary>
    public ImmutableArray<ContentHash> Texts { get; }

    /// <summary>The numbers of the terms that occur, in ordinal order of the terms.</summary>
    public IEnumerable<int> TermsInOrder() =>
        Enumerable
            .Range(0, _starts.Length - 1)
            .Where(term => _starts[term + 1] > _starts[term])
            .OrderBy(term => _builder.Terms.Terms[term], StringComparer.Ordinal);

    /// <summary>Where a term stands: a passage shifted left by four, and the impact, in order of passage.</summary>
    public ReadOnlySpan<uint> PostingsOf(int term) => _postings.AsSpan(_starts[term].._starts[term + 1]);

    /// <summary>How much a term says in names and headings, all taken together; 0 for one that is in none.</summary>
    public int Named(int term) => _named[term];

    private void ForEach(Action<int, Posting> take)
    {
        var passage = 0;
        var (own, others, twins) = (
            new List<Posting>(),
            new List<Posting>(),
            new Dictionary<string, List<Posting>>(StringComparer.Ordinal)
        );
        foreach (var page in _addresses.Pages)
        {
            if (_builder.Find(page, _lang) is not { } words)
                continue;
            ReadTwin(_builder.Find(page, _lang.Twin()), twins);
            var reader = new PostingReader(words.Postings.Span);
            var last = new PagePassage();
            foreach (var place in words.Places)
            {
                reader.ReadPlace(own);
                others.Clear();
                // Names of entries, and headings in the other language, count for the first passage of a place.
                if (place != last)
                {
                    if (twins.TryGetValue(place.Id, out var headings))
                        others.AddRange(headings);
                    others.AddRange(_words[new PagePlace(page.Key, place.Id)]);
                    others.Sort((a, b) => a.Term != b.Term ? a.Term.CompareTo(b.Term) : b.Impact.CompareTo(a.Impact));
                }
                last = place;
                Merge(own, others, passage++, ResultKind.Weight(page, place.IsEntry), take);
            }
        }
    }

    /// <summary>The words of the headings and names of the same page in the other language, by place.</summary>
    private static void ReadTwin(PageWords? twin, Dictionary<string, List<Posting>> headings)
    {
        headings.Clear();
        if (twin is null)
            return;
        var reader = new PostingReader(twin.Postings.Span);
        var postings = new List<Posting>();
        foreach (var place in twin.Places)
        {
            reader.ReadPlace(postings);
            headings.TryAdd(
                place.Id,
                [.. postings.Where(p => p.IsHeading).Select(p => p with { Impact = Math.Max(1, p.Impact - LessThanOwnHeading) })]
            );
        }
    }

    /// <summary>Two lists in order of term as one; a term that is there several times keeps its highest impact.</summary>
    private static void Merge(List<Posting> own, List<Posting> others, int passage, int weight, Action<int, Posting> take)
    {
        var at = 0;
        foreach (var posting in own)
        {
            for (; at < others.Count && others[at].Term < posting.Term; at++)
                Other();
            var impact = posting.Impact;
            var isHeading = posting.IsHeading;
            for (; at < others.Count && others[at].Term == posting.Term; at++)
                (impact, isHeading) = (Math.Max(impact, others[at].Impact), true);
            Take(posting with { Impact = impact, IsHeading = isHeading });
        }
        for (; at < others.Count; at++)
            Other();

        void Other()
        {
            if (at == 0 || others[at - 1].Term != others[at].Term)
                Take(others[at]);
        }

        void Take(Posting posting) => take(passage, posting with { Impact = Math.Max(1, posting.Impact * weight / 10) });
    }
}
