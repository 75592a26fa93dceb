using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Addresses;

/// <summary>Every page of the site and where everything can be found. The only place an address is made.</summary>
public sealed class AddressMap
{
    private readonly FrozenDictionary<EntityKey, PagePlace> _entities;

    private AddressMap(ImmutableArray<SitePage> pages, FrozenDictionary<EntityKey, PagePlace> entities) => (Pages, _entities) = (pages, entities);

    /// <summary>Every page, in ordinal order of key.</summary>
    public ImmutableArray<SitePage> Pages { get; }

    public static AddressMap Build(Site site)
    {
        var config = SourceSpan.WholeFile(site.Config.File);
        var pages = new List<SitePage> { new GuideListPage(OfGuideList, config) };
        if (site.Config.HasSearch) pages.Add(new SearchPage(OfSearch, config));
        pages.AddRange(site.Guides.Select(guide => new GuidePage(Of(guide), guide, GuideAliases(guide))));
        pages.AddRange(EntityKinds.All.Select(kind => new KindPage(Of(kind), kind, config)));
        pages.AddRange(site.Data.All.Where(e => e.Key.Value.Kind.HasOwnPage()).Select(entity => new EntityPage(
            OwnPage(entity.Key.Value), entity, [.. entity.Aliases.Select(id => OwnPage(entity.Key.Value with { Id = id }))])));
        return new AddressMap(
            [.. pages.OrderBy(page => page.Key.Value, StringComparer.Ordinal)],
            site.Data.All.ToFrozenDictionary(entity => entity.Key.Value, entity => PlaceOf(entity.Key.Value)));
    }

    /// <summary>Where an entry that exists is shown.</summary>
    public PagePlace Of(EntityKey entity) => _entities[entity];

    public static PageKey Of(Guide guide) => OfGuide(guide.Slug);

    public static PageKey OfGuide(string slug) => slug == Guide.HomeSlug ? PageKey.Home : new PageKey($"guides/{slug}/");

    public static PageKey OfGuideList { get; } = new("guides/");

    public static PageKey OfSearch { get; } = new("search/");

    /// <summary>The page of a whole kind.</summary>
    public static PageKey Of(EntityKind kind) => new(kind == EntityKind.Term ? "glossary/" : kind.Folder() + "/");

    /// <summary>The address of one page as a link on another: <c>../apps/wechat/#number</c>. Relative, so that the site works below any folder and from any mirror.</summary>
    public static string Relative(SitePath from, SitePath to, string? fragment = null)
    {
        var fragmentPart = fragment is null ? "" : "#" + fragment;
        if (from == to && fragment is not null) return fragmentPart;
        var (source, target) = (from.Value, to.Address);
        // Where the folder ends that both lie in.
        var shared = 0;
        for (var i = 0; i < source.Length && i < target.Length && source[i] == target[i]; i++)
        {
            if (source[i] == '/') shared = i + 1;
        }
        var up = Up(source.AsSpan(shared).Count('/'));
        var down = target.AsSpan(shared);
        return up.Length + down.Length == 0 ? "./" + fragmentPart : string.Concat(up, down, fragmentPart);
    }

    private static string Up(int folders) => folders switch
    {
        0 => "",
        1 => "../",
        2 => "../../",
        3 => "../../../",
        _ => string.Concat(Enumerable.Repeat("../", folders)),
    };

    private static PageKey OwnPage(EntityKey key) => new($"{key.Kind.Folder()}/{key.Id}/");

    private static PagePlace PlaceOf(EntityKey key) =>
        key.Kind.HasOwnPage() ? new PagePlace(OwnPage(key), null) : new PagePlace(Of(key.Kind), key.Id);

    private static ImmutableArray<PageKey> GuideAliases(Guide guide) =>
        [.. guide.Texts.En.Head.Aliases.Concat(guide.Texts.Zh.Head.Aliases).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(OfGuide)];
}
