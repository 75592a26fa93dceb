using SiteGen.Text;

namespace SiteGen.Diagnostics.Writers;

/// <summary>The line a mistake stands on, with carets under it; of a longer stretch, its first and last line.</summary>
internal static class SourceSnippet
{
    /// <summary>The lines as a text; empty for a file without any.</summary>
    public static string Of(SourceSpan span)
    {
        using var text = new StringWriter { NewLine = "\n" };
        Write(text, span);
        return text.ToString();
    }

    /// <param name="carets">How the carets look on a terminal; plain without.</param>
    public static void Write(TextWriter output, SourceSpan span, TerminalStyle carets = default)
    {
        if (span.File.Text.Length == 0)
            return;
        var (line, column) = span.Position;
        var (lastLine, lastColumn) = End(span);
        var gutter = lastLine.ToString().Length;
        var text = span.File.LineText(line);
        if (line == lastLine)
        {
            WriteLine(output, gutter, line, TerminalLine.Lay(text, column - 1, span.Length), carets);
            return;
        }
        WriteLine(output, gutter, line, TerminalLine.Lay(text, column - 1, text.Length), carets);
        if (lastLine > line + 1)
            output.WriteLine($"  {new string(' ', gutter)} | ...");
        var lastText = span.File.LineText(lastLine);
        var indent = lastText.Length - lastText.TrimStart().Length;
        WriteLine(output, gutter, lastLine, TerminalLine.Lay(lastText, indent, lastColumn - 1 - indent), carets);
    }

    private static void WriteLine(TextWriter output, int gutter, int number, TerminalLine line, TerminalStyle carets)
    {
        output.WriteLine($"  {number.ToString().PadLeft(gutter)} | {line.Text}".TrimEnd());
        output.WriteLine($"  {new string(' ', gutter)} | {new string(' ', line.CaretColumn)}{carets.Of(new string('^', line.CaretWidth))}");
    }

    /// <summary>The place after the last character that is no line ending: a span that takes in the ending stays on its line.</summary>
    private static (int Line, int Column) End(SourceSpan span)
    {
        var end = Math.Min(span.Start + span.Length, span.File.Text.Length);
        while (end > span.Start && span.File.Text[end - 1] is '\n' or '\r')
            end--;
        return span.File.PositionOf(end);
    }
}
