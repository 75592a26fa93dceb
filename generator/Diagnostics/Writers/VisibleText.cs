using System.Globalization;
using System.Text;

namespace SiteGen.Diagnostics.Writers;

/// <summary>Names and messages as they may be printed: on one line, with nothing in them that a terminal or a log would obey.</summary>
internal static class VisibleText
{
    /// <summary>The longest message, in UTF-16 units. A message may quote what an author wrote, however long that is.</summary>
    private const int MostOfMessage = 1000;

    /// <summary>A message, cut where it is too long.</summary>
    public static string OfMessage(string message)
    {
        if (message.Length <= MostOfMessage)
            return Of(message);
        var end = char.IsHighSurrogate(message[MostOfMessage - 1]) ? MostOfMessage - 1 : MostOfMessage;
        return Of(message[..end]) + "...";
    }

    /// <summary>What is not seen, and what turns the direction of text, as <c>\u202E</c>.</summary>
    public static string Of(string text)
    {
        if (!text.EnumerateRunes().Any(IsUnseen))
            return text;
        var visible = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsUnseen(rune))
                visible.Append(rune.IsBmp ? $"\\u{rune.Value:X4}" : $"\\U{rune.Value:X8}");
            else
                visible.Append(rune.ToString());
        }
        return visible.ToString();
    }

    /// <summary>Whether a character has no looks of its own, but may change those of others.</summary>
    public static bool IsUnseen(Rune rune) =>
        rune.Value >= 0x7F
            ? Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
            : rune.Value < 0x20;

    private static bool Any(this StringRuneEnumerator runes, Func<Rune, bool> found)
    {
        foreach (var rune in runes)
        {
            if (found(rune))
                return true;
        }
        return false;
    }
}
