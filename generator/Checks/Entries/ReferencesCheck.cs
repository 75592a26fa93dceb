using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Checks.Entries;

/// <summary>Entries of <c>data/</c> point only at entries that exist.</summary>
public sealed class ReferencesCheck : ICheck
{
    private static readonly EntityKind[] NotSaidFor = [EntityKind.Fact, EntityKind.Source, EntityKind.Case, EntityKind.Phrase];

    public string Name => "entries exist";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var entity in site.Data.All)
        {
            foreach (var reference in entity.References)
                Check(reference, site.Data, diagnostics, entity.Key.Value);
            foreach (var own in entity.References.Where(reference => reference.Value == entity.Key.Value).DistinctBy(own => own.Span))
                diagnostics.Add(
                    FactRules.ImpossibleValue,
                    own.Span,
                    $"'{own.Value}' refers to itself.",
                    help: "Name another entry; or take it out."
                );
        }
        foreach (var phrase in site.Data.OfKind<Phrase>())
        {
            foreach (var whom in phrase.For.Where(whom => NotSaidFor.Contains(whom.Value.Kind)))
                diagnostics.Add(
                    FactRules.ImpossibleValue,
                    whom.Span,
                    $"'{whom.Value}' is no entry that a phrase can be for: nobody goes there to say it.",
                    help: "Name whose staff is spoken to, or what is done there; a fact that the phrase rests on is cited in a guide."
                );
        }
        foreach (var circle in Circles(site.Data))
            diagnostics.Add(
                FactRules.ImpossibleValue,
                circle.Via!.Value.Span,
                $"'{circle.Id}' is known through '{circle.Via.Value.Value.Id}', and that one in the end through '{circle.Id}'.",
                help: "Say at one of them that it was read itself: take its 'via' out."
            );
        foreach (var reference in site.Clock?.References ?? [])
            Check(reference, site.Data, diagnostics);
        // A draft may have its place in a list already.
        foreach (
            var reference in site
                .Config.HotlineOrder.Concat(site.Config.PhraseOrder)
                .Where(listed => !site.Data.Drafts.Contains(listed.Value))
        )
            Check(reference, site.Data, diagnostics);
        foreach (var reference in site.Config.HomeHotlines)
            Check(reference, site.Data, diagnostics);
    }

    /// <summary>Of each circle of sources that are known through one another, the first; that one refers to itself is told of it.</summary>
    private static IEnumerable<Source> Circles(DataSet data)
    {
        var told = new HashSet<EntityKey>();
        foreach (var source in data.OfKind<Source>().Where(source => source.Via is { } via && via.Value != source.Key.Value))
        {
            var way = new List<EntityKey>();
            var next = source;
            while (next?.Via is { } via && !way.Contains(next.Key.Value))
            {
                way.Add(next.Key.Value);
                next = data.Find(via.Value) as Source;
            }
            if (next?.Key.Value == source.Key.Value && way.TrueForAll(told.Add))
                yield return source;
        }
    }

    /// <param name="asker">The entry that has the reference; <c>null</c> for one of another file.</param>
    internal static void Check(Located<EntityKey> reference, DataSet data, DiagnosticBag diagnostics, EntityKey? asker = null)
    {
        if (data.IsKnown(reference.Value))
            return;
        var kind = reference.Value.Kind;
        diagnostics.Add(
            FactRules.UnknownReference,
            reference.Span,
            $"There is no {kind.Scheme} '{reference.Value.Id}'.{Meant.Entry(reference.Value, data, asker)}"
        );
    }
}
