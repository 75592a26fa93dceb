using System.Collections.Immutable;
using SiteGen.Checks.Twins;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Checks.Guides;

/// <summary>Leaves out what only follows from another mistake, so that an author is told each once, at its cause.</summary>
public static class Echoes
{
    /// <summary>What is wrong where it stands, whatever its twin says.</summary>
    private static readonly ImmutableArray<Rule> Causes =
    [
        LinkRules.LeftoverMarkdown,
        LinkRules.Emphasis,
        LinkRules.UnknownScheme,
        LinkRules.UnknownTarget,
        LinkRules.HeadingId,
        FactRules.UnfitAddress,
        FactRules.WrongLanguage,
    ];

    /// <summary>What is said of a character, and follows where the character should not be at all.</summary>
    private static readonly ImmutableArray<Rule> OfCharacters = [LinkRules.ChineseText, LinkRules.UnknownFigure, LinkRules.Emphasis];

    /// <summary>What is said of a figure that should not stand there, or not so.</summary>
    private static readonly ImmutableArray<Rule> OfFigures = [LinkRules.WordsLackValue, LinkRules.BareFigure, LinkRules.UnknownFigure];

    /// <summary>What two texts are held to that say the same.</summary>
    private static readonly ImmutableArray<Rule> OfTwins =
    [
        LinkRules.TwinsDiffer,
        LinkRules.TwinFigure,
        LinkRules.TwinHedge,
        LinkRules.TwinContrast,
        LinkRules.TwinName,
        LinkRules.TwinChanged,
        LinkRules.TwinNew,
    ];

    /// <summary>What words are held to in their language.</summary>
    private static readonly ImmutableArray<Rule> OfLanguage =
    [
        LinkRules.ChineseText,
        LinkRules.LatinText,
        LinkRules.HedgeMissingInProse,
        LinkRules.WordsLackValue,
        LinkRules.Misspelt,
        LinkRules.UnlinkedMention,
    ];

