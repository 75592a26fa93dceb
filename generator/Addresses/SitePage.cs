using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Addresses;

/// <summary>A page that exists once in each language. A closed set.</summary>
/// <param name="Origin">The place in the sources to blame for the page as a whole.</param>
/// <param name="Aliases">Keys under which it was published before.</param>
public abstract record SitePage(PageKey Key, Localized<SourceSpan> Origin, ImmutableArray<PageKey> Aliases)
{
    /// <summary>Whether it stands in the site map and may be listed by search engines: not so for what repeats another page in another form.</summary>
    public virtual bool IsIndexed => true;

    protected SitePage(PageKey key, SourceSpan origin, ImmutableArray<PageKey> aliases) : this(key, new Localized<SourceSpan>(origin, origin), aliases) { }
}

/// <summary>A guide, or the home page, which is a guide too.</summary>
public sealed record GuidePage(PageKey Key, Guide Guide, ImmutableArray<PageKey> Aliases)
    : SitePage(Key, new Localized<SourceSpan>(SourceSpan.WholeFile(Guide.Texts.En.File), SourceSpan.WholeFile(Guide.Texts.Zh.File)), Aliases);

/// <summary>A guide on one sheet of paper.</summary>
public sealed record GuideCardPage(PageKey Key, Guide Guide, ImmutableArray<PageKey> Aliases)
    : SitePage(Key, new Localized<SourceSpan>(SourceSpan.WholeFile(Guide.Texts.En.File), SourceSpan.WholeFile(Guide.Texts.Zh.File)), Aliases)
{
    public override bool IsIndexed => false;
}

/// <summary>One entry of <c>data/</c>.</summary>
public sealed record EntityPage(PageKey Key, Entity Entity, ImmutableArray<PageKey> Aliases) : SitePage(Key, Entity.Key.Span, Aliases);

/// <summary>All entries of a kind: an index of their pages, or the entries themselves where they have none.</summary>
public sealed record KindPage(PageKey Key, EntityKind Kind, SourceSpan Config) : SitePage(Key, Config, []);

/// <summary>Where a reader takes the site along, on the device or as one file.</summary>
public sealed record OfflinePage(PageKey Key, SourceSpan Config) : SitePage(Key, Config, []);

/// <summary>The clock of a number.</summary>
public sealed record ClockPage(PageKey Key, SourceSpan Config) : SitePage(Key, Config, []);

/// <summary>The list of guides.</summary>
public sealed record GuideListPage(PageKey Key, SourceSpan Config) : SitePage(Key, Config, []);
