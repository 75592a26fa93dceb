using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Addresses;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Model.Routing;
using SiteGen.Rendering.Pages.Guides;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Themes;
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
            Answered(stop, Label, page),
            [.. stop.Offered.Select(reply => Choice(stop, reply, page))],
            Emergency(page)
        );
        var title = isFirst ? router.Title[page.Lang].Value : Filled(UiKeys.RouterQuestionTitle, page, ask, ForWhom(stop, page));
        return new PageContent(title, router.Lead[page.Lang].Value, Parents(stop, page), page.Render("question", "page", view))
        {
            Crumb = isFirst ? title : ask,
            Holds = isFirst ? [.. stop.Offered.Select(reply => Capital(Label(reply, page)))] : [],
            Styles = Style,
            PictureFrom = isFirst ? null : (AddressMap.OfRouter, router.Title[page.Lang].Value),
        };
    }

    /// <param name="path">Of a stop at the end of the questions.</param>
    public static PageContent Checklist(string path, PageContext page)
    {
        var (router, stop) = At(path, page);
        var title = Filled(UiKeys.ChecklistTitle, page, ForWhom(stop, page));
        // Items take their ids before the entries shown within them do: the id of an item must not change.
        var ids = stop.Entries.Select(entry => page.ClaimId(entry.Item.Id.Value)).ToList();
        var view = new ChecklistView(
            page.Mark(page.Ui[UiKeys.Checklist]),
            Answered(stop, Summary, page),
            Items(stop, ids, page),
            stop.Replies.Any(reply => reply.Urgent) ? null : Emergency(page),
            new LinkView(page.Link(AddressMap.OfRouter), page.Mark(page.Ui[UiKeys.RouterAgain]))
        );
        return new PageContent(
            title,
            Filled(UiKeys.ChecklistDescription, page, ForWhom(stop, page)),
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

    /// <param name="words">What an answer is called.</param>
    private static IReadOnlyList<AnsweredView> Answered(RouterStop stop, Func<Reply, PageContext, string> words, PageContext page) =>
        [
            .. stop.Replies.Select(
                (reply, i) =>
                    new AnsweredView(
                        page.Mark(reply.Question.Name),
                        page.Mark(Capital(words(reply, page))),
                        page.Link(AddressMap.OfStop(RouterMap.PathOf(stop.Replies.Take(i))))
                    )
            ),
        ];

    private static ChoiceView Choice(RouterStop stop, Reply reply, PageContext page) =>
        new(
            page.Link(AddressMap.OfStop(RouterMap.PathOf(stop.Replies.Add(reply)))),
            page.Mark(Capital(Label(reply, page))),
            reply.Chosen is [{ Hint: { } hint }] ? page.Mark(hint) : null,
            reply.Urgent
        );

    /// <summary>The items, each with what it shows; a phrase that an item before shows is not shown again.</summary>
    private static IReadOnlyList<ChecklistItemView> Items(RouterStop stop, List<string> domIds, PageContext page)
    {
        var shown = new HashSet<EntityKey>();
        return [.. stop.Entries.Select((entry, i) => Item(entry, domIds[i], stop, shown, page))];
    }

    private static ChecklistItemView Item(ChecklistEntry entry, string domId, RouterStop stop, HashSet<EntityKey> shown, PageContext page)
    {
        var item = entry.Item;
        var said = item.Said.Select(key => key.Value).ToHashSet();
        var lead = ViewText.Fill(
            item.Lead[page.Lang].Value,
            page,
            gap =>
            {
                if (page.Data.Find(new EntityKey(EntityKind.Fact, gap)) is not Fact fact)
                    return null;
                said.Add(fact.Key.Value);
                return FactHtml.Link(fact, page);
            }
        );
        var parts = entry
            .Parts.Select(part => page.Data.Get<EntityWithPart>(part.Entry.Value))
            .Where(part => !said.Contains(part.Key.Value) && (part is not Phrase || shown.Add(part.Key.Value)))
            .ToLookup(part => part is Hotline, part => EntryParts.RenderOnChecklist(part, page));
        return new ChecklistItemView(
            item.Id.Value,
            domId,
            page.Mark(item.Title),
            lead,
            [
                .. entry
                    .Parts.Select(part => part.Entry.Value)
                    .Where(part => item.Said.Any(known => known.Value == part))
                    .Select(part => Basis(part, page)),
            ],
            [.. parts[false]],
            [.. parts[true]],
            [
                .. item.Next.Where(step => step.When.Holds(stop.Replies)).Select(step => Next(step, page)),
                .. item.More.Select(target => More(target.Value, page)).OfType<LinkView>(),
            ]
        );
    }

    private static BasisView Basis(EntityKey fact, PageContext page) =>
        new(fact.Id, FactViewFactory.ProvenanceOf(page.Data.Get<Fact>(fact), page));

    /// <summary>A question to go on with, or the checklist that is at its end.</summary>
    private static LinkView Next(RouterStep step, PageContext page)
    {
        var stop = At(step.Path, page).Stop;
        return new LinkView(
            page.Link(AddressMap.OfStop(step.Path)),
            page.Mark(stop.Question is { } question ? question.Ask[page.Lang].Value : ForWhom(stop, page))
        );
    }

    /// <summary>A guide, or the heading of a guide, by its name.</summary>
    private static LinkView? More(GuideTarget target, PageContext page)
    {
        if (page.FindGuide(target.Slug) is not { } guide)
            return null;
        var title = guide.Texts[page.Lang].Title.Value;
        var heading = target.Fragment is null ? null : page.HeadingsOf(guide).FirstOrDefault(h => h.Id?.Value == target.Fragment);
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

    private static string Label(Reply reply, PageContext page) => Words(reply, answer => answer.Label, page);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static IReadOnlyList<LinkView> Parents(RouterStop stop, PageContext page) => stop.Replies.IsEmpty ? [] : [page.RouterLink!];

    private static LinkView Emergency(PageContext page) =>
        new(page.Link(AddressMap.OfGuide(page.Config.UrgentGuide)), page.Mark(page.Ui[UiKeys.Emergency]));

    private static string Filled(string key, PageContext page, string first, string second = "") =>
        page.Ui.With(key, first).Replace("{1}", second, StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
