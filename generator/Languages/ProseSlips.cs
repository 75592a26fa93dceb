using System.Buffers;
using System.Text.RegularExpressions;

namespace SiteGen.Languages;

/// <summary>What is left in a text that nobody has read again: notes to oneself, and words written twice.</summary>
internal static partial class ProseSlips
{
    // One of these stands in whatever the pattern of notes finds. Nearly no text has any, and to look for them costs far less than the
    // pattern; to look for those with wide characters among the others would cost ten times as much.
    private static readonly SearchValues<string> LatinSigns = SearchValues.Create(
        ["TODO", "TBD", "TBC", "FIXME", "orem ipsum", "??", "xx", "xX", "Xx", "XX"],
        StringComparison.Ordinal
    );

    private static readonly SearchValues<string> WideSigns = SearchValues.Create(
        ["?？", "？?", "？？", "待补", "待完善", "待翻译", "待确认", "待核", "待查", "待定", "此处填写", "占位文字"],
        StringComparison.Ordinal
    );

    private static readonly SearchValues<string> InAgeing = SearchValues.Create(
        [" year", " month", "esterday", "去年", "今年", "明年", "个月", "昨天", "近日", "日前"],
        StringComparison.Ordinal
    );

    private static readonly SearchValues<char> InWideSigns = SearchValues.Create("？待此占");

    /// <param name="doubles">Where words are written twice.</param>
    public static IEnumerable<(int Start, int Length, string Message)> In(string text, IEnumerable<(int Start, int Length)> doubles)
    {
        if (MayHaveNotes(text))
        {
            foreach (Match note in Notes().Matches(text))
                yield return (note.Index, note.Length, $"'{note.Value}' is a note to oneself, or fills a gap.");
        }
        foreach (var (start, length) in doubles)
            yield return (start, length, $"'{text.Substring(start, length)}' says a word twice.");
    }

    /// <summary>Words for a time that is another one to whoever reads them later. Of "the last year" the sentence says which.</summary>
    public static IEnumerable<(int Start, int Length)> Ageing(string text)
    {
        if (!text.AsSpan().ContainsAny(InAgeing))
            yield break;
        foreach (Match word in Ageings().Matches(text))
            yield return (word.Index, word.Length);
    }

    internal static bool MayHaveNotes(ReadOnlySpan<char> text) =>
        text.ContainsAny(LatinSigns) || (text.ContainsAny(InWideSigns) && text.ContainsAny(WideSigns));

    [GeneratedRegex(
        @"\b(?<!\b(?:the|a|each|every|your|its|their|his|her) )(?:last|this|next) (?:year|month)\b(?!['’]s|-)|\byesterday\b"
            + "|[去今明]年|[上下]个月|昨天|近日|(?<![今目])日前",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Ageings();

    [GeneratedRegex(
        @"\b(?:TODO|TBD|TBC|FIXME|XXX)\b|(?<![\p{L}\p{N}])[Xx]{3,}(?![\p{L}\p{N}])|\b[Ll]orem ipsum\b(?: [a-z]+\b)*|[?？]{2,}"
            + "|[（(【\\[]待(?:确认|核实|核对|核|查证|查|定)[）)】\\]]|待补充|待补(?![\\p{L}])|待完善|待翻译|待确认后补|此处填写|占位文字",
        RegexOptions.CultureInvariant
    )]
    internal static partial Regex Notes();
}
