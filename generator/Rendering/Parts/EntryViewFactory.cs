using System.Globalization;
using SiteGen.Addresses;
using SiteGen.Hypertext;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Themes;
using SiteGen.Rendering.Views;
using SiteGen.Text;

namespace SiteGen.Rendering.Parts;

/// <summary>Entries of <c>data/</c> as templates see them.</summary>
internal static class EntryViewFactory
{
    public static NameView Name(Entity entity, PageContext page)
    {
        var other = page.Lang.Twin();
        return new NameView(
            page.Mark(entity.Name.In(page.Lang)),
            LangRuns.Mark(entity.Name.In(other), other),
            other.Tag(),
            entity.Name.Pinyin
        );
    }

    public static HotlineView Of(Hotline hotline, PageContext page)
    {
        // On their list a screen holds twice as many of them folded, and a heading says what they are for.
        var isList = page.Key == AddressMap.Of(EntityKind.Hotline);
        return new HotlineView(
            hotline.Id,
            page.ClaimIdOf(hotline),
            page.AliasesOf(hotline),
            hotline.Number.Value,
            PhoneNumber.Display(hotline.Number.Value),
            PhoneNumber.Spoken(hotline.Number.Value),
            Vocabulary.ContactKinds.WordFor(hotline.Kind),
            page.Mark(page.Ui.With(UiKeys.Contact(hotline.Kind), "")),
            FactHtml.TelHref(hotline),
            page.Mark(hotline.Name.In(page.Lang)),
            When(hotline, page),
            hotline.Elsewhere is { } elsewhere ? page.Mark(elsewhere) : null,
            From(hotline, page),
            hotline.From?.Word.Value,
            FactViewFactory.ProvenanceOf(hotline, page, UiKeys.LateNumber) with
            {
                About = isList ? [] : page.LinksTo(hotline.For.Select(f => f.Value)),
                Note = isList ? When(hotline, page) : null,
            }
        );
    }

    private static RawHtml? From(Hotline hotline, PageContext page)
    {
        RawHtml?[] parts =
        [
            hotline.From is { } area ? page.Mark(area.Label) : null,
            hotline.Speaks is { } speaks ? page.Mark(speaks) : null,
        ];
        var said = parts.OfType<RawHtml>().Select(part => part.Html).ToArray();
        return said.Length == 0 ? null : new RawHtml(string.Join(page.Ui[UiKeys.Comma], said));
    }

    private static RawHtml When(Hotline hotline, PageContext page) =>
        hotline.Elsewhere is { } elsewhere
            ? new RawHtml($"{page.Mark(hotline.When).Html}{Language.Of(page.Lang).SentenceSeparator}{page.Mark(elsewhere).Html}")
            : page.Mark(hotline.When);

    public static IReadOnlyList<HotlineGroupView> HotlineGroups(PageContext page)
    {
        var groups = InOrder(page).ToLookup(hotline => GroupOf(hotline, page.Config)?.Id.Value ?? "");
        return
        [
            .. page
                .Config.HotlineGroups.Select(group => (Id: group.Id.Value, Title: page.Mark(group.Title)))
                .Append((Id: "", Title: page.Mark(KindWords.Many(EntityKind.Hotline, page.Ui))))
                .Where(group => groups[group.Id].Any())
                .Select(group => new HotlineGroupView(
                    group.Id.Length == 0 ? "hotlines" : "group-" + group.Id,
                    group.Title,
                    [.. groups[group.Id].Select(h => EntryParts.Render(h, page))]
                )),
        ];
    }

    /// <summary>A hotline in few words: <c>Key office 400 670 0700</c>.</summary>
    public static string NameAndNumber(Hotline hotline, Lang lang) =>
        $"{hotline.Name.In(lang)} {PhoneNumber.Display(hotline.Number.Value)}";

    /// <summary>The same for a list, where no line may end within the number.</summary>
    public static string NameAndWholeNumber(Hotline hotline, Lang lang) =>
        $"{hotline.Name.In(lang)} {FactHtml.WholeNumber(hotline.Number.Value)}";

    /// <summary>All hotlines as the site lists them; those that it does not list come last.</summary>
    public static IEnumerable<Hotline> InOrder(PageContext page) =>
        page
            .Config.HotlineOrder.Select(hotline => page.Data.Find(hotline.Value))
            .Concat(page.Data.OfKind(EntityKind.Hotline))
            .OfType<Hotline>()
            .Distinct();

