using System.Globalization;
using SiteGen.Addresses;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Themes;
using SiteGen.Rendering.Views;
using SiteGen.Text;

namespace SiteGen.Rendering.Pages.Guides;

/// <summary>A guide on one sheet of paper, made from what it mentions.</summary>
internal static class GuideCardContent
{
    public static PageContent Of(Guide guide, PageContext page)
    {
        var text = page.TextOf(guide);
        EntityKind[] kinds = [EntityKind.Hotline, EntityKind.Procedure, EntityKind.Phrase, EntityKind.Fact];
        var plan = CardPlan.Of(
            [.. kinds.SelectMany(text.MentionsInOrder).Select(key => page.Data.Find(key)).OfType<Entity>()],
            Langs.All.Max(lang => CardPlan.LinesOf(page.TextOf(guide, lang)))
        );
        var reviews = plan.Hotlines.Concat<Entity>(plan.Procedures).Concat(plan.Facts).Select(entry => entry.Provenance!.ReviewBy).ToList();
        var (title, home) = (page.Ui.With(UiKeys.CardTitle, text.Title.Value), AddressMap.Of(guide));
        var link = new LinkView(page.Link(home), page.Mark(text.Title.Value));
        var address = ReservedHosts.Has(page.BaseUrl) ? null : new Uri(page.BaseUrl, home.In(page.Lang).Address);
        var view = new GuideCardView(
            page.Mark(text.Title.Value),
            page.Mark(text.Description.Value),
            link,
            address is null ? null : HostName.Readable(address),
            [.. plan.Hotlines.Select(h => EntryViewFactory.Of(h, page))],
            [.. plan.Procedures.Select(p => EntryViewFactory.Of(p, page))],
            [.. plan.Phrases.Select(p => PhraseContent.View(p, page))],
            [.. plan.Facts.Select(f => FactViewFactory.Of(f, page))],
            reviews.Count == 0 ? null : page.Mark(page.Ui.With(UiKeys.CardReview, Day(reviews.Min(), page.Lang))),
            plan.LeftOut == 0 ? null : page.Mark(page.Ui.With(UiKeys.CardMore, plan.LeftOut.ToString(CultureInfo.InvariantCulture)))
        )
        {
            Code = address is null ? null : QrCode.Of(address),
            Actions = GuideHtml.Actions(text, page.Link(home), page),
            Bring = [.. text.Head.Bring.Select(line => page.Mark(line.Value))],
        };
        return new PageContent(
            title,
            page.Ui.With(UiKeys.CardDescription, text.Title.Value),
            [GuideContent.GuidesLink(page), link],
            page.Render("guide-card", "page", view)
        )
        {
            Crumb = page.Ui[UiKeys.CardCrumb],
            PictureFrom = (AddressMap.Of(guide), text.Title.Value),
            Styles = ["guide-card.css"],
            // The card has a line of its own, which says when to look the guide up again.
            ShowsAge = false,
        };
    }

    private static string Day(DateOnly day, Lang lang) => new PartialDate(day.Year, day.Month, day.Day).In(lang);
}
