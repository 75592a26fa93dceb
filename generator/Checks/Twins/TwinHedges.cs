using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Twins;

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
                if (Unanswered(group, twin, lang, other) is not var (hedge, times, answers))
                    continue;
                var (own, name) = (Language.Of(lang).EnglishName, Language.Of(other).EnglishName);
                diagnostics.Add(
                    LinkRules.TwinHedge,
                    twin.Texts[other].Span,
                    answers == 0
                        ? $"The {own} of this says '{hedge}'; the {name} has no word for that, as {Examples(group, other)}."
                        : $"The {own} of this says '{hedge}' or the like {times} times, the {name} only {Times(answers)}.",
                    new Note($"the {own}", twin.Texts[lang].Span)
                );
            }
        }
    }

    /// <summary>A hedge of one language, how often that has the like in a sentence, and how often the other has a word for it, if that is
    /// less.</summary>
    private static (string Hedge, int Times, int Answers)? Unanswered(HedgeTwins group, TwinText twin, Lang lang, Lang other)
    {
        if (Find(group.Words[lang], twin.Pin[lang], lang) is null)
            return null;
        var answers = group.Words[other].AddRange(group.Also[other]);
        foreach (var sentence in TwinSentences.Of(twin))
        {
            var times = Language.Of(lang).Words.CountWords(sentence[lang], group.Words[lang]);
            var answered = Language.Of(other).Words.CountWords(sentence[other], answers);
            if (times > answered)
                return (Find(group.Words[lang], sentence[lang], lang)!, times, answered);
        }
        return null;
    }

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";

    private static string? Find(ImmutableArray<string> words, string text, Lang lang) =>
        words.FirstOrDefault(word => Language.Of(lang).Words.HasWords(text, word));

    private static string Examples(HedgeTwins group, Lang lang) =>
        string.Join(" or ", group.Words[lang].Take(2).Select(word => $"'{word}'"));
}
