using SiteGen.Addresses;
using SiteGen.Hypertext;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Themes;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Pages.Guides;

/// <summary>The pages made from <c>input/</c>: home, the guides, and their list.</summary>
internal static class GuideContent
{
    public static PageContent Home(Guide home, PageContext page)
    {
        var text = page.TextOf(home);
        var config = page.Config;
        var (actions, rest) = GuideHtml.Render(text, page);
        var body = actions is null ? rest : new RawHtml(actions.Html + rest.Html);
        var situations = config.Situations.Select(s => new SituationView(
            page.Link(AddressMap.OfGuide(s.Guide.Value)),
            page.Mark(s.Label),
            page.Mark(s.Hint),
            Urgent: config.IsUrgent(s.Guide.Value)
        ));
        var others = page.GuidesInOrder.Where(g => config.Situations.All(s => s.Guide.Value != g.Slug));
        var hotlines = config.HomeHotlines.Select(h => page.Data.Get<Hotline>(h.Value));
        var view = new HomeView(
            page.Mark(text.Title.Value),
            page.Mark(text.Description.Value),
            [.. situations],
            page.RouterLink,
            [.. hotlines.Select(h => EntryViewFactory.Of(h, page))],
            page.HotlinesLink(),
            [.. others.Select(g => Entry(g, page))],
            new LinkView(page.Link(AddressMap.OfGuideList), page.Mark(page.Ui[UiKeys.AllGuides])),
            body
        );
        return new PageContent(config.Name[page.Lang].Value, text.Description.Value, [], page.Render("home", "page", view))
        {
            Note = config.Tagline[page.Lang].Value,
            ShowsAge = false,
            IsWide = true,
        };
    }

    public static PageContent Guide(Guide guide, PageContext page)
    {
        var text = page.TextOf(guide);
        var (actions, body) = GuideHtml.Render(text, page);
        var (previous, next) = page.NeighboursOf(guide);
        var situation = page.Config.SituationOf(guide.Slug);
        var view = new GuideView(
            page.Mark(text.Title.Value),
            actions,
            page.Mark(text.Description.Value),
            [.. text.Head.Covers.Select(c => page.Mark(c.Value))],
            [.. text.Head.LeavesOut.Select(c => page.Mark(c.Value))],
            page.Config.IsUrgent(guide.Slug),
            [
                .. text
                    .Headings.Where(h => h.Level == 2 && h.Id is not null)
                    .Select(h => new LinkView("#" + h.Id!.Value.Value, page.Mark(HeadingText(h)))),
            ],
            body,
            new LinkView(page.Link(AddressMap.OfCard(page.Key)), page.Mark(page.Ui[UiKeys.CardLink])),
            Words(text, page),
            FactViewFactory.CitedOn(page),
            situation is null ? page.Mark(page.Ui[UiKeys.AllGuides]) : page.Mark(situation.Label),
            previous is null ? null : page.LinkTo(previous),
            next is null ? null : page.LinkTo(next)
        )
        {
            Bring = [.. text.Head.Bring.Select(line => page.Mark(line.Value))],
        };
        return new PageContent(text.Title.Value, text.Description.Value, [GuidesLink(page)], page.Render("guide", "page", view))
        {
            // Whoever gets a guide from a friend sees at once whether it is for them.
            Section =
                (page.Config.Situations.FirstOrDefault(s => s.Guide.Value == guide.Slug) ?? situation)?.Label[page.Lang].Value
                ?? page.Ui[UiKeys.Guides],
            Holds = [.. text.Head.Covers.Select(line => line.Value)],
            IsArticle = true,
            IsWide = true,
        };
    }

    /// <summary>The glossary words of a guide, in the order in which it comes to them.</summary>
    private static IReadOnlyList<WordView> Words(GuideText text, PageContext page) =>
        [
            .. text.MentionsInOrder(EntityKind.Term)
                .Select(key => page.Data.Find(key))
                .OfType<Term>()
                .Select(term => new WordView(
                    page.ClaimIdOf(term),
                    page.Link(term.Key.Value),
                    term.Name.In(Lang.Zh),
                    term.Name.Pinyin,
                    term.Name.In(Lang.En),
                    page.Mark(term.Gloss)
                )),
        ];

    public static PageContent List(PageContext page)
    {
        var (title, lead) = (page.Ui[UiKeys.Guides], page.Ui[UiKeys.GuidesLead]);
        var view = new IndexView(
            page.Mark(title),
            page.Mark(lead),
            ShowOtherNames: false,
            [.. page.GuidesInOrder.Select(g => Entry(g, page))]
        );
        return new PageContent(title, lead, [], page.Render("index", "page", view))
        {
            Note = lead,
            Holds = [.. page.GuidesInOrder.Select(guide => guide.Texts[page.Lang].Title.Value)],
        };
    }

    internal static LinkView GuidesLink(PageContext page) => new(page.Link(AddressMap.OfGuideList), page.Mark(page.Ui[UiKeys.Guides]));

    // A link in a heading leaves a mark in its text; the list of headings does without it.
    internal static string HeadingText(GuideHeading heading) =>
        heading.Text.Replace(ProseUnit.LinkMark.ToString(), "", StringComparison.Ordinal);

    private static EntryView Entry(Guide guide, PageContext page)
    {
        var (text, other) = (guide.Texts[page.Lang], guide.Texts[page.Lang.Twin()]);
        var name = new NameView(page.Mark(text.Title.Value), LangRuns.Mark(other.Title.Value, other.Lang), other.Lang.Tag(), null);
        return new EntryView(page.Link(AddressMap.Of(guide)), name, page.Mark(text.Description.Value));
    }
}
