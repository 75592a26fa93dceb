using System.Collections.Immutable;

namespace SiteGen.Text;

/// <summary>Where sentences end, in either language.</summary>
internal static class Sentences
{
    /// <summary>The sentences of a text, each with its mark.</summary>
    public static IReadOnlyList<string> Of(string text) => Parts(text, IsEnd);

    /// <summary>Its sentences, parted at semicolons, too.</summary>
    public static IReadOnlyList<string> AndClausesOf(string text) =>
        Parts(text, (all, end) => IsEnd(all, end) || all[end - 1] == '；' || (all[end - 1] == ';' && all[end] == ' '));

    private static List<string> Parts(string text, Func<string, int, bool> isEnd)
    {
        var (found, start) = (new List<string>(), 0);
        for (var end = 1; end < text.Length; end++)
        {
            if (!isEnd(text, end))
                continue;
            found.Add(text[start..end]);
            start = end;
        }
        found.Add(text[start..]);
        return found;
    }

    /// <summary>What names of companies end with, before a point that ends no sentence.</summary>
    public static readonly ImmutableArray<string> Companies = ["Inc", "Ltd", "Co", "Corp"];

    /// <summary>The mark that a text ends with, before what closes a quotation, a bracket or a link; <c>null</c> where it ends without
    /// one.</summary>
    public static char? EndOf(string text)
    {
        var end = text.AsSpan().TrimEnd("”\"’')）]》」】");
        if (end.IsEmpty || !".?!…:;。？！：；—".Contains(end[^1]))
            return null;
        var word = end[(end.LastIndexOf(' ') + 1)..];
        var isAbbreviation = end[^1] == '.' && (Companies.Contains(word[..^1].ToString()) || AreInitials(word));
        return isAbbreviation ? null : end[^1];
    }

    /// <summary>Letters with a point behind each, as "a.m.".</summary>
    private static bool AreInitials(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsAsciiLetter(word[i]) : word[i] != '.')
                return false;
        }
        return word.Length >= 4;
    }

    /// <summary>Whether a sentence ends before a character of a text.</summary>
    public static bool IsEnd(string text, int end) =>
        text[end - 1] is '。' or '！' or '？' || (text[end - 1] is '.' or '!' or '?' && text[end] == ' ');
}
