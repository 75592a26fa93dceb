using SiteGen.Text;

namespace SiteGen.Editing;

/// <summary>An id that another takes the place of, as texts write it.</summary>
/// <param name="Scheme">Of its kind, as <c>app</c> in <c>app:wallet</c>; an entry of another kind may have the same id.</param>
internal sealed record ChangedName(string Scheme, string Old, string New)
{
    /// <summary>As references write the old name together with its kind.</summary>
    public string OldKey => $"{Scheme}:{Old}";

    /// <summary>Writes the new id in place of the old one; <c>null</c> where that does not stand there. A list that has the new one already
    /// has it once, and a link to a heading of the new one, which may lack it, leads to its top.</summary>
    public TextEdit? EditAt(SourceSpan place)
    {
        var text = place.File.Text.Substring(place.Start, place.Length);
        if (IndexIn(text) is >= 0 and var at)
            return YamlEdits.WithoutItem(place.File, place, unlessOther: text[..at] + New + text[(at + Old.Length)..])
                ?? new TextEdit(place.File.Path, place.Start + at, Old.Length, New);
        var heading = $"guide:{New}#";
        return text.IndexOf(heading, StringComparison.Ordinal) is >= 0 and var link
            ? new TextEdit(place.File.Path, place.Start + link + heading.Length - 1, HeadingLength(text, link + heading.Length - 1), "")
            : null;
    }

    /// <returns>Where the old id stands, alone or behind its own kind; negative where it does not.</returns>
    public int IndexIn(string text)
    {
        var at = IndexOfWord(text, Old);
        while (at > 1 && text[at - 1] == ':' && IsOfId(text, at - 2) && !IsBehind(text, at - 1, Scheme))
            at = IndexOfWord(text, Old, at + 1);
        return at;
    }

    /// <summary>The length of <c>#heading</c>.</summary>
    private static int HeadingLength(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && IsOfId(text, end))
            end++;
        return end - at;
    }

    private static int IndexOfWord(string text, string word, int from = 0)
    {
        for (
            var at = text.IndexOf(word, from, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(word, at + 1, StringComparison.Ordinal)
        )
        {
            if (!IsOfId(text, at - 1) && !IsOfId(text, at + word.Length))
                return at;
        }
        return -1;
    }

    private static bool IsBehind(string text, int at, string word) =>
        text.AsSpan(0, at).EndsWith(word, StringComparison.Ordinal) && !IsOfId(text, at - word.Length - 1);

    private static bool IsOfId(string text, int at) =>
        at >= 0 && at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '-');
}
