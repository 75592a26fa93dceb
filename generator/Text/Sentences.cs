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

    /// <summary>Whether a sentence ends before a character of a text.</summary>
    public static bool IsEnd(string text, int end) =>
        text[end - 1] is '。' or '！' or '？' || (text[end - 1] is '.' or '!' or '?' && text[end] == ' ');
}
