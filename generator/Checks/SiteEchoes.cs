using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Checks;

/// <summary>Takes back what only follows from another mistake of the site, so that an author is told each once, at its cause. Nothing is
/// lost: what is still so is reported once the cause is mended.</summary>
internal static class SiteEchoes
{
    private const string RouterPath = "data/router.yaml";
    private const string LedgerPath = "data/ledger.yaml";

    /// <summary>What tells, at the text itself, what is the matter with it.</summary>
    private static readonly ImmutableArray<Rule> OfTwins = [LinkRules.TwinFigure, LinkRules.TwinHedge, LinkRules.TwinName];

    /// <summary>With these the router leads elsewhere than its author meant.</summary>
    private static readonly ImmutableArray<Rule> OfRouter = [RouterRules.BadCondition, FactRules.UnknownReference];

    public static void Withdraw(DiagnosticBag diagnostics)
    {
        if (diagnostics.IsEmpty)
            return;
        var found = diagnostics.Sorted();

        var odd = Places(d => d.Rule == ReadingRules.OddCharacter);
        diagnostics.Withdraw(FactRules.WrongShape, d => odd.Meet(d.Span));

        var misshapen = Places(d => d.Rule == FactRules.WrongShape);
        diagnostics.Withdraw(ReadingRules.UnquotedMark, d => misshapen.Meet(d.Span));

        // A link that leads nowhere is no link to compare its twin with.
        var lost = Places(d => d.Rule == LinkRules.UnknownTarget);
        diagnostics.Withdraw(LinkRules.TwinsDiffer, d => lost.MeetEither(d));

        // That a text has changed is no news where it is said what is wrong with it.
        var said = Places(d =>
            OfTwins.Contains(d.Rule)
            || (d.Rule.Severity == Severity.Error && d.Rule != LinkRules.TwinChanged && d.Rule != LinkRules.TwinNew)
        );
        diagnostics.Withdraw(LinkRules.TwinChanged, said.MeetEither);

        if (found.Any(d => OfRouter.Contains(d.Rule) && d.Span.File.Path == RouterPath))
            diagnostics.Withdraw(LedgerRules.Differs, d => d.Span.File.Path is RouterPath or LedgerPath);

        // Words of the ledger that an entry no longer has were about what it says instead.
        var differing = found.Where(d => d.Rule == LedgerRules.Differs).Select(d => d.Span.File.Path).ToHashSet(StringComparer.Ordinal);
        diagnostics.Withdraw(LedgerRules.NotInLedger, d => differing.Contains(d.Span.File.Path));

        PlaceSet Places(Func<Diagnostic, bool> which) => new(found.Where(which).Select(d => d.Span));
    }

    /// <summary>Places in files.</summary>
    private sealed class PlaceSet(IEnumerable<SourceSpan> places)
    {
        private readonly ILookup<string, SourceSpan> _places = places.ToLookup(place => place.File.Path, StringComparer.Ordinal);

        /// <summary>Whether one of them and a place have a character in common.</summary>
        public bool Meet(SourceSpan other) =>
            _places[other.File.Path]
                .Any(place =>
                    place.Start < other.Start + Math.Max(1, other.Length) && other.Start < place.Start + Math.Max(1, place.Length)
                );

        /// <summary>The same for the place of a mistake, or of its note.</summary>
        public bool MeetEither(Diagnostic mistake) => Meet(mistake.Span) || (mistake.Note is { } note && Meet(note.Span));
    }
}
