using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Addresses;
using SiteGen.Hypertext;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Model.Routing;
using SiteGen.Rendering.Pages.Guides;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;
using SiteGen.Text;

namespace SiteGen.Rendering.Pages;

/// <summary>The pages of the router: questions, and the checklists they end in.</summary>
internal static class RouterContent
{
    private static readonly string[] Style = ["router.css"];

    /// <param name="path">Of a stop before a question.</param>
    public static PageContent Question(string path, PageContext page)
    {
        var (router, stop) = At(path, page);
        var question = stop.Question!;
        var (ask, isFirst) = (question.Ask[page.Lang].Value, stop.Replies.IsEmpty);
        var view = new QuestionView(
            page.Mark(ask),
            question.Hint is { } hint ? page.Mark(hint) : null,
            isFirst ? page.Mark(router.Lead) : null,
            page.Mark(Filled(UiKeys.RouterProgress, page, Number(stop.Replies.Length + 1), Number(stop.Replies.Length + stop.Ahead))),
            Answered(stop, page),
            [.. stop.Offered.Select(reply => Choice(stop, reply, page))],
            Emergency(page)
        );
        var title = isFirst ? router.Title[page.Lang].Value : Filled(UiKeys.RouterQuestionTitle, page, ask, ForWhom(stop, page));
        return new PageContent(title, router.Lead[page.Lang].Value, Parents(stop, page), page.Render("question", "page", view))
        {
            Crumb = isFirst ? title : ask,
            Styles = Style,
            PictureFrom = isFirst ? null : (AddressMap.OfRouter, router.Title[page.Lang].Value),
        };
    }

    /// <param name="path">Of a stop at the end of the questions.</param>
    public static PageContent Checklist(string path, PageContext page)
    {
        var (router, stop) = At(path, page);
        var title = ForWhom(stop, page);
        // Items take their ids before the entries shown within them do: the id of an item must not change.
        var ids = stop.Entries.Select(entry => page.ClaimId(entry.Item.Id.Value)).ToList();
        var view = new ChecklistView(
            page.Mark(title),
            Answered(stop, page),
            [.. stop.Entries.Select((entry, i) => Item(entry, ids[i], stop, page))],
            stop.Replies.Any(reply => reply.Urgent) ? null : Emergency(page),
            new LinkView(page.Link(AddressMap.OfRouter), page.Mark(page.Ui[UiKeys.RouterAgain]))
        );
        return new PageContent(
            title,
            Filled(UiKeys.ChecklistDescription, page, title),
            Parents(stop, page),
            page.Render("checklist", "page", view)
        )
        {
            Crumb = page.Ui[UiKeys.Checklist],
            PictureFrom = (AddressMap.OfRouter, router.Title[page.Lang].Value),
            Styles = Style,
            Scripts = ["checklist.js"],
        };
    }

    private static (Router Router, RouterStop Stop) At(string path, PageContext page) =>
        page.Router is { } map && map.Find(path) is { } stop
            ? (map.Router, stop)
            : throw new InvalidOperationException($"The router has no '{path}'.");

    private static IReadOnlyList<AnsweredView> Answered(RouterStop stop, PageContext page) =>
        [
            .. stop.Replies.Select(
                (reply, i) =>
                    new AnsweredView(
                        page.Mark(reply.Question.Name),
                        page.Mark(Label(reply, page)),
                        page.Link(AddressMap.OfStop(RouterMap.PathOf(stop.Replies.Take(i))))
                    )
            ),
        ];

    private static ChoiceView Choice(RouterStop stop, Reply reply, PageContext page) =>
        new(
            page.Link(AddressMap.OfStop(RouterMap.PathOf(stop.Replies.Add(reply)))),
            page.Mark(Label(reply, page)),
            reply.Chosen is [{ Hint: { } hint }] ? page.Mark(hint) : null,
            reply.Urgent
        );

