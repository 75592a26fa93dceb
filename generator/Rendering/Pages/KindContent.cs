using SiteGen.Languages;
using SiteGen.Languages.Chinese;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>The pages that show all entries of a kind.</summary>
internal static class KindContent
{
    public static PageContent Of(EntityKind kind, PageContext page)
    {
        var (title, lead) = (KindWords.Many(kind, page.Ui), KindWords.Lead(kind, page.Ui));
        var (titleHtml, leadHtml) = (page.Mark(title), page.Mark(lead));
        var entries = page.Data.OfKind(kind);
        return kind.Known switch
        {
            KnownKind.Phrase => PhraseContent.List(page),
            // Each number says how old it is.
            KnownKind.Hotline => Render("hotlines", new HotlinesView(titleHtml, EntryViewFactory.HotlineGroups(page))) with
            {
                ShowsAge = false,
            },
            KnownKind.Case => Render(
                "cases",
                new CasesView(titleHtml, leadHtml, [.. entries.Cast<Case>().Select(c => EntryViewFactory.Of(c, page))])
            ),
            KnownKind.Term => Render(
                "glossary",
                new GlossaryView(
                    titleHtml,
                    leadHtml,
                    Language.Of(page.Lang).IsLocal,
                    [.. Sorted(page).Select(t => EntryViewFactory.Of(t, page))]
                )
            ),
            KnownKind.Source => Render(
                "sources",
                new SourcesView(titleHtml, leadHtml, [.. entries.Cast<Source>().Select(s => EntryViewFactory.Of(s, page))])
            ),
            KnownKind.Fact => Render(
                "facts",
                new FactsView(titleHtml, leadHtml, FactViewFactory.Legend(page), FactViewFactory.ByTopic(page))
            ),
            KnownKind.Procedure => Index(showOtherNames: false),
            null when kind.HasOwnPage => Index(showOtherNames: true),
            null => Render("entries", new EntriesView(titleHtml, leadHtml, [.. entries.Cast<DeclaredEntity>().Select(Whole)])),
        };

        PageContent Render(string template, object view) =>
            new(title, lead, [], page.Render(template, "page", view)) { Note = lead, Holds = [.. Names(kind, page)] };

        PageContent Index(bool showOtherNames) =>
            Render("index", new IndexView(titleHtml, leadHtml, showOtherNames, [.. entries.Select(Entry)]));

        EntryView Entry(Entity entity) =>
            new(
                page.Link(entity.Key.Value),
                EntryViewFactory.Name(entity, page),
                entity.Summary == entity.Name.Text ? null : page.Mark(entity.Summary)
            )
            {
                Details = DetailHtml.OnList(entity, page, withLinks: false),
            };

        ListedEntryView Whole(DeclaredEntity entity) =>
            new(
                page.ClaimIdOf(entity),
                page.AliasesOf(entity),
                EntryViewFactory.Name(entity, page),
                page.Mark(entity.Summary),
                DetailHtml.OnList(entity, page, withLinks: true),
                [.. page.BacklinksOf(entity.Key.Value).Guides.Select(page.LinkTo)]
            );
    }

    /// <summary>What tells a list of these from others: of numbers what they are, of facts what they are about, of sources who publishes
    /// them.</summary>
    private static IEnumerable<string> Names(EntityKind kind, PageContext page) =>
        kind.Known switch
        {
            KnownKind.Hotline => EntryViewFactory.InOrder(page).Select(hotline => EntryViewFactory.NameAndNumber(hotline, page.Lang)),
            KnownKind.Fact => FactViewFactory.Topics(page).Select(topic => topic.Label[page.Lang].Value),
            KnownKind.Source => page.Data.OfKind(kind).Cast<Source>().Select(source => source.Publisher[page.Lang].Value).Distinct(),
            KnownKind.Term => Sorted(page).Select(term => term.Name.In(page.Lang)),
            _ => page.Data.OfKind(kind).Select(entity => entity.Name.In(page.Lang)),
        };

    /// <summary>The glossary in the order of its pinyin, so that both languages list it alike.</summary>
    private static IEnumerable<Term> Sorted(PageContext page) =>
        page.Data.OfKind(EntityKind.Term).Cast<Term>().OrderBy(t => Pinyin.SortKey(t.Name.Pinyin ?? t.Id), StringComparer.Ordinal);
}
