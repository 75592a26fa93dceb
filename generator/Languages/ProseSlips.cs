using System.Buffers;
using System.Text.RegularExpressions;

namespace SiteGen.Languages;

/// <summary>What is left in a text that nobody has read again: notes to oneself, and words written twice.</summary>
internal static partial class ProseSlips
{
    /// <summary>One of these stands in whatever the pattern of notes finds. Nearly no text has any, and to look for them costs far less
    /// than the pattern.</summary>
    private static readonly SearchValues<string> SignsOfNotes = SearchValues.Create(
        [
            .. new[] { "TODO", "TBD", "TBC", "FIXME", "orem ipsum", "??", "?？", "？?", "？？", "xx", "xX", "Xx", "XX" },
            .. new[] { "待补", "待完善", "待翻译", "待确认后补", "此处填写", "占位文字" },
        ],
        StringComparison.Ordinal
    );

    /// <param name="doubled">Words of the language written twice.</param>
    public static IEnumerable<(int Start, int Length, string Message)> In(string text, Regex doubled)
    {
        if (text.AsSpan().ContainsAny(SignsOfNotes))
        {
            foreach (Match note in Notes().Matches(text))
                yield return (note.Index, note.Length, $"'{note.Value}' is a note to oneself, or fills a gap.");
        }
        foreach (Match twice in doubled.Matches(text))
            yield return (twice.Index, twice.Length, $"'{twice.Value}' says a word twice.");
    }

    [GeneratedRegex(
        @"\b(?:TODO|TBD|TBC|FIXME|XXX)\b|(?<![\p{L}\p{N}])[Xx]{3,}(?![\p{L}\p{N}])|\b[Ll]orem ipsum\b|[?？]{3,}"
            + "|待补充|待补(?![\\p{L}])|待完善|待翻译|待确认后补|此处填写|占位文字",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Notes();
}