    private static ChecklistItemView Item(ChecklistEntry entry, string domId, RouterStop stop, PageContext page) =>
        new(
            entry.Item.Id.Value,
            domId,
            page.Mark(entry.Item.Title),
            ViewText.Fill(
                entry.Item.Lead[page.Lang].Value,
                page,
                gap => page.Data.Find(new EntityKey(EntityKind.Fact, gap)) is Fact fact ? FactHtml.Link(fact, page) : null
            ),
            [.. entry.Parts.Select(part => Part(part, stop, page))],
            [
                .. entry.Item.Next.Where(step => step.When.Holds(stop.Replies)).Select(step => Next(step, page)),
                .. entry.Item.More.Select(target => More(target.Value, page)).OfType<LinkView>(),
            ]
        );

    /// <summary>A question to go on with, or the checklist that is at its end.</summary>
    private static LinkView Next(RouterStep step, PageContext page)
    {
        var stop = At(step.Path, page).Stop;
        return new LinkView(
            page.Link(AddressMap.OfStop(step.Path)),
            page.Mark(stop.Question is { } question ? question.Ask[page.Lang].Value : ForWhom(stop, page))
        );
    }

    private static RawHtml Part(RouterPart part, RouterStop stop, PageContext page) =>
        page.Data.Get<EntityWithPart>(part.Entry.Value) is var entity && entity is Phrase phrase
            ? EntryParts.Render(phrase, new PhraseSetting(part.Place?.Value, stop.Replies), page)
            : EntryParts.Render(entity, page);

    /// <summary>A guide, or the heading of a guide, by its name.</summary>
    private static LinkView? More(GuideTarget target, PageContext page)
    {
        if (page.FindGuide(target.Slug) is not { } guide)
            return null;
        var title = guide.Texts[page.Lang].Title.Value;
        var heading = target.Fragment is null ? null : page.TextOf(guide).Headings.FirstOrDefault(h => h.Id?.Value == target.Fragment);
        return new LinkView(
            page.Link(AddressMap.Of(guide), target.Fragment),
            page.Mark(heading is null ? title : Filled(UiKeys.HeadingOfGuide, page, title, GuideContent.HeadingText(heading)))
        );
    }

    /// <summary>All that was answered, in a line: "Your number no longer works, nothing looks wrong, you are abroad".</summary>
    private static string ForWhom(RouterStop stop, PageContext page) =>
        string.Join(page.Ui[UiKeys.Comma], stop.Replies.Select(reply => Summary(reply, page)));

    private static string Summary(Reply reply, PageContext page)
    {
        var words = Words(reply, answer => answer.Summary, page);
        var isNothing = reply.Chosen is [var only] && only == reply.Question.Nothing;
        return reply.Question.Summary is { } round && !isNothing
            ? round[page.Lang].Value.Replace("{0}", words, StringComparison.Ordinal)
            : words;
    }

    private static string Words(Reply reply, Func<RouterAnswer, Localized<Located<string>>> of, PageContext page)
    {
        var words = reply.Chosen.Select(answer => of(answer)[page.Lang].Value).ToImmutableArray();
        return words is [.. var first, var last] && !first.IsEmpty
            ? Filled(UiKeys.ListAnd, page, string.Join(page.Ui[UiKeys.ListComma], first), last)
            : words[0];
    }

    private static string Label(Reply reply, PageContext page)
    {
        var words = Words(reply, answer => answer.Label, page);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static IReadOnlyList<LinkView> Parents(RouterStop stop, PageContext page) => stop.Replies.IsEmpty ? [] : [page.RouterLink!];

    private static LinkView Emergency(PageContext page) =>
        new(page.Link(AddressMap.OfGuide(page.Config.UrgentGuide)), page.Mark(page.Ui[UiKeys.Emergency]));

    private static string Filled(string key, PageContext page, string first, string second = "") =>
        page.Ui.With(key, first).Replace("{1}", second, StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
