using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Checks.Words;

/// <summary>The texts of guides, for checks that read words.</summary>
internal static class GuideTexts
{
    /// <summary>Every guide in every language.</summary>
    public static IEnumerable<GuideText> Of(Site site) => site.Guides.SelectMany(guide => Langs.All.Select(lang => guide.Texts[lang]));

    /// <summary>Checks every guide in every language, several at a time; for checks that read every word.</summary>
    public static void SideBySide(Site site, Action<GuideText> check) => Parallel.For(0, site.Guides.Length, i =>
    {
        check(site.Guides[i].Texts.En);
        check(site.Guides[i].Texts.Zh);
    });

    /// <summary>What front matter says in words.</summary>
    public static IEnumerable<Located<string>> FrontMatter(GuideText text) => [text.Title, text.Description, .. text.Covers, .. text.LeavesOut];
}
