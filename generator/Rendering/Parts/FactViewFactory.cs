using SiteGen.Hypertext;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Themes;
using SiteGen.Rendering.Views;
using SiteGen.Text;

namespace SiteGen.Rendering.Parts;

/// <summary>Facts and their standing as templates see them.</summary>
internal static class FactViewFactory
{
    /// <summary>A fact in full.</summary>
    public static FactView Of(Fact fact, PageContext page)
    {
        var statement = ViewText.Fill(fact.Statement[page.Lang].Value, page, gap => gap == "value" ? FactHtml.Value(fact, page) : null);
        return new FactView(
            fact.Id,
            page.ClaimIdOf(fact),
            page.AliasesOf(fact),
            page.Link(fact.Key.Value),
            statement,
            ProvenanceOf(fact, page, fact.IsPrice ? UiKeys.LatePrice : null) with
            {
                About = page.LinksTo(fact.About.Select(a => a.Value)),
            }
        )
        {
            History = [.. History(fact, page)],
        };
    }

    private static IEnumerable<RawHtml> History(Fact fact, PageContext page)
    {
        var (ui, lang) = (page.Ui, page.Lang);
        if (fact is { Upcoming: { } next, From: { } day })
            yield return Line(ui.With(UiKeys.FactNext, day.Value.In(lang)), next.In(lang));
        else if (fact.From is { } from)
            yield return page.Mark(ui.With(UiKeys.FactFrom, from.Value.In(lang)));
        foreach (var past in fact.Was)
        {
            var line = Line(ui.With(UiKeys.FactWas, past.Until.Value.In(lang)), past.Value.Value.In(lang));
            var source = past.Source is { } key ? page.Data.Get<Source>(key.Value) : null;
            yield return source is null ? line : new RawHtml($"{line.Html} {Link(source.Key.Value, page.Mark(source.Short))}");
        }
        if (fact.Until is { } until)
            yield return page.Mark(ui.With(UiKeys.FactUntil, until.Value.In(lang)));
        if (fact.SupersededBy is { } successor)
            yield return ViewText.Fill(
                ui[UiKeys.FactReplaced],
                page,
                gap => gap == "0" ? new RawHtml(Link(successor.Value, page.Mark(Words(successor.Value, page)))) : null
            );

        string Link(EntityKey key, RawHtml words) => $"<a href=\"{Html.Escape(page.Link(key))}\">{words.Html}</a>";

        RawHtml Line(string words, string value) => page.Mark(words.Replace("{1}", value, StringComparison.Ordinal));
    }

    private static string Words(EntityKey key, PageContext page)
    {
        var fact = page.Data.Get<Fact>(key);
        return fact.Statement[page.Lang].Value.Replace("{value}", fact.Value.Value.In(page.Lang), StringComparison.Ordinal);
    }

    /// <param name="late">The string that tells a reader that it may have changed; <c>null</c> for what does no harm by being old.</param>
    public static ProvenanceView ProvenanceOf(Entity entity, PageContext page, string? late = null)
    {
        var (ui, standing) = (page.Ui, entity.Provenance!);
        page.NoteAge(standing);
        var method = ui[UiKeys.Method(standing.Verified.Value.How)];
        return new ProvenanceView(
            Vocabulary.Statuses.WordFor(standing.Status.Value),
            ui[UiKeys.Status(standing.Status.Value)],
            standing.AsOf.Value.ToString(),
            page.Mark(AsOfText(standing, page)),
            page.Mark(standing.AsOf.Value.Date is { } date ? date.In(page.Lang) : AsOfText(standing, page)),
            FactHtml.Iso(standing.ReviewBy),
            page.Mark(ui.With(UiKeys.Verified, standing.Verified.Value.On.In(page.Lang)).Replace("{1}", method, StringComparison.Ordinal)),
            page.Mark(standing.Verified.Value.On.In(page.Lang)),
            [.. standing.Sources.Select(citation => Of(citation, page))],
            page.Mark(Brief(page.Data.Get<Source>(standing.Sources[0].Source.Value))[page.Lang].Value),
            page.Link(entity.Key.Value),
            late is null ? null : page.Mark(ui.With(late, standing.Verified.Value.On.In(page.Lang)))
        )
        {
            Changed = page.LastChangeOf(entity.Key.Value) is { } day ? page.Mark(ui.With(UiKeys.ChangedOn, day.In(page.Lang))) : null,
        };
    }

    /// <summary>"As of April 2026", or for a source without a date "Undated, read in November 2026".</summary>
    public static string AsOfText(Provenance standing, PageContext page) =>
        standing.AsOf.Value.Date is { } date
            ? page.Ui.With(UiKeys.AsOf, date.In(page.Lang))
            : page.Ui.With(UiKeys.Undated, Language.Of(page.Lang).Dates.WriteWhen(standing.Verified.Value.On));

    /// <summary>The list at the foot of a page: what it cites and has not shown in full.</summary>
    public static IReadOnlyList<RawHtml> CitedOn(PageContext page) =>
        page.ListsCitedFacts
            ? [.. page.Cited.Where(fact => !page.HasId(PageContext.PartId(fact))).ToList().Select(fact => EntryParts.Render(fact, page))]
            : [];

    public static IReadOnlyList<FactGroupView> ByTopic(PageContext page) =>
        [
            .. page
                .Config.Topics.Select(topic =>
                    (
                        Topic: topic,
                        Facts: page.Data.OfKind(EntityKind.Fact).Cast<Fact>().Where(fact => fact.Topic.Value == topic.Word.Value).ToList()
                    )
                )
                .Where(group => group.Facts.Count > 0)
                .Select(group => new FactGroupView(
                    "topic-" + group.Topic.Word,
                    page.Mark(group.Topic.Label),
                    group.Facts.Count,
                    [.. group.Facts.Select(fact => EntryParts.Render(OnList(fact, page), page))]
                )),
        ];

    /// <summary>The topics that some fact is about.</summary>
    public static IEnumerable<LabelledWord> Topics(PageContext page)
    {
        var used = page.Data.OfKind(EntityKind.Fact).Cast<Fact>().Select(fact => fact.Topic.Value).ToHashSet(StringComparer.Ordinal);
        return page.Config.Topics.Where(topic => used.Contains(topic.Word.Value));
    }

    public static IReadOnlyList<LegendView> Legend(PageContext page) =>
        [
            .. Enum.GetValues<Status>()
                .Select(status => new LegendView(
                    Vocabulary.Statuses.WordFor(status),
                    page.Ui[UiKeys.Status(status)],
                    page.Mark(page.Ui[UiKeys.StatusMeaning(status)])
                )),
        ];

    private static FactView OnList(Fact fact, PageContext page)
    {
        var view = Of(fact, page);
        return view with
        {
            Provenance = view.Provenance with { UsedIn = [.. page.BacklinksOf(fact.Key.Value).Guides.Select(page.LinkTo)] },
        };
    }

    /// <summary>What citations call a source, or its publisher where that is no shorter than its title.</summary>
    private static Localized<Located<string>> Brief(Source source) => source.Short == source.Name.Text ? source.Publisher : source.Short;

    private static CitationView Of(Citation citation, PageContext page)
    {
        var source = page.Data.Get<Source>(citation.Source.Value);
        return new CitationView(
            page.Link(source.Key.Value),
            page.Mark(source.Short),
            citation.Place is { } place ? page.Mark(place[page.Lang]) : null
        );
    }
}
