using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Model.Routing;
using SiteGen.Text;

namespace SiteGen.Addresses;

/// <summary>A page that exists once in each language. A closed set.</summary>
/// <param name="Origin">The place in the sources to blame for the page as a whole.</param>
/// <param name="Aliases">Keys under which it was published before.</param>
public abstract record SitePage(PageKey Key, Localized<SourceSpan> Origin, ImmutableArray<PageKey> Aliases)
{
    protected SitePage(PageKey key, SourceSpan origin, ImmutableArray<PageKey> aliases)
        : this(key, new Localized<SourceSpan>(origin, origin), aliases) { }

    /// <summary>Whether search engines are to show it, and so the sitemap: not what repeats another page in another form,
    /// nor the answers of a router, which are much alike and lead on from the first.</summary>
    public virtual bool IsListed => true;

    /// <summary>Whether what it says may stand beside it as Markdown.</summary>
    public virtual bool HasMarkdown => IsListed;

    /// <summary>What an author wrote about it, for lists and search engines; <c>null</c> where nobody did.</summary>
    public virtual Localized<Located<string>>? Description => null;

    /// <summary>Whether <see cref="Origin"/> is the file that says what the page says; not for pages made of many files.</summary>
    public virtual bool HasOwnSource => true;

    /// <summary>Whether it is not to be published yet.</summary>
    public virtual bool IsDraft => false;

    /// <summary>Has the visitor do what it does for this kind of page. A new kind does not compile before each visitor knows it.</summary>
    public abstract T Accept<T>(ISitePageVisitor<T> visitor);
}

/// <summary>What is done with a page, for each kind of page.</summary>
public interface ISitePageVisitor<out T>
{
    T Guide(GuidePage page);

    T GuideCard(GuideCardPage page);

    T Entity(EntityPage page);

    T Kind(KindPage page);

    T Clock(ClockPage page);

    T Offline(OfflinePage page);

    T Search(SearchPage page);

    T Partners(PartnersPage page);

    T Changes(ChangesPage page);

    T GuideList(GuideListPage page);

    T Question(QuestionPage page);

    T Checklist(ChecklistPage page);
}

/// <summary>A guide, or the home page, which is a guide too.</summary>
public sealed record GuidePage(PageKey Key, Guide Guide, ImmutableArray<PageKey> Aliases)
    : SitePage(Key, Guide.Texts.Select(text => SourceSpan.WholeFile(text.File)), Aliases)
{
    public override Localized<Located<string>> Description => Guide.Texts.Select(text => text.Description);

    public override bool IsDraft => Guide.IsDraft;

    public override T Accept<T>(ISitePageVisitor<T> visitor) => visitor.Guide(this);
}

/// <summary>A guide on one sheet of paper.</summary>
public sealed record GuideCardPage(PageKey Key, Guide Guide, ImmutableArray<PageKey> Aliases)
    : SitePage(Key, Guide.Texts.Select(text => SourceSpan.WholeFile(text.File)), Aliases)
{
    public override bool IsListed => false;

    public override bool IsDraft => Guide.IsDraft;

    public override T Accept<T>(ISitePageVisitor<T> visitor) => visitor.GuideCard(this);
}

/// <summary>One entry of <c>data/</c>.</summary>
public sealed record EntityPage(PageKey Key, Entity Entity, ImmutableArray<PageKey> Aliases) : SitePage(Key, Entity.Key.Span, Aliases)
{
    public override Localized<Located<string>>? Description => Entity is DeclaredEntity ? Entity.Summary : null;

    public override bool IsDraft => Entity.IsDraft;

    public override T Accept<T>(ISitePageVisitor<T> visitor) => visitor.Entity(this);
}

/// <summary>All entries of a kind: an index of their pages, or the entries themselves where they have none.</summary>
public sealed record KindPage(PageKey Key, EntityKind Kind, SourceSpan Config, ImmutableArray<PageKey> Aliases)
    : SitePage(Key, Config, Aliases)
{
    public override Localized<Located<string>>? Description => Kind.Names?.Lead;

    public override bool HasOwnSource => false;

    public override T Accept<T>(ISitePageVisitor<T> visitor) => visitor.Kind(this);
}

/// <summary>The clock of a number.</summary>
public sealed record ClockPage(PageKey Key, SourceSpan Config) : SitePage(Key, Config, [])
{
    public override T Accept<T>(ISitePageVisitor<T> visitor) => visitor.Clock(this);
}

/// <summary>Where a reader takes the site along, on the device or as one file.</summary>
public sealed record OfflinePage(PageKey Key, SourceSpan Config) : SitePage(Key, Config, [])
{
    // It is about a device, and made when all other pages are.
    public override bool HasMarkdown => false;

    public override bool HasOwnSource => false;

    public override T Accept<T>(ISitePageVisitor<T> visitor) => visitor.Offline(this);
}

/// <summary>Where a reader searches, with a list of what there is.</summary>
public sealed record SearchPage(PageKey Key, SourceSpan Config) : SitePage(Key, Config, [])
{
    public override bool HasOwnSource => false;

    public override T Accept<T>(ISitePageVisitor<T> visitor) => visitor.Search(this);
}

/// <summary>How others may link to the site and use its data.</summary>
public sealed record PartnersPage(PageKey Key, SourceSpan Config) : SitePage(Key, Config, [])
{
    public override bool HasOwnSource => false;

    public override T Accept<T>(ISitePageVisitor<T> visitor) => visitor.Partners(this);
}

/// <summary>What has changed since the first publication.</summary>
public sealed record ChangesPage(PageKey Key, SourceSpan Config) : SitePage(Key, Config, [])
{
    public override bool HasOwnSource => false;

    public override T Accept<T>(ISitePageVisitor<T> visitor) => visitor.Changes(this);
}

/// <summary>The list of guides.</summary>
public sealed record GuideListPage(PageKey Key, SourceSpan Config) : SitePage(Key, Config, [])
{
    public override bool HasOwnSource => false;

    public override T Accept<T>(ISitePageVisitor<T> visitor) => visitor.GuideList(this);
}

/// <summary>A question of the router, after the answers that lead to it.</summary>
public sealed record QuestionPage(PageKey Key, RouterStop Stop, SourceSpan Question, ImmutableArray<PageKey> Aliases)
    : SitePage(Key, Question, Aliases)
{
    public override bool IsListed => Stop.Replies.IsEmpty;

    public override T Accept<T>(ISitePageVisitor<T> visitor) => visitor.Question(this);
}

/// <summary>What to do after the last answer.</summary>
public sealed record ChecklistPage(PageKey Key, RouterStop Stop, SourceSpan LastAnswer, ImmutableArray<PageKey> Aliases)
    : SitePage(Key, LastAnswer, Aliases)
{
    public override bool IsListed => false;

    public override T Accept<T>(ISitePageVisitor<T> visitor) => visitor.Checklist(this);
}
