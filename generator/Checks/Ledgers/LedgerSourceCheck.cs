using SiteGen.Checks.Entries;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Checks.Ledgers;

/// <summary>Each source has the date, the address, the source in between and the class of publisher that the ledger has for it.</summary>
public sealed class LedgerSourceCheck : ICheck
{
    public string Name => "sources are the ledger's";

    public bool NeedsWhole => true;

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var known in site.Ledger?.Sources ?? [])
        {
            ReferencesCheck.Check(known.Source, site.Data, diagnostics);
            if (known.Via is { } via)
                ReferencesCheck.Check(via, site.Data, diagnostics);
            if (site.Data.Find(known.Source.Value) is not Source source)
                continue;
            Compare("date", source.Date, known.Date, date => $"{date}");
            Compare("url", source.Url, known.Url, url => url.OriginalString);
            Compare("via", source.Via, known.Via, other => other.Id);
            Compare("publisher-class", source.Class, known.Class, word => word);

            void Compare<T>(string field, Located<T>? found, Located<T>? expected, Func<T, string> written)
            {
                var (has, needs) = (Written(found, written), Written(expected, written));
                if (has != needs)
                    diagnostics.Add(
                        LedgerRules.Differs,
                        found?.Span ?? source.Key.Span,
                        $"'{source.Id}' has {has} as its '{field}'; the ledger has {needs}.",
                        new Note("the ledger says so here", expected?.Span ?? known.Source.Span)
                    );
            }
        }
    }

    private static string Written<T>(Located<T>? value, Func<T, string> written) =>
        value is { } some ? $"'{written(some.Value)}'" : "nothing";
}
