using SiteGen.Addresses;
using SiteGen.Hypertext;
using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering;

/// <summary>The content of a page, before its frame.</summary>
/// <param name="Title">Plain text; unique within a language.</param>
/// <param name="Description">One sentence, plain text.</param>
/// <param name="Parents">Between home and the page.</param>
internal sealed record PageContent(string Title, string Description, IReadOnlyList<LinkView> Parents, RawHtml Html)
{
    /// <summary>Assets with which the page is drawn, beside the site's own: <c>search.css</c>.</summary>
    public IReadOnlyList<string> Styles { get; init; } = [];

    /// <summary>Assets that the page runs when it is drawn, after the site's own: <c>search.js</c>.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>Whether search finds what the page says; a page that only leads to others is better left out.</summary>
    public bool IsFound { get; init; } = true;

    public static PageContent Of(SitePage page, PageContext context) => page switch
    {
        GuidePage { Guide.IsHome: true } home => GuideContent.Home(home.Guide, context),
        GuidePage guide => GuideContent.Guide(guide.Guide, context),
        GuideListPage => GuideContent.List(context),
        EntityPage entity => context.Data.Get<Entity>(entity.Entity.Key.Value) is Procedure procedure ? EntityContent.Of(procedure, context) : EntityContent.Of(entity.Entity, context),
        SearchPage => SearchContent.Of(context),
        KindPage kind => KindContent.Of(kind.Kind, context),
        _ => throw new ArgumentOutOfRangeException(nameof(page), page, null),
    };
}
