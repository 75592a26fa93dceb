using SiteGen.Hypertext;
using SiteGen.Languages;
using SiteGen.Languages.Chinese;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>The pages that show all entries of a kind.</summary>
internal static class KindContent
{
    public static PageContent Of(EntityKind kind, PageContext page)
    {
        if (kind == EntityKind.Phrase)
            return PhraseContent.List(page);
        var (title, lead) = (KindWords.Many(kind, page.Ui), KindWords.Lead(kind, page.Ui));
        var (titleHtml, leadHtml) = (page.Mark(title), page.Mark(lead));
        var entries = page.Data.OfKind(kind);
        var html =
            kind == EntityKind.Hotline ? Render("hotlines", new HotlinesView(titleHtml, leadHtml, EntryViewFactory.HotlineGroups(page)))
            : kind == EntityKind.Case
                ? Render("cases", new CasesView(titleHtml, leadHtml, [.. entries.Cast<Case>().Select(c => EntryViewFactory.Of(c, page))]))
            : kind == EntityKind.Term
                ? Render(
                    "glossary",
                    new GlossaryView(
                        titleHtml,
                        leadHtml,
                        Language.Of(page.Lang).IsLocal,
                        [.. Sorted(page).Select(t => EntryViewFactory.Of(t, page))]
                    )
                )
            : kind == EntityKind.Source
                ? Render(
                    "sources",
                    new SourcesView(titleHtml, leadHtml, [.. entries.Cast<Source>().Select(s => EntryViewFactory.Of(s, page))])
                )
            : kind == EntityKind.Fact
                ? Render("facts", new FactsView(titleHtml, leadHtml, FactViewFactory.Legend(page), FactViewFactory.ByTopic(page)))
            : kind == EntityKind.Procedure
                ? Render("index", new IndexView(titleHtml, leadHtml, ShowOtherNames: false, [.. entries.Cast<Procedure>().Select(Line)]))
            : kind.HasOwnPage
                ? Render(
                    "index",
                    new IndexView(titleHtml, leadHtml, ShowOtherNames: true, [.. entries.Cast<DeclaredEntity>().Select(Entry)])
                )
            : Render("entries", new EntriesView(titleHtml, leadHtml, [.. entries.Cast<DeclaredEntity>().Select(Whole)]));
        return new PageContent(title, lead, [], html) { Note = lead };

        RawHtml Render(string template, object view) => page.Render(template, "page", view);

        EntryView Line(Procedure procedure) =>
            new(page.Link(procedure.Key.Value), EntryViewFactory.Name(procedure, page), page.Mark(procedure.Summary));

        EntryView Entry(DeclaredEntity entity) =>
            new(page.Link(entity.Key.Value), EntryViewFactory.Name(entity, page), page.Mark(entity.Summary))
            {
                Details = DetailHtml.Of(entity, field => field.OnList, page),
            };

        ListedEntryView Whole(DeclaredEntity entity) =>
            new(
                page.ClaimIdOf(entity),
                page.AliasesOf(entity),
                EntryViewFactory.Name(entity, page),
                page.Mark(entity.Summary),
                DetailHtml.Of(entity, field => field.OnList, page),
                [.. page.BacklinksOf(entity.Key.Value).Guides.Select(page.LinkTo)]
            );
    }

    /// <summary>The glossary in the order of its pinyin, so that both languages list it alike.</summary>
    private static IEnumerable<Term> Sorted(PageContext page) =>
        page.Data.OfKind(EntityKind.Term).Cast<Term>().OrderBy(t => Pinyin.SortKey(t.Name.Pinyin ?? t.Id), StringComparer.Ordinal);
}
