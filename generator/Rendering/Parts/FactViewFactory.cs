using SiteGen.Hypertext;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;

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
            Of(fact.Trust, page),
            page.LinksTo(fact.About.Select(a => a.Value)),
            []
        );
    }

    public static ProvenanceView Of(Provenance standing, PageContext page)
    {
        var ui = page.Ui;
        var method = ui[UiKeys.Method(standing.Verified.Value.How)];
        return new ProvenanceView(
            Vocabulary.Statuses.WordFor(standing.Status.Value),
            ui[UiKeys.Status(standing.Status.Value)],
            standing.AsOf.Value.ToString(),
            page.Mark(AsOfText(standing, page)),
            FactHtml.Iso(standing.ReviewBy),
            page.Mark(
                ui.With(
                    UiKeys.ReviewBy,
                    new PartialDate(standing.ReviewBy.Year, standing.ReviewBy.Month, standing.ReviewBy.Day).In(page.Lang)
                )
            ),
            page.Mark(ui.With(UiKeys.Verified, standing.Verified.Value.On.In(page.Lang)).Replace("{1}", method, StringComparison.Ordinal)),
            [.. standing.Sources.Select(citation => Of(citation, page))]
        );
    }

    /// <summary>"As of April 2026", or for a source without a date "Undated, read in November 2026".</summary>
    public static string AsOfText(Provenance standing, PageContext page) =>
        standing.AsOf.Value.Date is { } date
            ? page.Ui.With(UiKeys.AsOf, date.In(page.Lang))
            : page.Ui.With(UiKeys.Undated, Language.Of(page.Lang).Dates.WriteWhen(standing.Verified.Value.On));

    /// <summary>The list at the foot of a page: what it cites and has not shown in full.</summary>
    public static IReadOnlyList<RawHtml> CitedOn(PageContext page) =>
        [.. page.Cited.Where(fact => !page.HasId(PageContext.PartId(fact))).ToList().Select(fact => EntryParts.Render(fact, page))];

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
                    [.. group.Facts.Select(fact => EntryParts.Render(OnList(fact, page), page))]
                )),
        ];

    public static IReadOnlyList<LegendView> Legend(PageContext page) =>
        [
            .. Enum.GetValues<Status>()
                .Select(status => new LegendView(
                    Vocabulary.Statuses.WordFor(status),
                    page.Ui[UiKeys.Status(status)],
                    page.Mark(page.Ui[UiKeys.StatusMeaning(status)])
                )),
        ];

    private static FactView OnList(Fact fact, PageContext page) =>
        Of(fact, page) with
        {
            UsedIn = [.. page.BacklinksOf(fact.Key.Value).Guides.Select(page.LinkTo)],
        };

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
