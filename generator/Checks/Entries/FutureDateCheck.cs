using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Checks.Entries;

/// <summary>What has been looked at or published is of the past. Not among <see cref="AllChecks"/>: it needs a day, and a build has no
/// clock.</summary>
/// <param name="asOf">The last day that is not in the future.</param>
public sealed class FutureDateCheck(DateOnly asOf) : ICheck
{
    public string Name => "no date lies in the future";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var entity in site.Data.All)
        {
            if (entity.Provenance is { } trust)
            {
                Check("as-of", trust.AsOf, diagnostics);
                Check("verified", trust.Verified.With(trust.Verified.Value.On), diagnostics);
            }
            if (entity is Fact { From: null, Was: [var past, ..] } && past.Until.Value.Start > asOf)
            {
                // That the site has never said so is the same mistake.
                diagnostics.Withdraw(ChangeRules.PastValueUnknown, found => found.Span == past.Value.Span);
                diagnostics.Add(
                    FactRules.FutureDate,
                    past.Until.Span,
                    $"This value is said to hold until {past.Until}, which comes after {asOf:yyyy-MM-dd}, and another has taken its place.",
                    help: "Say under 'from' since when the value holds: until that day the old one is shown."
                );
            }
            if (entity is Source { Date: { } date })
                Check("date", date, diagnostics);
        }
        foreach (var row in site.Ledger?.Rows ?? [])
            Check("as-of", row.AsOf, diagnostics);
        foreach (var change in site.Changes?.All ?? [])
            Check("day", change.Day, diagnostics);
    }

    private void Check(string key, Located<AsOf> asOf, DiagnosticBag diagnostics)
    {
        if (asOf.Value.Date is { } date)
            Check(key, asOf.With(date), diagnostics);
    }

    // A month or year that has begun is not in the future.
    private void Check(string key, Located<PartialDate> date, DiagnosticBag diagnostics)
    {
        if (date.Value.Start > asOf)
            diagnostics.Add(FactRules.FutureDate, date.Span, $"'{key}' is {date.Value}, which comes after {asOf:yyyy-MM-dd}.");
    }
}
