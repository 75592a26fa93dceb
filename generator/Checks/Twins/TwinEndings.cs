using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Twins;
using SiteGen.Text;

namespace SiteGen.Checks.Twins;

/// <summary>Where one language of a text ends as a sentence does, the other does, too: a full stop is easily lost, or left behind a
/// heading.</summary>
internal static class TwinEndings
{
    public static void Check(TwinText twin, DiagnosticBag diagnostics)
    {
        var ends = Langs.Each(lang => Sentences.EndOf(twin.Texts[lang].Value));
        foreach (var lang in Langs.All)
        {
            if (ends[lang] is not null || ends[lang.Twin()] is not { } mark || !IsLost(mark, twin.Texts[lang].Value))
                continue;
            diagnostics.Add(
                LinkRules.Slip,
                twin.Texts[lang].Span,
                $"This ends without a mark, and its {Language.Of(lang.Twin()).EnglishName} with '{mark}'.",
                new Note($"the {Language.Of(lang.Twin()).EnglishName}", twin.Texts[lang.Twin()].Span),
                help: "Write the mark at the end of both, or of neither."
            );
        }
    }

    // A question may be a title in the other language, which has no mark; not one of several clauses.
    private static bool IsLost(char mark, string text) =>
        mark is '.' or '。' || (mark is '?' or '？' && text.AsSpan().ContainsAny(",.，。！？"));
}
