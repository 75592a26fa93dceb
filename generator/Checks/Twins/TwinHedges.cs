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
                if (
                    Find(group.Words[lang], twin.Pin[lang], lang) is not { } hedge
                    || Find(group.Words[other].AddRange(group.Also[other]), twin.Pin[other], other) is not null
                )
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

    private static string? Find(ImmutableArray<string> words, string text, Lang lang) =>
        words.FirstOrDefault(word => Language.Of(lang).Words.HasWords(text, word));

    private static string Examples(HedgeTwins group, Lang lang) =>
        string.Join(" or ", group.Words[lang].Take(2).Select(word => $"'{word}'"));
}
