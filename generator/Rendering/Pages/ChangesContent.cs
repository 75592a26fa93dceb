using SiteGen.Addresses;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Themes;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>The page of what has changed, by day, the latest first.</summary>
internal static class ChangesContent
{
    public static PageContent Of(PageContext page)
    {
        var (title, lead) = (page.Ui[UiKeys.Page(NamedPages.Changes)], page.Ui[UiKeys.ChangesLead]);
        var words = new ChangeText(page.Config, page.Ui, page.Lang, page.Data.Find);
        var view = new ChangesView(
            page.Mark(title),
            page.Mark(lead),
            new LinkView(AddressMap.Relative(page.Path, AddressMap.OfFeed(page.Lang)), page.Mark(page.Ui[UiKeys.ChangesFeed])),
            [
                .. (page.Changes?.Latest() ?? [])
                    .GroupBy(entry => entry.Day)
                    .Select(day => new ChangeDayView(
                        day.Key.ToString(),
                        page.Mark(day.Key.In(page.Lang)),
                        [.. day.Select(entry => Entry(entry, words, page))]
                    )),
            ]
        );
        return new PageContent(title, lead, [], page.Render("changes", "page", view)) { IsFound = false, ShowsAge = false };
    }

    private static ChangedEntryView Entry(ChangedEntry entry, ChangeText words, PageContext page) =>
        new(
            entry.Anchor,
            words.What(entry) is { } what ? page.Mark(what) : null,
            words.NameOf(entry) is { } name ? page.Mark(name) : null,
            words.Now(entry) is { } now ? page.Link(now.Key.Value) : null,
            [
                .. entry
                    .Changes.Where(change => change.What == ChangeKind.Changed)
                    .Select(change => new ChangedFieldView(page.Mark(words.LabelOf(change)), page.Mark(words.WasAndNow(change)))),
            ]
        );
}
