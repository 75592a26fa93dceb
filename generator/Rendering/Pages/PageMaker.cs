using SiteGen.Addresses;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Pages.Guides;
using SiteGen.Rendering.Pages.Offline;
using SiteGen.Rendering.Pages.Timeline;

namespace SiteGen.Rendering.Pages;

/// <summary>The content of a page, by the kind of page that it is.</summary>
internal sealed class PageMaker(PageContext context) : ISitePageVisitor<PageContent>
{
    public PageContent Guide(GuidePage page) =>
        page.Guide.IsHome ? GuideContent.Home(page.Guide, context) : GuideContent.Guide(page.Guide, context);

    public PageContent GuideCard(GuideCardPage page) => Found(page, GuideCardContent.Of(page.Guide, context));

    public PageContent Entity(EntityPage page) =>
        context.Data.Get<Entity>(page.Entity.Key.Value) switch
        {
            Procedure procedure => EntityContent.Of(procedure, context),
            Phrase phrase => PhraseContent.Of(phrase, context),
            // No other kind has pages of its own.
            var declared => EntityContent.Of((DeclaredEntity)declared, context),
        };

    public PageContent Kind(KindPage page) => KindContent.Of(page.Kind, context);

    public PageContent Clock(ClockPage page) => ClockContent.Of(context.Clock!, context);

    public PageContent Offline(OfflinePage page) => OfflineContent.Of(context);

    public PageContent Search(SearchPage page) => SearchContent.Of(context);

    public PageContent Partners(PartnersPage page) => PartnersContent.Of(context);

    public PageContent Changes(ChangesPage page) => ChangesContent.Of(context);

    public PageContent GuideList(GuideListPage page) => GuideContent.List(context);

    public PageContent Question(QuestionPage page) => Found(page, RouterContent.Question(page.Stop.Path, context));

    public PageContent Checklist(ChecklistPage page) => Found(page, RouterContent.Checklist(page.Stop.Path, context));

    // What search engines are not to show, the search of the site does not show either.
    private static PageContent Found(SitePage page, PageContent content) =>
        content with
        {
            IsListed = page.IsListed,
            IsFound = page.IsListed,
        };
}
