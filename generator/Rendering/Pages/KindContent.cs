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
        var (title, lead) = (page.Ui[UiKeys.Kind(kind)], page.Ui[UiKeys.KindLead(kind)]);
        var (titleHtml, leadHtml) = (page.Mark(title), page.Mark(lead));
        var html = kind switch
        {
            EntityKind.Hotline => page.Render(
                "hotlines",
                "page",
                new HotlinesView(titleHtml, leadHtml, EntryViewFactory.HotlineGroups(page))
            ),
            EntityKind.Case => page.Render(
                "cases",
                "page",
                new CasesView(titleHtml, leadHtml, [.. page.Data.OfKind(kind).Cast<Case>().Select(c => EntryViewFactory.Of(c, page))])
            ),
            EntityKind.Term => page.Render(
                "glossary",
                "page",
                new GlossaryView(
                    titleHtml,
                    leadHtml,
                    Language.Of(page.Lang).IsLocal,
                    [.. Sorted(page).Select(t => EntryViewFactory.Of(t, page))]
                )
            ),
            EntityKind.Source => page.Render(
                "sources",
                "page",
                new SourcesView(titleHtml, leadHtml, [.. page.Data.OfKind(kind).Cast<Source>().Select(s => EntryViewFactory.Of(s, page))])
            ),
            EntityKind.Fact => page.Render(
                "facts",
                "page",
                new FactsView(titleHtml, leadHtml, FactViewFactory.Legend(page), FactViewFactory.ByTopic(page))
            ),
            _ => page.Render(
                "index",
                "page",
                new IndexView(
                    titleHtml,
                    leadHtml,
                    ShowOtherNames: kind != EntityKind.Procedure,
                    [.. page.Data.OfKind(kind).Select(e => Entry(e, page))]
                )
            ),
        };
        return new PageContent(title, lead, [], html) { Note = lead };
    }

    /// <summary>The glossary in the order of its pinyin, so that both languages list it alike.</summary>
    private static IEnumerable<Term> Sorted(PageContext page) =>
        page.Data.OfKind(EntityKind.Term).Cast<Term>().OrderBy(t => Pinyin.SortKey(t.Name.Pinyin ?? t.Id), StringComparer.Ordinal);

    private static EntryView Entry(Entity entity, PageContext page) =>
        new(page.Link(entity.Key.Value), EntryViewFactory.Name(entity, page), page.Mark(EntityContent.Summary(entity)));
}
