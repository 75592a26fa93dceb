using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Checks;

/// <summary>Takes back what only follows from another mistake of the site, so that an author is told each once, at its cause. Nothing is
/// lost: what is still so is reported once the cause is mended.</summary>
internal static class SiteEchoes
{
    private const string HotlinesPath = "data/hotlines/";

    /// <summary>What tells, at the text itself, what is the matter with it.</summary>
    private static readonly ImmutableArray<Rule> ToldOfTwins =
    [
        LinkRules.TwinFigure,
        LinkRules.TwinHedge,
        LinkRules.TwinContrast,
        LinkRules.TwinName,
    ];

    /// <summary>What tells of single words.</summary>
    private static readonly ImmutableArray<Rule> ToldOfWords = [LinkRules.Misspelt, LinkRules.UnknownFigure];

    /// <summary>What follows where the clock counts with another fact than it should.</summary>
    private static readonly ImmutableArray<Rule> ToldOfClock =
    [
        FactRules.UncountableFact,
        FactRules.UnofficialBound,
        FactRules.HedgeMissing,
        LinkRules.HedgeMissingInProse,
    ];

    /// <summary>What is wrong with a value by itself, whatever another file has.</summary>
    private static readonly ImmutableArray<Rule> ToldOfValues = [FactRules.ImpossibleValue, FactRules.FutureDate, FactRules.UnknownWord];

    /// <summary>With these the router leads elsewhere than its author meant.</summary>
    private static readonly ImmutableArray<Rule> Misleading = [RouterRules.BadCondition, FactRules.UnknownReference];

    public static void Withdraw(DiagnosticBag diagnostics)
    {
        if (diagnostics.IsEmpty)
            return;
        var found = diagnostics.Sorted();
        OfCharacters(found, diagnostics);
        OfNames(found, diagnostics);
        OfTexts(found, diagnostics);
        OfLists(found, diagnostics);
        OfValues(found, diagnostics);
        OfTwins(found, diagnostics);
        OfRouter(found, diagnostics);
        OfLedger(found, diagnostics);
    }

    /// <summary>What follows from how a file is written.</summary>
    private static void OfCharacters(IReadOnlyList<Diagnostic> found, DiagnosticBag diagnostics)
    {
        var odd = Places(found, d => d.Rule == ReadingRules.OddCharacter);
        diagnostics.Withdraw(FactRules.WrongShape, d => odd.Meet(d.Span));

        var misshapen = Places(found, d => d.Rule == FactRules.WrongShape);
        diagnostics.Withdraw(ReadingRules.UnquotedMark, d => misshapen.Meet(d.Span));

        // What looks like the end of a line is one for YAML, too.
        var breaks = found
            .Where(d => d.Rule == ReadingRules.OddCharacter)
            .Select(d => (d.Span.File.Path, d.Span.Position.Line))
            .ToHashSet();
        diagnostics.Withdraw(ReadingRules.YamlSyntax, d => breaks.Contains((d.Span.File.Path, d.Span.Position.Line)));
    }

    /// <summary>What follows from a name that nothing has.</summary>
    private static void OfNames(IReadOnlyList<Diagnostic> found, DiagnosticBag diagnostics)
    {
        // A link that leads nowhere is no link to compare its twin with.
        var lost = Places(found, d => d.Rule == LinkRules.UnknownTarget);
        diagnostics.Withdraw(LinkRules.TwinsDiffer, lost.MeetEither);

        // What is named instead of an entry that there is not was meant to be that; and a list that can't be read has nothing in it.
        var unknown = PathsOf(
            found,
            d => d.Rule == FactRules.UnknownReference || d.Rule == FactRules.WrongShape || d.Rule == ReadingRules.DuplicateKey
        );
        diagnostics.Withdraw(FactRules.UnlistedEntity, d => unknown.Contains(d.Span.File.Path));

        // Kinds that can't be read are none in other files.
        if (found.Any(d => d.Rule.Severity == Severity.Error && d.Span.File.Path == DataPaths.Kinds))
            diagnostics.Withdraw(FactRules.UnknownWord, d => d.Span.File.Path == DataPaths.Config && d.Message.Contains("is no kind"));

        // Which publishers bear a status is not known where a word of their class is none.
        if (found.Any(d => d.Rule == FactRules.UnknownWord && d.Span.File.Path == DataPaths.Config))
            diagnostics.Withdraw(FactRules.StatusUnbacked, _ => true);

        // Where a line is said is not known where the place of its phrase is none.
        var misplaced = PathsOf(found, d => d.Rule == FactRules.UnknownWord);
        diagnostics.Withdraw(FactRules.UnfitLine, d => misplaced.Contains(d.Span.File.Path));
    }

    /// <summary>What follows from a text that is not whole.</summary>
    private static void OfTexts(IReadOnlyList<Diagnostic> found, DiagnosticBag diagnostics)
    {
        // A text that was cut, or was left unfinished, ends as it does because of that.
        var unfinished = Places(found, d => d.Rule == LinkRules.Slip && d.Note is null);
        var cut = PathsOf(found, d => d.Rule == ReadingRules.CutText);
        diagnostics.Withdraw(LinkRules.Slip, d => d.Note is not null && (unfinished.MeetEither(d) || cut.Contains(d.Span.File.Path)));
        diagnostics.Withdraw(FactRules.WordingDiffers, d => cut.Contains(d.Span.File.Path));

        // What an entry or the list of words says that can't be read is not known to dictionaries.
        var unread = found
            .Where(d => d.Rule.Severity == Severity.Error && d.Span.File.Path.StartsWith("data/", StringComparison.Ordinal))
            .Select(d => d.Span.File)
            .Distinct()
            .ToList();
        diagnostics.Withdraw(
            LinkRules.Misspelt,
            d => unread.Exists(file => file != d.Span.File && file.Text.Contains(Written(d.Span), StringComparison.Ordinal))
        );
    }

