using SiteGen.Addresses;
using SiteGen.Languages;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Themes;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>The pages of declared entries, and of procedures.</summary>
internal static class EntityContent
{
    /// <summary>How many phrases the page of an entry shows in their words.</summary>
    private const int ShownPhrases = 4;

    public static PageContent Of(DeclaredEntity entity, PageContext page)
    {
        var mentions = page.BacklinksOf(entity.Key.Value);
        var (kind, summary) = (entity.Key.Value.Kind, entity.Summary[page.Lang].Value);
        var phrases = PhraseContent.InOrder(mentions.Of<Phrase>(), page);
        var view = new EntityView(
            EntryViewFactory.Name(entity, page),
            page.Mark(summary),
            DetailHtml.OnPage(entity, page),
            [.. Related(entity, mentions, page).Select(page.LinkTo)],
            EntryParts.Folded([.. Procedures(entity, mentions, page)], page),
            [.. Hotlines(entity, mentions, page).Select(h => EntryParts.Render(h, page))],
            [.. phrases.Take(ShownPhrases).Select(p => EntryParts.Link(p, page))],
            [.. phrases.Skip(ShownPhrases).Select(page.LinkTo)],
            [.. mentions.Of<Case>().Select(c => EntryParts.Render(c, page))],
            // A case cites facts that may be about something else; its links lead to them here.
            [.. mentions.Of<Fact>().Select(f => EntryParts.Render(f, page)), .. FactViewFactory.CitedOn(page)],
            [.. mentions.Guides.Select(page.LinkTo)]
        );
        var description = page.Ui.With(UiKeys.HeadingOfGuide, entity.Name.In(page.Lang)).Replace("{1}", summary, StringComparison.Ordinal);
        return new PageContent(entity.Name.In(page.Lang), description, [KindLink(kind, page)], page.Render("entity", "page", view))
        {
            Holds =
            [
                .. Hotlines(entity, mentions, page).Select(hotline => EntryViewFactory.NameAndNumber(hotline, page.Lang)),
                .. Procedures(entity, mentions, page).Select(procedure => procedure.Name.In(page.Lang)),
            ],
            Section = KindWords.Many(kind, page.Ui),
            OtherName = entity.Name.In(page.Lang.Twin()),
        };
    }

    public static PageContent Of(Procedure procedure, PageContext page)
    {
        // What the place belongs to is part of its name: the office of a desk.
        var owners = procedure.Place is { } place ? page.Data.Get<DeclaredEntity>(place.Value).Owners : [];
        var related = procedure
            .Subjects.Select(subject => subject.Value)
            .Concat(owners)
            .Distinct()
            .Select(key => page.Data.Find(key))
            .OfType<Entity>();
        var title = procedure.Name.In(page.Lang);
        var view = new ProcedurePageView(
            page.Mark(title),
            EntryParts.Render(procedure, page),
            [.. related.Select(page.LinkTo)],
            [.. page.BacklinksOf(procedure.Key.Value).Guides.Select(page.LinkTo)]
        );
        return new PageContent(
            title,
            page.Ui.With(UiKeys.ProcedureDescription, title),
            [KindLink(EntityKind.Procedure, page)],
            page.Render("procedure", "page", view)
        )
        {
            Holds = [string.Join(" > ", procedure.Steps.Select(step => step.Label?.Chinese.Value).OfType<string>())],
            Section = KindWords.Many(EntityKind.Procedure, page.Ui),
        };
    }

    private static LinkView KindLink(EntityKind kind, PageContext page) =>
        new(page.Link(AddressMap.Of(kind)), page.Mark(KindWords.Many(kind, page.Ui)));

    /// <summary>What the entry is tied to in the data, without what its details name: what it points at, what points at it, and what
    /// procedures lead to from it.</summary>
    private static IEnumerable<Entity> Related(DeclaredEntity entity, Backlinks mentions, PageContext page)
    {
        var own = entity.Pointers.Where(pointer => !pointer.Field.OnPage).Select(pointer => pointer.Key.Value);
        var back = mentions.Entries.Where(e => e is DeclaredEntity or Term).Select(e => e.Key.Value);
        var through = mentions.Of<Procedure>().SelectMany(p => p.Subjects.Select(subject => subject.Value));
        return own.Concat(back)
            .Concat(through)
            .Where(key => (key.Kind.IsDeclared || key.Kind == EntityKind.Term) && key != entity.Key.Value)
            .Distinct()
            .Order()
            .Select(key => page.Data.Find(key))
            .OfType<Entity>();
    }

    /// <summary>The procedures of an entry, and those of entries that it shows them for: an office's page has those of its desk. What
    /// anybody can do for themselves comes before what leads to something that not everybody may use.</summary>
    private static IEnumerable<Procedure> Procedures(DeclaredEntity entity, Backlinks mentions, PageContext page) =>
        mentions
            .Of<Procedure>()
            .Concat(
                entity
                    .Pointers.Where(pointer => pointer.Field.ShowsProcedures)
                    .SelectMany(pointer => page.BacklinksOf(pointer.Key.Value).Of<Procedure>())
            )
            .Distinct()
            .OrderBy(procedure => procedure.Purpose is not null);

    private static IEnumerable<Hotline> Hotlines(DeclaredEntity entity, Backlinks mentions, PageContext page) =>
        entity.References.Select(key => page.Data.Find(key.Value)).OfType<Hotline>().Concat(mentions.Of<Hotline>()).Distinct();
}
