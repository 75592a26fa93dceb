using System.Text;
using SiteGen.Text.Characters;

namespace SiteGen.Diagnostics.Writers;

/// <summary>A source line as a terminal shows it: tabs as spaces, Chinese two columns wide, a long line cut around the mistake.</summary>
/// <param name="CaretColumn">Columns before the first caret, counted from 0.</param>
internal sealed record TerminalLine(string Text, int CaretColumn, int CaretWidth)
{
    private const int Widest = 100;
    private const int TabStop = 4;
    private const string Cut = "...";

    // What is farther from the mistake is not even measured: a line may be as long as its file.
    private const int Measured = 4 * Widest;

    private readonly record struct Cell(string Text, int Column, int Width);

    /// <param name="start">Where the mistake begins in the line, in UTF-16 units, as everywhere.</param>
    public static TerminalLine Lay(string line, int start, int length)
    {
        start = Math.Clamp(start, 0, line.Length);
        var end = Math.Clamp(start + length, start, line.Length);
        var (from, to) = (Boundary(line, start - Measured), Boundary(line, start + Measured));
        var cells = new List<Cell>();
        var (column, first, last, at) = (0, -1, -1, from);
        foreach (var rune in line.AsSpan(from, to - from).EnumerateRunes())
        {
            if (first < 0 && at >= start)
                first = column;
            if (last < 0 && at >= end)
                last = column;
            var width = rune.Value == '\t' ? TabStop - column % TabStop : WidthOf(rune);
            cells.Add(new Cell(Shown(rune, width), column, width));
            column += width;
            at += rune.Utf16SequenceLength;
        }
        first = first < 0 ? column : first;
        last = last < 0 ? column : last;
        return Clip(cells, column, first, Math.Max(1, last - first), (from > 0, to < line.Length));
    }

    private static TerminalLine Clip(List<Cell> cells, int total, int caret, int width, (bool Before, bool After) isCut)
    {
        if (total <= Widest && isCut == (false, false))
            return new TerminalLine(string.Concat(cells.Select(c => c.Text)), caret, width);
        var from = Math.Clamp(caret - Widest / 3, 0, Math.Max(0, total - Widest));
        Cell[] visible = [.. cells.Where(c => c.Column >= from && c.Column + c.Width <= from + Widest)];
        var left = visible[0].Column;
        var right = visible[^1].Column + visible[^1].Width;
        var (before, after) = (left > 0 || isCut.Before ? Cut : "", right < total || isCut.After ? Cut : "");
        return new TerminalLine(
            before + string.Concat(visible.Select(c => c.Text)) + after,
            before.Length + caret - left,
            Math.Max(1, Math.Min(width, right - caret))
        );
    }

    /// <summary>The place nearest to another that lies in the line and in no character.</summary>
    private static int Boundary(string line, int at)
    {
        at = Math.Clamp(at, 0, line.Length);
        return at > 0 && at < line.Length && char.IsSurrogatePair(line[at - 1], line[at]) ? at - 1 : at;
    }

    private static int WidthOf(Rune rune) => VisibleText.IsUnseen(rune) ? 1 : CharacterWidth.Of(rune);

    // A control character from a file must not reach the terminal, which might obey it.
    private static string Shown(Rune rune, int width) =>
        rune.Value == '\t' ? new string(' ', width)
        : VisibleText.IsUnseen(rune) ? "\uFFFD"
        : rune.ToString();
}
