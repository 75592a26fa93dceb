using SiteGen.Checks.Twins;
using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;

namespace SiteGen.Checks.Guides;

/// <summary>Guides have no notes to oneself in them, and no words written twice. Texts of data are held to it as they are read.</summary>
public sealed class SlipCheck : IGuideCheck
{
    public string Name => "nothing is left unfinished";

    public void Run(GuideTwins guide, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            var passages = GuideTexts
                .FrontMatter(guide[lang].Head)
                .Select(Passage.Written)
                .Concat(guide[lang].Body.Prose.Select(Passage.Written));
            foreach (var passage in passages)
            {
                Slips.Check(passage, lang, diagnostics);
                foreach (var (start, length) in ProseSlips.Ageing(passage.Text))
                    diagnostics.Add(
                        LinkRules.Slip,
                        passage.SpanOf(start, length),
                        $"'{passage.Text.Substring(start, length)}' is another time to whoever reads this later.",
                        help: "Name the year, or the day; a value that has a date is a fact, which shows it."
                    );
            }
        }
    }
}
