using SiteGen.Hypertext;
using SiteGen.Languages.Chinese;
using SiteGen.Model;

namespace SiteGen.Rendering.Parts;

/// <summary>Marks where a line of large Chinese may end: between words, which its pinyin tells apart, so that 账户 is not broken
/// into 账 and 户.</summary>
internal static class WordBreaks
{
    /// <returns>The text as HTML with a <c>wbr</c> after each word; without any where the pinyin does not fit.</returns>
    public static RawHtml Mark(string chinese, string pinyin) =>
        WordParts.Of(chinese, pinyin) is { } parts
            ? new RawHtml(string.Join("<wbr>", parts.Select(part => LangRuns.Mark(part, Lang.Zh).Html)))
            : LangRuns.Mark(chinese, Lang.Zh);

    /// <summary>The same for words that are held out: each clause is a line of its own, as whoever reads a sign expects it.</summary>
    /// <returns>Each clause in an element of the class <c>clause</c>; a sentence of one clause as <see cref="Mark"/> has it.</returns>
    public static RawHtml Clauses(string chinese, string pinyin)
    {
        if (WordParts.Of(chinese, pinyin) is not { } parts)
            return LangRuns.Mark(chinese, Lang.Zh);
        var lines = InClauses(parts)
            .Select(clause => string.Join("<wbr>", clause.Select(part => LangRuns.Mark(part, Lang.Zh).Html)))
            .ToList();
        return new RawHtml(lines.Count == 1 ? lines[0] : string.Concat(lines.Select(line => $"<span class=\"clause\">{line}</span>")));
    }

    /// <summary>The same in few bytes, for links of which a page has many: a line for each clause, broken anywhere where that is too
    /// long.</summary>
    public static RawHtml Lines(string chinese, string pinyin)
    {
        if (WordParts.Of(chinese, pinyin) is not { } parts)
            return LangRuns.Mark(chinese, Lang.Zh);
        return new RawHtml(string.Join("<br>", InClauses(parts).Select(clause => LangRuns.Mark(string.Concat(clause), Lang.Zh).Html)));
    }

    private static List<List<string>> InClauses(IReadOnlyList<string> parts)
    {
        var clauses = new List<List<string>> { new() };
        foreach (var part in parts)
        {
            if (clauses[^1] is [.., var last] && EndsClause(last))
                clauses.Add([]);
            clauses[^1].Add(part);
        }
        return clauses;
    }

    // A closing quote or bracket goes with the clause before it.
    private static bool EndsClause(string part) =>
        part.TrimEnd(' ', '”', '’', '）', '》', ')') is [.., '，' or '。' or '？' or '！' or '；' or '：'];
}
