using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Timeline;
using SiteGen.Text;

namespace SiteGen.Checks.Entries;

/// <summary>No two pages of a language bear one title: not two guides, nor two entries of a kind.</summary>
public sealed class DuplicateTitleCheck : ICheck
{
    public string Name => "titles are unique";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            Check("guides", site.Guides.Select(g => Bearing(g.Texts[lang].Title)), diagnostics);
            foreach (var kind in site.Data.All.Where(e => e is not Fact).GroupBy(e => e.Key.Value.Kind.Folder, StringComparer.Ordinal))
                Check(kind.Key, kind.Select(e => Bearing(e.Name.Text[lang])), diagnostics);
            foreach (var (list, labels) in OfSite(site))
                Check(list, labels.Select(label => Bearing(label[lang])), diagnostics);
        }
        CheckSaid(
            "facts",
            [.. site.Data.OfKind<Fact>().Select(fact => (fact.Statement, Langs.Each(lang => fact.Value.Value.In(lang))))],
            diagnostics
        );
        foreach (
            var same in site
                .Data.OfKind<Source>()
                .Where(source => source.Url is not null)
                .OrderBy(source => source.Key.Span)
                .GroupBy(source => source.Url!.Value.Value.AbsoluteUri, StringComparer.Ordinal)
        )
        {
            foreach (var source in same.Skip(1))
                diagnostics.Add(
                    LinkRules.DuplicateTitle,
                    source.Url!.Value.Span,
                    $"The source '{same.First().Id}' has this address already.",
                    new Note("the other", same.First().Url!.Value.Span),
                    help: "Of one page there is one source: correct the address, or let facts rest on the other."
                );
        }
        CheckSaid("terms", [.. site.Data.OfKind<Term>().Select(term => (term.Gloss, Langs.Each(_ => "")))], diagnostics);
    }

    /// <summary>Groups of the site's own, which readers tell apart by their names.</summary>
    private static IEnumerable<(string List, IEnumerable<Localized<Located<string>>> Labels)> OfSite(Site site) =>
        [
            ("topics", site.Config.Topics.Select(topic => topic.Label)),
            ("places", site.Config.Places.Select(place => place.Label)),
            ("calling areas", site.Config.CallingAreas.Select(area => area.Label)),
            ("groups of hotlines", site.Config.HotlineGroups.Select(group => group.Title)),
            ("situations", site.Config.Situations.Select(situation => situation.Label)),
            ("kinds", site.Config.Kinds.Declared.Select(kind => kind.Names).OfType<KindNames>().Select(names => names.Many)),
            .. site.Config.Kinds.Declared.Select(OfKind),
            .. site.Clock is { } clock ? OfClock(clock) : [],
        ];

    private static (string List, IEnumerable<Localized<Located<string>>> Labels) OfKind(EntityKind kind) =>
        ($"fields of '{kind.Scheme}'", kind.Fields.Select(field => field.Label).OfType<Localized<Located<string>>>());

    private static IEnumerable<(string List, IEnumerable<Localized<Located<string>>> Labels)> OfClock(Clock clock) =>
        [
            ("reminders", clock.Reminders.Select(reminder => reminder.Title)),
            ("stages of the clock", clock.Stages.Select(stage => stage.Label)),
            ("stages of the clock", clock.Stages.Select(stage => stage.Short).OfType<Localized<Located<string>>>()),
        ];

    /// <summary>What one entry says no other says word for word: it was copied, and not yet changed, be it in one language alone. Of both
    /// it is told in the first.</summary>
    private static void CheckSaid(
        string list,
        IReadOnlyList<(Localized<Located<string>> Text, Localized<string> Value)> said,
        DiagnosticBag diagnostics
    )
    {
        var told = new HashSet<SourceSpan>();
        foreach (var lang in Langs.All)
        {
            foreach (
                var same in said.GroupBy(one => $"{one.Text[lang]} {one.Value[lang]}", StringComparer.Ordinal).Where(g => g.Count() > 1)
            )
            {
                var texts = same.Select(one => one.Text).OrderBy(text => text[lang].Span).ToList();
                foreach (var text in texts.Skip(1).Where(text => told.Add(text[Langs.Default].Span)))
                    diagnostics.Add(
                        LinkRules.DuplicateTitle,
                        text[lang].Span,
                        $"Two of the {list} say this word for word.",
                        new Note("the other", texts[0][lang].Span),
                        help: "If the entry is a copy, write what it says of its own; else take it out."
                    );
            }
        }
    }

    private static void Check(string list, IEnumerable<Title> titles, DiagnosticBag diagnostics)
    {
        foreach (
            var same in titles
                .GroupBy(t => t.Words, StringComparer.OrdinalIgnoreCase)
                .Select(group => group.ToList())
                .Where(same => same.Count > 1)
        )
        {
            same.Sort((a, b) => a.Span.CompareTo(b.Span));
            foreach (var title in same.Skip(1))
                diagnostics.Add(
                    LinkRules.DuplicateTitle,
                    title.Span,
                    $"Two of the {list} are called '{title.Words}'.",
                    new Note("the other", same[0].Span)
                );
        }
    }

    private static Title Bearing(Located<string> title) => new(title.Value, title.Span);

    // A class: the runtime has ready-made code for lists and groups of these, and for structs of ours compiles it at every start.
    private sealed record Title(string Words, SourceSpan Span);
}