    /// <summary>What follows from an item that is none: those below it are counted otherwise.</summary>
    private static void OfLists(IReadOnlyList<Diagnostic> found, DiagnosticBag diagnostics)
    {
        var loose = found
            .Where(d => d.Rule == LinkRules.LeftoverMarkdown && d.Message.Contains("numbered list", StringComparison.Ordinal))
            .ToList();
        diagnostics.Withdraw(
            LinkRules.LeftoverMarkdown,
            d =>
                d.Message.StartsWith("This item is written", StringComparison.Ordinal)
                && loose.Exists(item => IsOfOneSection(item.Span, d.Span))
        );
    }

    /// <summary>What follows from a value that can't be so.</summary>
    private static void OfValues(IReadOnlyList<Diagnostic> found, DiagnosticBag diagnostics)
    {
        // A date to come is before or after others only because it is wrong.
        var future = PathsOf(found, d => d.Rule == FactRules.FutureDate);
        diagnostics.Withdraw(FactRules.ImpossibleValue, d => d.Note is not null && future.Contains(d.Span.File.Path));

        // What is impossible in two ways is one value to mend, and so is what the ledger has otherwise.
        var again = found.Where(d => d.Rule == FactRules.ImpossibleValue).GroupBy(d => d.Span).SelectMany(same => same.Skip(1)).ToHashSet();
        diagnostics.Withdraw(FactRules.ImpossibleValue, again.Contains);
        var wrong = found
            .Where(d => ToldOfValues.Contains(d.Rule) || (d.Rule == FactRules.UnknownReference && d.Span.File.Path == DataPaths.Clock))
            .Select(d => d.Span)
            .ToHashSet();
        diagnostics.Withdraw(LedgerRules.Differs, d => wrong.Contains(d.Span));
    }

    /// <summary>That a text has changed is no news where it is said what is wrong with it.</summary>
    private static void OfTwins(IReadOnlyList<Diagnostic> found, DiagnosticBag diagnostics)
    {
        var alike = Places(found, d => d.Rule == LinkRules.DuplicateTitle);
        diagnostics.Withdraw(LinkRules.TwinName, alike.MeetEither);

        var said = Places(
            found,
            d =>
                ToldOfTwins.Contains(d.Rule)
                || d.Rule == ReadingRules.UnquotedMark
                || (d.Rule.Severity == Severity.Error && d.Rule != LinkRules.TwinChanged && d.Rule != LinkRules.TwinNew)
        );
        diagnostics.Withdraw(LinkRules.TwinChanged, said.MeetEither);

        // Nor where what is new is a word or a figure that has been told.
        foreach (var word in found.Where(d => ToldOfWords.Contains(d.Rule)).Select(d => d.Span))
        {
            var place = new PlaceSet([word]);
            diagnostics.Withdraw(
                LinkRules.TwinChanged,
                d => place.MeetEither(d) && d.Message.Contains(Written(word), StringComparison.Ordinal)
            );
        }
    }

    /// <summary>What follows from a router that leads elsewhere than its author meant.</summary>
    private static void OfRouter(IReadOnlyList<Diagnostic> found, DiagnosticBag diagnostics)
    {
        if (!found.Any(d => Misleading.Contains(d.Rule) && d.Span.File.Path == DataPaths.Router))
            return;
        diagnostics.Withdraw(LedgerRules.Differs, d => d.Span.File.Path is DataPaths.Router or DataPaths.Ledger);
        // Its checklists are others, too.
        diagnostics.Withdraw(FactRules.UnknownReference, d => d.Span.File.Path == DataPaths.Ledger && d.Note is not null);
    }

    /// <summary>What follows from an entry that is not what the ledger has.</summary>
    private static void OfLedger(IReadOnlyList<Diagnostic> found, DiagnosticBag diagnostics)
    {
        var differing = PathsOf(found, d => d.Rule == LedgerRules.Differs);
        // Whose number a hotline is, and what the clock counts with, decides what else is asked of them.
        if (differing.Any(path => path.StartsWith(HotlinesPath, StringComparison.Ordinal)))
            diagnostics.Withdraw(RouterRules.OutOfReach, _ => true);
        if (differing.Contains(DataPaths.Clock))
        {
            foreach (var rule in ToldOfClock)
                diagnostics.Withdraw(rule, d => d.Span.File.Path == DataPaths.Clock || d.Note?.Span.File.Path == DataPaths.Clock);
        }
        // Words of the ledger that an entry no longer has were about what it says instead.
        diagnostics.Withdraw(LedgerRules.NotInLedger, d => differing.Contains(d.Span.File.Path));
    }

    private static PlaceSet Places(IEnumerable<Diagnostic> found, Func<Diagnostic, bool> which) =>
        new(found.Where(which).Select(d => d.Span));

    private static HashSet<string> PathsOf(IEnumerable<Diagnostic> found, Func<Diagnostic, bool> which) =>
        found.Where(which).Select(d => d.Span.File.Path).ToHashSet(StringComparer.Ordinal);

    private static string Written(SourceSpan span) => span.File.Text.Substring(span.Start, span.Length);

    /// <summary>Whether no heading stands between a place of a guide and one behind it.</summary>
    private static bool IsOfOneSection(SourceSpan above, SourceSpan below) =>
        above.File.Path == below.File.Path
        && above.Start < below.Start
        && !above.File.Text.AsSpan(above.Start, below.Start - above.Start).Contains("\n#", StringComparison.Ordinal);

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
