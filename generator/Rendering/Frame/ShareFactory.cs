using SiteGen.Addresses;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Pictures.Drawing;
using SiteGen.Pictures.Layout;
using SiteGen.Rendering.Themes;
using SiteGen.Rendering.Views;
using SiteGen.Text;

namespace SiteGen.Rendering.Frame;

/// <summary>What a page says of itself where somebody shares its address, and what its picture says.</summary>
internal static class ShareFactory
{
    /// <returns><c>null</c> when the site has no pictures, or another page's stands for this one.</returns>
    public static PictureText? Picture(PageContent content, PageContext page)
    {
        if (!page.Config.SharePictures || content.PictureFrom is not null)
            return null;
        var name = page.Config.Name[page.Lang].Value;
        return new PictureText(
            ScriptOf(page.Lang),
            content.Title == name ? null : name,
            content.Section,
            content.Title,
            content.OtherName ?? content.Note,
            ScriptOf(content.OtherName is null ? page.Lang : page.Lang.Twin()),
            Languages(page.Strings),
            Urgent: page.Key == AddressMap.OfGuide(page.Config.UrgentGuide)
        );
    }

    /// <summary>The picture of the front door: the site's name in both languages.</summary>
    public static PictureText? OfDoor(RenderInput input)
    {
        var (config, first) = (input.Site.Config, Langs.Default);
        return !config.SharePictures
            ? null
            : new PictureText(
                ScriptOf(first),
                null,
                null,
                config.Name[first].Value,
                config.Name[first.Twin()].Value,
                ScriptOf(first.Twin()),
                Languages(input.Theme.Strings),
                Urgent: false
            );
    }

    public static ShareView View(PageContent content, PictureText? picture, PageContext page) =>
        new(
            content.IsArticle ? "article" : "website",
            Language.Of(page.Lang).Locale,
            Language.Of(page.Lang.Twin()).Locale,
            page.Config.SharePictures && content.PictureFrom is { } other
                ? View(other.Page.In(page.Lang), other.Title, page.BaseUrl)
                : View(picture, page.Lang, page.Path, page.BaseUrl)
        );

    public static PictureView? View(PictureText? picture, Lang lang, SitePath page, Uri baseUrl) =>
        picture is null ? null : View(page, InWords(picture, lang), baseUrl);

    private static PictureView View(SitePath page, string words, Uri baseUrl) =>
        new(new Uri(baseUrl, AddressMap.PictureOf(page).Value).AbsoluteUri, PicturePainter.Width, PicturePainter.Height, words);

    /// <summary>What a picture says in a line, for those who can't see it.</summary>
    private static string InWords(PictureText picture, Lang lang) =>
        string.Join(
            Language.Of(lang).ClauseSeparator,
            new[] { picture.Section, picture.Title, picture.Note, picture.SiteName }.Where(text => text is not null)
        );

    private static Script ScriptOf(Lang lang) => Language.Of(lang).FillsSquares ? Script.Chinese : Script.Latin;

    private static string Languages(Localized<UiStrings> strings) =>
        string.Join(" · ", Langs.All.Select(lang => strings[lang][UiKeys.LanguageName]));
}
