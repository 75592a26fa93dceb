using System.Text;

namespace SiteGen.Api.Tables;

/// <summary>Tables as RFC 4180 has them, for spreadsheets: with the mark at the start by which those know UTF-8.</summary>
internal static class Csv
{
    /// <summary>What a spreadsheet takes for the start of a formula, in some languages the wide forms, too.</summary>
    private const string Formula = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    public static ReadOnlyMemory<byte> Of(IEnumerable<string> heads, IEnumerable<IReadOnlyList<string?>> rows)
    {
        var text = new StringBuilder("\uFEFF");
        Line(text, heads);
        foreach (var row in rows)
            Line(text, row);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Line(StringBuilder text, IEnumerable<string?> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst)
                text.Append(',');
            isFirst = false;
            Cell(text, cell ?? "");
        }
        text.Append("\r\n");
    }

    private static void Cell(StringBuilder text, string cell)
    {
        if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0)
            text.Append(cell);
        else
            text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    /// <summary>A text that no spreadsheet calculates: before what begins as a formula does stands an apostrophe. A number to call, +86 …,
    /// would become a sum, or lose its plus; as dialled it is in 'uri', which begins with a letter.</summary>
    public static string? Harmless(string? text) =>
        text is [var first, ..] && Formula.Contains(first, StringComparison.Ordinal) ? "'" + text : text;
}
