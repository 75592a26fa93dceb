using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Checks.Entries;

/// <summary>Nobody can have held an entry against a source that was not there yet.</summary>
public sealed class VerifiedDateCheck : ICheck
{
    /// <summary>The most entries of a source that are each told of; with more, it is its date that is wrong.</summary>
    private const int MostEntries = 3;

    public string Name => "entries are verified after their sources";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var early =
            from entity in site.Data.All
            let trust = entity.Provenance
            where trust is not null
            from citation in trust.Sources
            let source = site.Data.Find(citation.Source.Value) as Source
            where source?.Date is { } date && date.Value.Start > trust.Verified.Value.On.End
            select (Entity: entity, Source: source);
        foreach (var ofSource in early.GroupBy(found => found.Source, found => found.Entity))
        {
            var date = ofSource.Key.Date!.Value;
            var entities = ofSource.Distinct().ToList();
            if (entities.Count > MostEntries)
                ReportDate(ofSource.Key, date, entities, diagnostics);
            else
                entities.ForEach(entity => ReportEntry(entity, ofSource.Key, date, diagnostics));
        }
    }

    private static void ReportEntry(Entity entity, Source source, Located<PartialDate> date, DiagnosticBag diagnostics)
    {
        var verified = entity.Provenance!.Verified;
        diagnostics.Add(
            FactRules.ImpossibleValue,
            verified.Span,
            $"Verified on {verified.Value.On}, before '{source.Id}' was published ({date.Value}).",
            new Note("its date", date.Span)
        );
    }

    private static void ReportDate(Source source, Located<PartialDate> date, List<Entity> entities, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            FactRules.ImpossibleValue,
            date.Span,
            $"{entities.Count} entries that rest on '{source.Id}' were verified before {date.Value}, the first of them "
                + $"'{entities[0].Key.Value}' on {entities[0].Provenance!.Verified.Value.On}.",
            new Note("verified here", entities[0].Provenance!.Verified.Span),
            help: "Correct the date. If the source is another now, compare the entries with it: each one says then when that was."
        );
}
