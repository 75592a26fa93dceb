using CsCheck;
using SiteGen.Diagnostics;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Properties;

[Tier(Tier.Slow)]
public class SuggestionProperties
{
    private static readonly Gen<string> Word = Gen.String[Gen.Char["abc-"], 0, 12];

    [Fact]
    public void Nearness_has_no_direction() =>
        Gen.Select(Word, Word).Try((a, b) => (Suggestion.Nearest(a, [b]) is null) == (Suggestion.Nearest(b, [a]) is null));

    [Fact]
    public void A_word_is_nearest_to_itself() =>
        Gen.Select(Word, Word.Array[0, 6]).Try((word, others) => Suggestion.Nearest(word, [.. others, word]) == word);

    [Fact]
    public void The_order_of_candidates_does_not_matter() =>
        Gen.Select(Word, Word.Array[0, 6])
            .Try((word, others) => Suggestion.Nearest(word, others) == Suggestion.Nearest(word, others.Reverse()));
}
