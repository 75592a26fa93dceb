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
    private static readonly ImmutableArray<Rule> OfTwins =
    [
        LinkRules.TwinFigure,
        LinkRules.TwinHedge,
        LinkRules.TwinContrast,
        LinkRules.TwinName,
    ];

    /// <summary>What tells of single words.</summary>
    private static readonly ImmutableArray<Rule> OfWords = [LinkRules.Misspelt, LinkRules.UnknownFigure];

    /// <summary>What follows where the clock counts with another fact than it should.</summary>
    private static readonly ImmutableArray<Rule> OfClock =
    [
        FactRules.UncountableFact,
        FactRules.UnofficialBound,
        FactRules.HedgeMissing,
        LinkRules.HedgeMissingInProse,
    ];

    /// <summary>What is wrong with a value by itself, whatever another file has.</summary>
    private static readonly ImmutableArray<Rule> OfValues = [FactRules.ImpossibleValue, FactRules.FutureDate, FactRules.UnknownWord];

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

        // What is named instead of an entry that there is not was meant to be that; and a list that can't be read has nothing in it.
        var unknown = found
            .Where(d => d.Rule == FactRules.UnknownReference || d.Rule == FactRules.WrongShape || d.Rule == ReadingRules.DuplicateKey)
            .Select(d => d.Span.File.Path)
            .ToHashSet(StringComparer.Ordinal);
        diagnostics.Withdraw(FactRules.UnlistedEntity, d => unknown.Contains(d.Span.File.Path));

        // A text that was cut, or was left unfinished, ends as it does because of that.
        var unfinished = Places(d => d.Rule == LinkRules.Slip && d.Note is null);
        var cut = found.Where(d => d.Rule == ReadingRules.CutText).Select(d => d.Span.File.Path).ToHashSet(StringComparer.Ordinal);
        diagnostics.Withdraw(LinkRules.Slip, d => d.Note is not null && (unfinished.MeetEither(d) || cut.Contains(d.Span.File.Path)));

        diagnostics.Withdraw(FactRules.WordingDiffers, d => cut.Contains(d.Span.File.Path));

        // What looks like the end of a line is one for YAML, too.
        var breaks = found
            .Where(d => d.Rule == ReadingRules.OddCharacter)
            .Select(d => (d.Span.File.Path, d.Span.Position.Line))
            .ToHashSet();
        diagnostics.Withdraw(ReadingRules.YamlSyntax, d => breaks.Contains((d.Span.File.Path, d.Span.Position.Line)));

        // A date to come is before or after others only because it is wrong.
        var future = found.Where(d => d.Rule == FactRules.FutureDate).Select(d => d.Span.File.Path).ToHashSet(StringComparer.Ordinal);
        diagnostics.Withdraw(FactRules.ImpossibleValue, d => d.Note is not null && future.Contains(d.Span.File.Path));

        var alike = Places(d => d.Rule == LinkRules.DuplicateTitle);
        diagnostics.Withdraw(LinkRules.TwinName, alike.MeetEither);

        // That a text has changed is no news where it is said what is wrong with it.
        var said = Places(d =>
            OfTwins.Contains(d.Rule)
            || d.Rule == ReadingRules.UnquotedMark
            || (d.Rule.Severity == Severity.Error && d.Rule != LinkRules.TwinChanged && d.Rule != LinkRules.TwinNew)
        );
        diagnostics.Withdraw(LinkRules.TwinChanged, said.MeetEither);

        // Nor where what is new is a word or a figure that has been told.
        foreach (var word in found.Where(d => OfWords.Contains(d.Rule)).Select(d => d.Span))
        {
            var (place, written) = (new PlaceSet([word]), word.File.Text.Substring(word.Start, word.Length));
            diagnostics.Withdraw(LinkRules.TwinChanged, d => place.MeetEither(d) && d.Message.Contains(written, StringComparison.Ordinal));
        }

        if (found.Any(d => OfRouter.Contains(d.Rule) && d.Span.File.Path == DataPaths.Router))
        {
            diagnostics.Withdraw(LedgerRules.Differs, d => d.Span.File.Path is DataPaths.Router or DataPaths.Ledger);
            // Its checklists are others, too.
            diagnostics.Withdraw(FactRules.UnknownReference, d => d.Span.File.Path == DataPaths.Ledger && d.Note is not null);
        }

        // Kinds that can't be read are none in other files.
        if (found.Any(d => d.Rule.Severity == Severity.Error && d.Span.File.Path == DataPaths.Kinds))
            diagnostics.Withdraw(FactRules.UnknownWord, d => d.Span.File.Path == DataPaths.Config && d.Message.Contains("is no kind"));

        // What an entry or the list of words says can't be read is not known to dictionaries.
        var unread = found
            .Where(d => d.Rule.Severity == Severity.Error && d.Span.File.Path.StartsWith("data/", StringComparison.Ordinal))
            .Select(d => d.Span.File)
            .Distinct()
            .ToList();
        diagnostics.Withdraw(
            LinkRules.Misspelt,
            d =>
                d.Message.Split('\'') is [_, { Length: > 0 } word, ..]
                && unread.Exists(file => file != d.Span.File && file.Text.Contains(word, StringComparison.Ordinal))
        );

        // Below an item that is none, items are counted otherwise.
        var loose = found
            .Where(d => d.Rule == LinkRules.LeftoverMarkdown && d.Message.Contains("numbered list", StringComparison.Ordinal))
            .ToList();
        diagnostics.Withdraw(
            LinkRules.LeftoverMarkdown,
            d =>
                d.Message.StartsWith("This item is written", StringComparison.Ordinal)
                && loose.Exists(item => IsOfOneSection(item.Span, d.Span))
        );

        // Which publishers bear a status is not known where a word of their class is none.
        if (found.Any(d => d.Rule == FactRules.UnknownWord && d.Span.File.Path == DataPaths.Config))
            diagnostics.Withdraw(FactRules.StatusUnbacked, _ => true);

        // Where a line is said is not known where the place of its phrase is none.
        var misplaced = found.Where(d => d.Rule == FactRules.UnknownWord).Select(d => d.Span.File.Path).ToHashSet(StringComparer.Ordinal);
        diagnostics.Withdraw(FactRules.UnfitLine, d => misplaced.Contains(d.Span.File.Path));

        // What is impossible in two ways is one value to mend, and so is what the ledger has otherwise.
        var again = found.Where(d => d.Rule == FactRules.ImpossibleValue).GroupBy(d => d.Span).SelectMany(same => same.Skip(1)).ToHashSet();
        diagnostics.Withdraw(FactRules.ImpossibleValue, again.Contains);
        var wrong = found
            .Where(d => OfValues.Contains(d.Rule) || (d.Rule == FactRules.UnknownReference && d.Span.File.Path == DataPaths.Clock))
            .Select(d => d.Span)
            .ToHashSet();
        diagnostics.Withdraw(LedgerRules.Differs, d => wrong.Contains(d.Span));

        // Whose number a hotline is, and what the clock counts with, decides what else is asked of them.
        if (found.Any(d => d.Rule == LedgerRules.Differs && d.Span.File.Path.StartsWith(HotlinesPath, StringComparison.Ordinal)))
            diagnostics.Withdraw(RouterRules.OutOfReach, _ => true);
        if (found.Any(d => d.Rule == LedgerRules.Differs && d.Span.File.Path == DataPaths.Clock))
        {
            foreach (var rule in OfClock)
                diagnostics.Withdraw(rule, d => d.Span.File.Path == DataPaths.Clock || d.Note?.Span.File.Path == DataPaths.Clock);
        }

        // Words of the ledger that an entry no longer has were about what it says instead.
        var differing = found.Where(d => d.Rule == LedgerRules.Differs).Select(d => d.Span.File.Path).ToHashSet(StringComparer.Ordinal);
        diagnostics.Withdraw(LedgerRules.NotInLedger, d => differing.Contains(d.Span.File.Path));

        PlaceSet Places(Func<Diagnostic, bool> which) => new(found.Where(which).Select(d => d.Span));
    }

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
