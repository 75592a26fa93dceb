using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Model.Routing;
using SiteGen.Text;

namespace SiteGen.Addresses;

/// <summary>Every page of the site and where everything can be found. The only place an address is made.</summary>
public sealed class AddressMap
{
    private readonly FrozenDictionary<EntityKey, PagePlace> _entities;

    private AddressMap(ImmutableArray<SitePage> pages, FrozenDictionary<EntityKey, PagePlace> entities) =>
        (Pages, _entities) = (pages, entities);

    /// <summary>Every page, in ordinal order of key.</summary>
    public ImmutableArray<SitePage> Pages { get; }

    public static AddressMap Build(Site site)
    {
        var config = SourceSpan.WholeFile(site.Config.File);
        var pages = new List<SitePage> { new GuideListPage(OfGuideList, config) };
        if (site.Config.Offline != OfflineCopies.None)
            pages.Add(new OfflinePage(OfOffline, config));
        if (site.Config.HasSearch)
            pages.Add(new SearchPage(OfSearch, config));
        if (site.Config.HasApi)
            pages.Add(new PartnersPage(OfNamed(NamedPages.Partners), config));
        if (site.Config.HasChanges)
            pages.Add(new ChangesPage(OfChanges, config));
        pages.AddRange(site.Guides.Select(guide => new GuidePage(Of(guide), guide, GuideAliases(guide))));
        pages.AddRange(
            site.Guides.Where(guide => !guide.IsHome)
                .Select(guide => new GuideCardPage(OfCard(Of(guide)), guide, [.. GuideAliases(guide).Select(OfCard)]))
        );
        pages.AddRange(
            site.Config.Kinds.All.Where(site.Data.Has).Select(kind => new KindPage(Of(kind), kind, config, Withdrawn(site, kind)))
        );
        pages.AddRange(
            site.Data.All.Where(e => e.Key.Value.Kind.HasOwnPage)
                .Select(entity => new EntityPage(
                    OwnPage(entity.Key.Value),
                    entity,
                    [.. entity.Aliases.Select(id => OwnPage(entity.Key.Value with { Id = id }))]
                ))
        );
        if (site.Clock is { } clock)
            pages.Add(new ClockPage(OfClock, SourceSpan.WholeFile(clock.File)));
        if (site.Router is { } router)
            pages.AddRange(RouterPages.Of(router, site.Promised));
        return new AddressMap(
            [.. pages.OrderBy(page => page.Key.Value, StringComparer.Ordinal)],
            site.Data.All.ToFrozenDictionary(entity => entity.Key.Value, entity => PlaceOf(entity.Key.Value))
        );
    }

    /// <summary>Where an entry that exists is shown.</summary>
    public PagePlace Of(EntityKey entity) => _entities[entity];

    public static PageKey Of(Guide guide) => OfGuide(guide.Slug);

    public static PageKey OfGuide(string slug) => slug == Guide.HomeSlug ? PageKey.Home : new PageKey($"guides/{slug}/");

    /// <summary>The card of a guide, below the guide itself.</summary>
    public static PageKey OfCard(PageKey guide) => new($"{guide}card/");

    public static bool IsCard(PageKey key) =>
        key.Value.StartsWith(OfGuideList.Value, StringComparison.Ordinal) && key.Value.EndsWith("/card/", StringComparison.Ordinal);

    public static PageKey OfGuideList { get; } = OfNamed(NamedPages.Guides);

    /// <summary>The first question of "Where am I now?", below which all its pages lie.</summary>
    public static PageKey OfRouter { get; } = OfNamed(NamedPages.Router);

    public static PageKey OfClock { get; } = OfNamed(NamedPages.Clock);

    /// <summary>A place in the router.</summary>
    /// <param name="path">As <see cref="RouterStop.Path"/>.</param>
    public static PageKey OfStop(string path) => new(OfRouter.Value + path);

    public static PageKey OfOffline { get; } = OfNamed(NamedPages.Offline);

