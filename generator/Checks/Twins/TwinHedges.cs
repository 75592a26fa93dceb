using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Twins;
using SiteGen.Text;

namespace SiteGen.Checks.Twins;

/// <summary>Holds the two languages of a text to be equally sure: what one of them says with "usually" or 可能, the other does not say
/// flatly.</summary>
internal static class TwinHedges
{
    public static void Check(TwinText twin, ImmutableArray<HedgeTwins> groups, DiagnosticBag diagnostics)
    {
        foreach (var group in groups)
        {
            foreach (var lang in Langs.All)
            {
                var other = lang.Twin();
                if (Unanswered(group, twin, lang, other) is not { } hedge)
                    continue;
                var (own, name) = (Language.Of(lang).EnglishName, Language.Of(other).EnglishName);
                diagnostics.Add(
                    LinkRules.TwinHedge,
                    twin.Texts[other].Span,
                    $"The {own} of this says '{hedge}'; the {name} has no word for that, as {Examples(group, other)}.",
                    new Note($"the {own}", twin.Texts[lang].Span)
                );
            }
        }
    }

    /// <summary>A hedge of one language that the other has no word for: sentence by sentence, where both have as many.</summary>
    private static string? Unanswered(HedgeTwins group, TwinText twin, Lang lang, Lang other)
    {
        if (Find(group.Words[lang], twin.Pin[lang], lang) is null)
            return null;
        var answers = group.Words[other].AddRange(group.Also[other]);
        var (own, others) = (Sentences.Of(twin.Pin[lang]), Sentences.Of(twin.Pin[other]));
        if (own.Count != others.Count)
            (own, others) = ([twin.Pin[lang]], [twin.Pin[other]]);
        return own.Zip(others)
            .Select(pair => Find(group.Words[lang], pair.First, lang) is { } hedge && Find(answers, pair.Second, other) is null ? hedge : null)
            .FirstOrDefault(hedge => hedge is not null);
    }

    private static string? Find(ImmutableArray<string> words, string text, Lang lang) =>
        words.FirstOrDefault(word => Language.Of(lang).Words.HasWords(text, word));

    private static string Examples(HedgeTwins group, Lang lang) =>
        string.Join(" or ", group.Words[lang].Take(2).Select(word => $"'{word}'"));
}