    /// <param name="found">All that the checks of a guide have found.</param>
    public static IEnumerable<Diagnostic> Without(IReadOnlyList<Diagnostic> found, GuideTwins guide)
    {
        if (found.Count == 0)
            return found;
        var blocks = new GuideBlocks(guide);
        var lists = blocks.DifferingLists(found.Where(d => d.Rule == LinkRules.TwinsDiffer));
        var causes = BlocksOf(Causes);
        var foreign = BlocksOf([FactRules.WrongLanguage]);
        var figures = BlocksOf(OfFigures);
        var wholes = found
            .Where(d => d.Rule == FactRules.WrongLanguage && d.OwnHelp is not null)
            .Select(d => d.Span.File.Path)
            .ToHashSet(StringComparer.Ordinal);
        var marks = found.Where(d => d.Rule == LinkRules.LeftoverMarkdown).Select(d => d.Span).ToList();
        var bare = BlocksOf([LinkRules.BareFigure]);
        var uncited = found.Where(d => d.Rule == LinkRules.TwinsDiffer && IsOfFigure(d)).Select(d => blocks.Of(d.Span)).ToHashSet();
        var alone = found.Where(d => d.Rule == LinkRules.Slip && d.Note is null).Select(d => d.Span).ToHashSet();
        var titles = found.Where(d => d.Rule == LinkRules.HeadingId).Select(d => d.Span).ToList();
        var differing = BlocksOf([LinkRules.TwinsDiffer]);
        var slips = found.Where(d => d.Rule == LinkRules.Slip).Select(d => d.Span).ToList();
        var unlinked = BlocksOf([LinkRules.UnlinkedMention]);
        var mentions = found.Where(d => d.Rule == LinkRules.UnlinkedMention).Select(d => d.Span).ToList();
        var loose = found.Where(d => d.Rule == LinkRules.LeftoverMarkdown && IsOfBlock(d)).Select(d => d.Span).ToList();
        return found.Where(d => !IsEcho(d));

        HashSet<SourceSpan> BlocksOf(ImmutableArray<Rule> rules) =>
            found.Where(d => rules.Contains(d.Rule)).Select(d => blocks.Of(d.Span)).ToHashSet();

        bool IsEcho(Diagnostic d) =>
            (d.Rule == LinkRules.TwinsDiffer && Touches(d, causes))
            || (d.Rule == LinkRules.TwinsDiffer && loose.Any(mark => IsBehind(d, mark)))
            || (d.Rule == LinkRules.TwinsDiffer && IsOfFigure(d) && Touches(d, bare))
            || (d.Rule == LinkRules.Slip && d.Note is not null && Touches(d, differing))
            || (d.Rule == LinkRules.Slip && d.Note is { } twin && (alone.Contains(d.Span) || alone.Contains(twin.Span)))
            || (d.Rule == LinkRules.Slip && titles.Any(title => Meet(title, d.Span) || (d.Note is { } other && Meet(title, other.Span))))
            || (d.Rule == LinkRules.UnknownFigure && uncited.Contains(blocks.Of(d.Span)))
            || (d.Rule == LinkRules.Misspelt && (marks.Any(mark => Meet(mark, d.Span)) || slips.Any(slip => Meet(slip, d.Span))))
            || (d.Rule == LinkRules.TwinName && Touches(d, unlinked))
            || (d.Rule == LinkRules.TwinFigure && Touches(d, figures))
            || (OfTwins.Contains(d.Rule) && (Touches(d, foreign) || IsIn(d, wholes) || lists.Any(list => IsWithin(d.Span, list))))
            || (OfLanguage.Contains(d.Rule) && (foreign.Contains(blocks.Of(d.Span)) || wholes.Contains(d.Span.File.Path)))
            || (d.Rule == LinkRules.Misspelt && mentions.Any(mention => Meet(mention, d.Span)))
            || (OfCharacters.Contains(d.Rule) && marks.Any(mark => Meet(mark, d.Span)));

        bool Touches(Diagnostic d, HashSet<SourceSpan> of) =>
            of.Count > 0 && (of.Contains(blocks.Of(d.Span)) || (d.Note is { } note && of.Contains(blocks.Of(note.Span))));

        static bool IsIn(Diagnostic d, HashSet<string> files) =>
            files.Contains(d.Span.File.Path) || (d.Note is { } note && files.Contains(note.Span.File.Path));
    }

    /// <summary>Whether a line was to begin a list, so that the blocks behind it are others than were meant.</summary>
    private static bool IsOfBlock(Diagnostic leftover) =>
        leftover.Message.Contains("it looks like a numbered list", StringComparison.Ordinal)
        || leftover.Message.Contains("it looks like the mark of a list", StringComparison.Ordinal);

    /// <summary>Whether one of its places stands behind a mark, before the next heading.</summary>
    private static bool IsBehind(Diagnostic d, SourceSpan mark)
    {
        var heading = mark.File.Text.IndexOf("\n#", mark.Start, StringComparison.Ordinal);
        var end = heading < 0 ? mark.File.Text.Length : heading;
        return IsIn(d.Span) || (d.Note is { } note && IsIn(note.Span));

        bool IsIn(SourceSpan place) => place.File.Path == mark.File.Path && mark.Start < place.Start && place.Start < end;
    }

    /// <summary>Whether one language lacks a link to what has a figure, as the bare figure would be.</summary>
    private static bool IsOfFigure(Diagnostic difference) =>
        difference.Note is { Span: var link }
        && link.File.Text.AsSpan(link.Start, link.Length) is var text
        && (text.Contains("fact:", StringComparison.Ordinal) || text.Contains("hotline:", StringComparison.Ordinal));

    private static bool IsWithin(SourceSpan place, SourceSpan list) =>
        place.File.Path == list.File.Path && list.Start < place.Start && place.Start < list.Start + list.Length;

    private static bool Meet(SourceSpan a, SourceSpan b) =>
        a.File.Path == b.File.Path && a.Start < b.Start + Math.Max(1, b.Length) && b.Start < a.Start + Math.Max(1, a.Length);
}
