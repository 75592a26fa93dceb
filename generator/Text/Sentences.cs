namespace SiteGen.Text;

/// <summary>Where sentences end, in either language.</summary>
internal static class Sentences
{
    /// <summary>The sentences of a text, each with its mark.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var (found, start) = (new List<string>(), 0);
        for (var end = 1; end < text.Length; end++)
        {
            if (!IsEnd(text, end))
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
