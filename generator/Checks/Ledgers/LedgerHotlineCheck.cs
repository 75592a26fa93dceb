using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Ledgers;
using SiteGen.Text;

namespace SiteGen.Checks.Ledgers;

/// <summary>What a hotline says of costs and hours stands in words that its rows of the ledger ask for: who leaves it out or turns it round
/// is then told.</summary>
public sealed class LedgerHotlineCheck : ICheck
{
    public string Name => "costs and hours of hotlines are in the ledger";

    public bool NeedsWhole => true;

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (site.Ledger is not { } ledger)
            return;
        foreach (var hotline in site.Data.OfKind<Hotline>().Where(hotline => !hotline.IsDraft))
        {
            var rows = ledger.Rows.Where(row => row.Entries.Any(entry => entry.Value == hotline.Key.Value)).ToList();
            // One without a row has been reported.
            if (rows.Count == 0)
                continue;
            foreach (var lang in Langs.All)
            {
                Check(hotline.When[lang], hotline, rows, lang, diagnostics);
                if (hotline.Elsewhere is { } elsewhere)
                    Check(elsewhere[lang], hotline, rows, lang, diagnostics);
            }
        }
    }

    private static void Check(Located<string> text, Hotline hotline, List<LedgerRow> rows, Lang lang, DiagnosticBag diagnostics)
    {
        var demanded = rows.SelectMany(row => row.Words[lang]).SelectMany(words => words.PlacesIn(text.Value)).ToList();
        var unasked = PlacesOf(text.Value, Language.Of(lang))
            .Where(place => !demanded.Any(known => known.Start < place.Start + place.Length && place.Start < known.Start + known.Length))
            .Order()
            .ToList();
        if (unasked.Count == 0)
            return;
        var words = unasked
            .Select(place => $"'{text.Value.Substring(place.Start, place.Length)}'")
            .Distinct(StringComparer.Ordinal)
            .ToList();
        diagnostics.Add(
            LedgerRules.NotInLedger,
            Passage.Written(text).SpanOf(unasked[0].Start, unasked[0].Length),
            $"{string.Join(", ", words)} {(words.Count == 1 ? "says" : "say")} what a call costs or when it is answered; no row of "
                + $"'{hotline.Key}' in data/ledger.yaml asks for {(words.Count == 1 ? "it" : "them")} under '{lang.Folder()}'."
        );
    }

    private static IEnumerable<(int Start, int Length)> PlacesOf(string text, Language language)
    {
        foreach (var word in language.CostsAndHours)
        {
            for (var at = language.Words.FindWords(text, word, 0); at >= 0; at = language.Words.FindWords(text, word, at + 1))
                yield return (at, word.Length);
        }
    }
}
