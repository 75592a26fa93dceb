using SiteGen.Search.Index;
using SiteGen.Search.Reading;
using SiteGen.Text.Characters;

namespace SiteGen.Search.Words;

/// <summary>How much each term says about a passage, by where it stands and how often.</summary>
/// <remarks>BM25's idea, with a length of passages that is fixed: so a page weighs the same whatever other pages there are.</remarks>
internal sealed class PassageWeights(TermTable terms)
{
    private const double UsualLength = 150;

    private readonly Dictionary<int, int> _counts = [];
    private readonly Dictionary<int, (int Bonus, bool IsHeading)> _bonuses = [];
    private int _length;

    /// <summary>The terms of a passage, in order of number.</summary>
    public List<Posting> Of(SearchResultText passage, string title)
    {
        _counts.Clear();
        _bonuses.Clear();
        _length = 0;
        var section = passage.Section;
        foreach (var block in passage.Blocks)
            Count(block);
        Count(section.Note);
        var isName = section.IsEntry || section.Id.Length == 0;
        Head(section.Heading, isName ? NameBonus(section.Heading) : NameBonus(section.Heading) / 2, isHeading: true);
        Head(section.Also, EntryWords.Mentioned, isHeading: true);
        if (section.Id.Length > 0)
            Head(title, 2, isHeading: false);
        var postings = new List<Posting>(_counts.Count);
        foreach (var (term, count) in _counts)
            postings.Add(Weigh(term, count));
        postings.Sort((a, b) => a.Term.CompareTo(b.Term));
        return postings;
    }

    /// <summary>What a name adds to its words: the shorter, the more each of them says.</summary>
    public static int NameBonus(string name)
    {
        var words = 0.0;
        var reader = new Tokenizer(name, stackalloc char[Tokenizer.LongestWord]);
        while (reader.MoveNext())
        {
            // Two characters make a word, and their pair is no further one.
            words +=
                reader.Current.Length == 1 && HanCharacters.Is(reader.Current[0]) ? 0.5
                : HanCharacters.Is(reader.Current[0]) ? 0
                : 1;
        }
        return words switch
        {
            <= 1 => 12,
            <= 2 => 11,
            <= 3 => 10,
            <= 5 => 8,
            <= 8 => 7,
            _ => 6,
        };
    }

    private Posting Weigh(int term, int count)
    {
        var body = 1 + (int)(6 * count / (count + 0.6 + 0.6 * _length / UsualLength));
        var (bonus, isHeading) = _bonuses.GetValueOrDefault(term);
        // A term that is in the name or a heading gains little by being in the text, too.
        return new Posting(term, bonus == 0 ? body : Math.Min(Posting.Highest, bonus + body * 3 / 7), isHeading);
    }

    private void Count(string text)
    {
        var reader = new Tokenizer(text, stackalloc char[Tokenizer.LongestWord]);
        while (reader.MoveNext())
        {
            _length++;
            var term = terms.NumberOf(reader.Current);
            _counts[term] = _counts.GetValueOrDefault(term) + 1;
        }
    }

    private void Head(string text, int bonus, bool isHeading)
    {
        var reader = new Tokenizer(text, stackalloc char[Tokenizer.LongestWord]);
        while (reader.MoveNext())
        {
            var term = terms.NumberOf(reader.Current);
            _counts.TryAdd(term, 0);
            var known = _bonuses.GetValueOrDefault(term);
            _bonuses[term] = (Math.Max(known.Bonus, bonus), known.IsHeading || isHeading);
        }
    }
}