    /// <summary>The whole of a language in one file.</summary>
    public static SitePath OfWholeGuide(Lang lang) => new($"{lang.Folder()}/whole-guide.html");

    /// <summary>What a browser needs to put the site among the apps.</summary>
    public static SitePath OfWebManifest(Lang lang) => new($"{lang.Folder()}/app.webmanifest");

    /// <summary>The service worker: at the root, as it may only answer for what lies below it.</summary>
    public static SitePath OfWorker { get; } = new("sw.js");

    public static PageKey OfSearch { get; } = OfNamed(NamedPages.Search);

    public static PageKey OfChanges { get; } = OfNamed(NamedPages.Changes);

    /// <summary>The feed of what has changed, in Atom.</summary>
    public static SitePath OfFeed(Lang lang) => new($"feed.{lang.Folder()}.xml");

    /// <summary>The page of a whole kind.</summary>
    public static PageKey Of(EntityKind kind) => OfNamed(kind.PageName);

    /// <summary>A page that links name by a word: see <see cref="NamedPages"/>.</summary>
    public static PageKey OfNamed(string name) => new(name + "/");

    /// <summary>Where the picture of a page lies: <c>share/en/facts.png</c>. This address may change: whoever shows a picture has read
    /// on the page where it lies.</summary>
    public static SitePath PictureOf(SitePath page) =>
        new(page.Address.Length == 0 ? "share/index.png" : $"share/{page.Address.TrimEnd('/')}.png");

    /// <summary>What a page says as Markdown: <c>en/facts/index.md</c>, beside it.</summary>
    public static SitePath OfMarkdown(SitePath page) => new(page.Value[..^".html".Length] + ".md");

    /// <summary>Where programs that read texts begin: at the root, and for each other language below it.</summary>
    public static SitePath OfLlms(Lang lang) => new(lang == Langs.Default ? "llms.txt" : $"{lang.Folder()}/llms.txt");

    /// <summary>The address of one page as a link on another: <c>../offices/north/#number</c>. Relative, so that the site works below any
    /// folder and from any mirror.</summary>
    public static string Relative(SitePath from, SitePath to, string? fragment = null)
    {
        var fragmentPart = fragment is null ? "" : "#" + fragment;
        if (from == to && fragment is not null)
            return fragmentPart;
        var (source, target) = (from.Value, to.Address);
        // Where the folder ends that both lie in.
        var shared = 0;
        for (var i = 0; i < source.Length && i < target.Length && source[i] == target[i]; i++)
        {
            if (source[i] == '/')
                shared = i + 1;
        }
        var up = Up(source.AsSpan(shared).Count('/'));
        var down = target.AsSpan(shared);
        return up.Length + down.Length == 0 ? "./" + fragmentPart : string.Concat(up, down, fragmentPart);
    }

    private static string Up(int folders) =>
        folders switch
        {
            0 => "",
            1 => "../",
            2 => "../../",
            3 => "../../../",
            _ => string.Concat(Enumerable.Repeat("../", folders)),
        };

    private static PageKey OwnPage(EntityKey key) => new($"{key.Kind.Folder}/{key.Id}/");

    private static PagePlace PlaceOf(EntityKey key) =>
        key.Kind.HasOwnPage ? new PagePlace(OwnPage(key), null) : new PagePlace(Of(key.Kind), key.Id);

    /// <summary>The pages that entries of a kind had which are gone with nothing in their place.</summary>
    private static ImmutableArray<PageKey> Withdrawn(Site site, EntityKind kind) =>
        kind.HasOwnPage ? [.. site.Config.Withdrawn.Where(gone => gone.Value.Kind == kind).Select(gone => OwnPage(gone.Value))] : [];

    private static ImmutableArray<PageKey> GuideAliases(Guide guide) =>
        [
            .. guide
                .Texts.Values.SelectMany(text => text.Head.Aliases)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(OfGuide),
        ];
}