    /// <summary>The first group that is for what the hotline is for, or else the one for all others; <c>null</c> where there is
    /// none.</summary>
    private static HotlineGroup? GroupOf(Hotline hotline, SiteConfig config) =>
        config.HotlineGroups.FirstOrDefault(group => hotline.For.Any(entry => group.For.Contains(entry.Value.Kind)))
        ?? config.HotlineGroups.FirstOrDefault(group => group.For.IsEmpty);

    public static ProcedureView Of(Procedure procedure, PageContext page) =>
        new(
            procedure.Id,
            page.ClaimIdOf(procedure),
            page.Link(procedure.Key.Value),
            page.Mark(procedure.Name.In(page.Lang)),
            procedure.Place is { } place ? page.Mark(place.Value.Kind.ProcedureLabel!) : null,
            procedure.Place is { } where ? page.LinkTo(page.Data.Get<Entity>(where.Value)) : null,
            procedure.Who is { } who ? page.Mark(who) : null,
            [.. procedure.Needs.Select(page.Mark)],
            procedure.Version is { } version ? page.Mark(version) : null,
            !Language.Of(page.Lang).IsLocal,
            [.. procedure.Steps.Select(step => Of(step, page))],
            [
                .. procedure.Alternatives.Select(way => new AlternativeView(
                    way.From,
                    page.Mark(page.Ui.With(UiKeys.AlternativeFrom, way.From.ToString(CultureInfo.InvariantCulture))),
                    [.. way.Steps.Select(step => Of(step, page))]
                )),
            ],
            FactViewFactory.ProvenanceOf(procedure, page, UiKeys.LatePath)
        );

    private static StepView Of(Step step, PageContext page) =>
        new(
            Vocabulary.Actions.WordFor(step.Action),
            page.Mark(page.Ui[UiKeys.Action(step.Action)]),
            step.Label?.Chinese.Value,
            step.Label?.English.Value,
            step.Label?.Pinyin,
            step.Text is { } text ? page.Mark(text) : null,
            step.Note is { } note ? page.Mark(note) : null
        );

    public static CaseView Of(Case story, PageContext page)
    {
        var isList = page.Key == AddressMap.Of(EntityKind.Case);
        var domId = page.ClaimIdOf(story);
        var summary = ViewText.Fill(
            story.Summary[page.Lang].Value,
            page,
            gap => page.Data.Find(new EntityKey(EntityKind.Fact, gap)) is Fact fact ? FactHtml.Link(fact, page) : null
        );
        return new CaseView(
            story.Id,
            domId,
            page.AliasesOf(story),
            page.Mark(story.Name.In(page.Lang)),
            summary,
            isList ? [.. story.Facts.Select(f => EntryParts.Render(page.Data.Get<Fact>(f.Value), page))] : [],
            [.. page.BacklinksOf(story.Key.Value).Guides.Select(page.LinkTo)]
        );
    }

    public static TermView Of(Term term, PageContext page) =>
        new(
            term.Id,
            page.ClaimIdOf(term),
            page.AliasesOf(term),
            Name(term, page),
            page.Mark(term.Gloss),
            [.. term.See.Select(see => page.LinkTo(page.Data.Find(see.Value)!))],
            [.. page.BacklinksOf(term.Key.Value).Guides.Select(page.LinkTo)]
        );

    public static SourceView Of(Source source, PageContext page) =>
        new(
            source.Id,
            page.ClaimIdOf(source),
            page.AliasesOf(source),
            page.Mark(source.Name.In(page.Lang)),
            page.Mark(source.Publisher),
            source.Date is { } date ? page.Mark(date.Value.In(page.Lang)) : null,
            source.Url?.Value.AbsoluteUri,
            source.Url is { } url ? url.Value.Host : null,
            source.Via is { } via && page.Data.Get<Source>(via.Value) is var quoting
                ? new LinkView(page.Link(via.Value), page.Mark(quoting.Short))
                : null,
            source.Note is { } note ? page.Mark(note) : null,
            page.Mark(
                page.Ui.With(
                    UiKeys.SourceFacts,
                    page.BacklinksOf(source.Key.Value).Entries.Count(e => e.Provenance is not null).ToString(CultureInfo.InvariantCulture)
                )
            ),
            page.LinksTo(Subjects(source, page))
        );

    /// <summary>What the entries that rest on a source are about, of the site's own kinds.</summary>
    private static IEnumerable<EntityKey> Subjects(Source source, PageContext page) =>
        page.BacklinksOf(source.Key.Value)
            .Entries.SelectMany(e => e.References)
            .Select(r => r.Value)
            .Where(key => key.Kind.IsDeclared)
            .Distinct()
            .Order();
}
