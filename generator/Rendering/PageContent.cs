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

    /// <summary>What the breadcrumb calls the page, where that can be shorter than its title.</summary>
    public string Crumb { get; init; } = Title;

    /// <summary>Whether search engines may list the page.</summary>
    public bool Indexed { get; init; } = true;

    public static PageContent Of(SitePage page, PageContext context) => page switch
    {
        GuidePage { Guide.IsHome: true } home => GuideContent.Home(home.Guide, context),
        GuidePage guide => GuideContent.Guide(guide.Guide, context),
        ClockPage => ClockContent.Of(context.Clock!, context),
        GuideListPage => GuideContent.List(context),
        GuideCardPage card => GuideCardContent.Of(card.Guide, context) with { Indexed = page.IsIndexed },
        EntityPage entity => Of(context.Data.Get<Entity>(entity.Entity.Key.Value), context),
        OfflinePage => OfflineContent.Of(context),
        KindPage kind => KindContent.Of(kind.Kind, context),
        _ => throw new ArgumentOutOfRangeException(nameof(page), page, null),
    };

    private static PageContent Of(Entity entity, PageContext context) => entity switch
    {
        Procedure procedure => EntityContent.Of(procedure, context),
        Phrase phrase => PhraseContent.Of(phrase, context),
        _ => EntityContent.Of(entity, context),
    };
}
