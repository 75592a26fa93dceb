using SiteGen.Addresses;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;
using SiteGen.Text;

namespace SiteGen.Rendering.Pages;

/// <summary>The pages of single entries of <c>data/</c>.</summary>
internal static class EntityContent
{
    public static PageContent Of(Entity entity, PageContext page)
    {
        var mentions = page.BacklinksOf(entity.Key.Value);
        var summary = Summary(entity)[page.Lang].Value;
        var view = new EntityView(
            EntryViewFactory.Name(entity, page),
            page.Mark(summary),
            Details(entity, page),
            [.. Related(entity, mentions, page).Select(page.LinkTo)],
            [.. Procedures(entity, mentions, page).Select(p => EntryParts.Render(p, page))],
            [.. Hotlines(entity, mentions, page).Select(h => EntryParts.Render(h, page))],
            [.. mentions.Of<Phrase>().Select(p => EntryParts.Render(p, page))],
            [.. mentions.Of<Case>().Select(c => EntryParts.Render(c, page))],
            // A case cites facts that may be about something else; its links lead to them here.
            [.. mentions.Of<Fact>().Select(f => EntryParts.Render(f, page)), .. FactViewFactory.CitedOn(page)],
            [.. mentions.Guides.Select(page.LinkTo)]
        );
        return new PageContent(
            entity.Name.In(page.Lang),
            summary,
            [KindLink(entity.Key.Value.Kind, page)],
            page.Render("entity", "page", view)
        )
        {
            Section = page.Ui[UiKeys.Kind(entity.Key.Value.Kind)],
            OtherName = entity.Name.In(page.Lang.Twin()),
        };
    }

    public static PageContent Of(Procedure procedure, PageContext page)
    {
        // The app's carrier belongs to it: its name is in the app's.
        var carrier = page.Data.Get<App>(procedure.App.Value).Carrier;
        var related = procedure
            .References.Select(r => r.Value)
            .Where(key => key.Kind != EntityKind.Source)
            .Concat(carrier is { } c ? [c.Value] : [])
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
            Section = page.Ui[UiKeys.Kind(EntityKind.Procedure)],
        };
    }

    public static Localized<Located<string>> Summary(Entity entity) =>
        entity switch
        {
            Carrier carrier => carrier.Summary,
            App app => app.Summary,
            Service service => service.Summary,
            Bank bank => bank.Summary,
            Procedure procedure => procedure.Who ?? procedure.Name.Text,
            _ => throw new ArgumentOutOfRangeException(nameof(entity), entity.Key, "This kind has no page of its own."),
        };

    private static LinkView KindLink(EntityKind kind, PageContext page) =>
        new(page.Link(AddressMap.Of(kind)), page.Mark(page.Ui[UiKeys.Kind(kind)]));

    private static IReadOnlyList<DetailView> Details(Entity entity, PageContext page) =>
        entity is Service service
            ?
            [
                new DetailView(page.Mark(page.Ui[UiKeys.Provider]), page.Mark(service.Provider)),
                new DetailView(page.Mark(page.Ui[UiKeys.WhoFor]), page.Mark(service.For)),
            ]
            : [];

    /// <summary>What the entry is tied to in the data: a carrier's app and services, an app's carrier, a service's carriers.</summary>
    private static IEnumerable<Entity> Related(Entity entity, Backlinks mentions, PageContext page)
    {
        var own = entity.References.Select(r => r.Value);
        var back = mentions.Entries.Where(e => e is Carrier or App or Term).Select(e => e.Key.Value);
        var through = mentions.Of<Procedure>().SelectMany(p => p.References.Select(r => r.Value));
        return own.Concat(back)
            .Concat(through)
            .Where(key =>
                key.Kind is EntityKind.Carrier or EntityKind.App or EntityKind.Service or EntityKind.Term && key != entity.Key.Value
            )
            .Distinct()
            .Order()
            .Select(key => page.Data.Find(key))
            .OfType<Entity>();
    }

    /// <summary>The procedures of an app or service; of a carrier, those of its app. What anybody can do for themselves comes before the
    /// services, which not everybody may use.</summary>
    private static IEnumerable<Procedure> Procedures(Entity entity, Backlinks mentions, PageContext page) =>
        Own(entity, mentions, page).OrderBy(p => p.Service is not null);

    private static IEnumerable<Procedure> Own(Entity entity, Backlinks mentions, PageContext page) =>
        entity is Carrier carrier
            ? mentions.Of<Procedure>().Concat(page.BacklinksOf(carrier.App.Value).Of<Procedure>()).Distinct()
            : mentions.Of<Procedure>();

    private static IEnumerable<Hotline> Hotlines(Entity entity, Backlinks mentions, PageContext page)
    {
        var own = entity.References.Select(r => r.Value).Where(key => key.Kind == EntityKind.Hotline);
        return own.Select(key => page.Data.Find(key)).OfType<Hotline>().Concat(mentions.Of<Hotline>()).Distinct();
    }
}
