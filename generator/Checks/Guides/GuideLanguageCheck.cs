using System.Text;
using SiteGen.Checks.Twins;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Checks.Guides;

/// <summary>What a guide says in a language is in that language: its front matter, and each stretch of its body.</summary>
public sealed class GuideLanguageCheck : IGuideCheck
{
    private const int MostShown = 40;

    // A guide of which most is in another language is told of once: it was copied, and is still to be translated.
    private const int FewestOfWhole = 3;

    public string Name => "guides are in their language";

    public void Run(GuideTwins guide, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            var found = new DiagnosticBag();
            var texts = CheckAll(lang, guide, found);
            var wrong = found.Sorted();
            if (wrong.Count >= FewestOfWhole && wrong.Count * 2 > texts)
                diagnostics.Add(
                    FactRules.WrongLanguage,
                    guide[lang].Head.Title.Span,
                    $"This guide is not {Language.Of(lang).EnglishName}: {wrong.Count} of its {texts} texts are not.",
                    help: $"Write it in {Language.Of(lang).EnglishName}; until then, 'draft: true' at its head keeps it unpublished."
                );
            else
                diagnostics.AddAll(wrong);
        }
    }

    /// <returns>How many texts the guide has.</returns>
    private static int CheckAll(Lang lang, GuideTwins guide, DiagnosticBag found)
    {
        var (head, twin) = (guide[lang].Head, guide[lang.Twin()].Head);
        Check(lang, "title", head.Title, twin.Title.Value, found);
        Check(lang, "description", head.Description, twin.Description.Value, found);
        var lists = new[] { ("covers", head.Covers), ("leaves-out", head.LeavesOut), ("bring", head.Bring) };
        foreach (var (key, texts) in lists)
        {
            foreach (var text in texts)
                Check(lang, key, text, "", found);
        }
        foreach (var unit in guide[lang].Body.Prose)
            Check(lang, unit, found);
        return 2 + lists.Sum(list => list.Item2.Length) + guide[lang].Body.Prose.Length;
    }

    private static void Check(Lang lang, string key, Located<string> text, string twin, DiagnosticBag diagnostics)
    {
        // A note to oneself is reported as such; it is still to be written in any language.
        if (!Language.Of(lang).CanBe(text.Value) && !TextScript.IsNameIn(twin, text.Value) && !Language.Of(lang).SlipsIn(text.Value).Any())
            diagnostics.Add(FactRules.WrongLanguage, text.Span, $"'{key}' is not {Language.Of(lang).EnglishName}.");
    }

    /// <summary>A stretch is judged whole, its links by their words: English may quote a Chinese word, and name it in a link.</summary>
    private static void Check(Lang lang, ProseUnit unit, DiagnosticBag diagnostics)
    {
        var language = Language.Of(lang);
        if (language.CanBe(unit.Text) && unit.Links.IsEmpty)
            return;
        var text = WithLinkWords(unit.Text, unit);
        if (language.CanBe(text) || TextScript.MayBeName(text))
            return;
        var seen = WithLinkWords(unit.Seen, unit).Replace('\n', ' ');
        var shown = seen.Length > MostShown ? seen[..MostShown] + "…" : seen;
        diagnostics.Add(FactRules.WrongLanguage, unit.SpanOf(0, unit.Text.Length), $"'{shown}' is not {language.EnglishName}.");
    }

    private static string WithLinkWords(string text, ProseUnit unit)
    {
        var words = new StringBuilder(text.Length * 2);
        var done = 0;
        foreach (var link in unit.Links)
        {
            var at = text.IndexOf(ProseUnit.LinkMark, done);
            if (at < 0)
                break;
            words.Append(text, done, at - done).Append(link.Words);
            done = at + 1;
        }
        return words.Append(text, done, text.Length - done).ToString();
    }
}
