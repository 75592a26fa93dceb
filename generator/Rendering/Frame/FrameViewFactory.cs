using SiteGen.Addresses;
using SiteGen.Hypertext;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Pictures.Layout;
using SiteGen.Rendering.Pages.Offline;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Themes;
using SiteGen.Rendering.Views;
using SiteGen.Text;
using SiteGen.Text.Characters;

namespace SiteGen.Rendering.Frame;

/// <summary>What stands round the content of every page: head, menu, breadcrumb, footer.</summary>
internal static class FrameViewFactory
{
    public static FrameView Frame(PageContext page)
    {
        var config = page.Config;
        var other = page.Lang.Twin();
        return new FrameView(
            page.Lang.Tag(),
            page.Mark(config.Name),
            config.Name[page.Lang].Value,
            Root(page.Path) + "assets/",
            page.Link(PageKey.Home),
            SecurityPolicy.InPage(),
            new LinkView(page.Link(AddressMap.OfGuide(config.UrgentGuide)), page.Mark(page.Ui[UiKeys.Emergency])),
            AddressMap.Relative(page.Path, page.Key.In(other)),
            other.Tag(),
            NavigationLinks.Menu(page),
            NavigationLinks.Footer(page),
            new LinkView(config.License.Url.AbsoluteUri, new RawHtml(Html.Escape(config.License.Name))),
            page.Mark(config.License.Note),
            config.DueSoonDays
        )
        {
            ShortName = config.ShortName is { } name ? page.Mark(name) : null,
            Search = config.HasSearch && page.Key != AddressMap.OfSearch ? page.Link(AddressMap.OfSearch) : null,
            Filings = FilingLinks.Of(config, page.Lang),
            Worker =
                config.Offline == OfflineCopies.Offered
                    ? new WorkerView(
                        AddressMap.Relative(page.Path, AddressMap.OfWorker),
                        Root(page.Path) + "assets/" + page.AssetAddress(OfflineContent.Script)
                    )
                    : null,
        };
    }

    public static PageView Page(SitePage source, PageContent content, PictureText? picture, PageContext page)
    {
        var isHome = page.Key == PageKey.Home;
        var title = isHome ? content.Title : content.Title + TitleEnding(content.Title, page.Config, page.Lang);
        List<LinkView> breadcrumb = isHome
            ? []
            :
            [
                new LinkView(page.Link(PageKey.Home), page.Mark(page.Ui[UiKeys.HomeCrumb])),
                .. content.Parents,
                new LinkView("", page.Mark(content.Crumb), Current: true),
            ];
        return new PageView(
            title,
            content.IsListed ? PageDescription.Of(content, page) : content.Description,
            page.Path.At(page.BaseUrl),
            PageAlternates.Of(page.Key, page.BaseUrl),
            breadcrumb,
            isHome,
            content.IsListed,
            ShareFactory.View(content, picture, page),
            [.. content.Styles.Select(page.AssetAddress)],
            [.. content.Scripts.Select(page.AssetAddress)],
            content.Html
        )
        {
            Markdown =
                page.Config.HasMarkdown && source.HasMarkdown ? AddressMap.Relative(page.Path, AddressMap.OfMarkdown(page.Path)) : null,
            StructuredData =
                content.IsListed && !isHome
                    ? [StructuredData.Breadcrumb(new Uri(page.BaseUrl, page.Path.Address), breadcrumb), .. content.StructuredData]
                    : [],
            IsFound = content.IsFound,
            IsEmergency = page.Key == AddressMap.OfGuide(page.Config.UrgentGuide),
            IsWide = content.IsWide,
            NoIndex = !content.IsListed || page.ShowsDrafts,
            IsDraft = source.IsDraft,
            Edit =
                source.HasOwnSource && page.Config.Repository is { } sources
                    ? sources.EditAddress(source.Origin[page.Lang].File.Path)
                    : null,
            Report = page.Config.Repository?.ReportAddress(
                page.Ui.With(UiKeys.ReportTitle, content.Title),
                page.Ui.With(UiKeys.ReportText, page.Path.At(page.BaseUrl))
            ),
            Changed =
                content.ShowsAge && page.LastChange is { } day ? page.Mark(page.Ui.With(UiKeys.PageChanged, day.In(page.Lang))) : null,
            FeedHref = page.Config.HasChanges && source.IsListed ? AddressMap.Relative(page.Path, AddressMap.OfFeed(page.Lang)) : null,
            Age = content.ShowsAge && page.Ages.Count > 0 ? Age(page) : null,
        };
    }

    private static AgeView Age(PageContext page)
    {
        // What bears no date is as old as the day on which it was looked at.
        var known = page.Ages.Select(age => age.AsOf.Value.Date).OfType<PartialDate>().Order().ToList();
        var looked = page.Ages.Select(age => age.Verified.Value.On).Order().ToList();
        var since = known.Count == 0 ? "" : page.Ui.With(UiKeys.PageAge, Span(known)) + Language.Of(page.Lang).SentenceSeparator;
        var text = $"{since}{page.Ui.With(UiKeys.PageChecked, Span(looked))}";
        return new AgeView(page.Mark(text), FactHtml.Iso(page.Ages.Min(age => age.ReviewBy)));

        string Span(List<PartialDate> dates) =>
            dates[0].In(page.Lang) is var first && dates[^1].In(page.Lang) is var last && first == last
                ? first
                : page.Ui.With(UiKeys.DaysTo, first).Replace("{1}", last, StringComparison.Ordinal);
    }

    /// <summary>The columns of a title that a search engine shows.</summary>
    private const int WidestTitle = 60;

    /// <summary>What the title of every page but the home page ends in: the site's name, or its shorter one where the title would be too
    /// long with it.</summary>
    public static string TitleEnding(string title, SiteConfig config, Lang lang)
    {
        var ending = Ending(config.Name, lang);
        return config.ShortName is { } shorter && CharacterWidth.Of(title + ending) > WidestTitle ? Ending(shorter, lang) : ending;
    }

    /// <summary>Every ending that a title may have.</summary>
    public static IEnumerable<string> TitleEndings(SiteConfig config, Lang lang) =>
        new[] { config.Name, config.ShortName }.OfType<Localized<Located<string>>>().Select(name => Ending(name, lang));

    private static string Ending(Localized<Located<string>> name, Lang lang) => $" - {name[lang].Value}";

    /// <summary>The way from a page up to the root of the site: <c>../../</c>.</summary>
    public static string Root(SitePath path) => string.Concat(Enumerable.Repeat("../", path.Value.Count(c => c == '/')));
}
