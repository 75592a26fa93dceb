using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;

namespace SiteGen.Checks.Words;

/// <summary>The words a reader sees for a link.</summary>
internal static class LinkWords
{
    /// <summary>True when the author leaves the words to us.</summary>
    public static bool AreLeftOut(GuideLink link) => string.IsNullOrWhiteSpace(link.Words);

    /// <summary>The author's words; else what the entry is shown as; else a <see cref="ProseUnit.LinkMark"/>.</summary>
    public static string Shown(GuideLink link, GuideScope scope, Lang lang)
    {
        if (!AreLeftOut(link))
            return link.Words;
        var words = link.Target switch
        {
            EntityTarget target => scope.Data.Find(target.Key) is { } entity ? Shown(entity, lang) : null,
            // One in another language has been reported where it is written, and is set by the rules of that.
            GuideTarget target => scope.Titles.TitleOf(target.Slug, lang) is { } title && Language.Of(lang).CanBe(title) ? title : null,
            _ => null,
        };
        return string.IsNullOrEmpty(words) ? ProseUnit.LinkMark.ToString() : words;
    }

    private static string Shown(Entity entity, Lang lang) =>
        entity switch
        {
            Fact fact => fact.Value.Value.In(lang),
            Hotline hotline => hotline.Number.Value,
            _ => entity.Name.In(lang),
        };
}
