using System.Text;
using SiteGen.Model;

namespace SiteGen.Hypertext;

/// <summary>Marks the stretches of a text that are in another language than the text itself (WCAG 2.2, 3.1.2 Language of Parts).</summary>
/// <remarks>Without it a screen reader spells 停机保号 in English letters, and a browser picks Japanese shapes for Chinese
/// characters.</remarks>
public static class LangRuns
{
    /// <summary>The text as HTML: escaped, with Chinese marked inside English and English words inside Chinese.</summary>
    public static RawHtml Mark(string text, Lang lang)
    {
        // Most texts are all in one language.
        if ((lang == Lang.En ? FindHan(text, 0) : FindLatin(text, 0)) < 0)
            return new RawHtml(Html.Escape(text));
        var html = new StringBuilder(text.Length + 32);
        Append(html, text, lang);
        return new RawHtml(html.ToString());
    }

    public static void Append(StringBuilder html, string text, Lang lang)
    {
        var position = 0;
        while (position < text.Length)
        {
            var start = lang == Lang.En ? FindHan(text, position) : FindLatin(text, position);
            if (start < 0)
                break;
            var end = lang == Lang.En ? EndOfHan(text, start) : EndOfLatin(text, start);
            html.Append(Html.Escape(text[position..start]));
            html.Append("<span lang=\"").Append(lang.Other().Tag()).Append("\">").Append(Html.Escape(text[start..end])).Append("</span>");
            position = end;
        }
        html.Append(Html.Escape(text[position..]));
    }

    /// <summary>True for Chinese characters, without punctuation.</summary>
    public static bool IsHan(char c) =>
        c is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>True for Chinese characters and for the full-width punctuation that stands with them.</summary>
    public static bool IsWide(char c) =>
        IsHan(c) || c is (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF') or '“' or '”' or '…';

    private static int FindHan(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (IsHan(text[i]))
                return i;
        }
        return -1;
    }

    // A run goes on over anything but Latin letters and blanks, and ends after its last Chinese character or closing mark.
    private static int EndOfHan(string text, int start)
    {
        var end = start + 1;
        for (var i = start; i < text.Length && !char.IsAsciiLetter(text[i]) && text[i] != '\n'; i++)
        {
            if (IsHan(text[i]) || (i == end && text[i] is (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF')))
                end = i + 1;
        }
        // A bracket opened within the run closes within it.
        return
            end < text.Length && text[end] == ')' && text.AsSpan(start, end - start).Count('(') > text.AsSpan(start, end - start).Count(')')
            ? end + 1
            : end;
    }

    // Two letters make a word; a single one (a grade, a unit) has no language to speak of.
    private static int FindLatin(string text, int from)
    {
        for (var i = from; i + 1 < text.Length; i++)
        {
            if (IsLatin(text[i]) && IsLatin(text[i + 1]))
                return i;
        }
        return -1;
    }

    private static int EndOfLatin(string text, int start)
    {
        var end = start;
        for (var i = start; i < text.Length; i++)
        {
            if (IsLatin(text[i]))
                end = i + 1;
            else if (!(char.IsAsciiDigit(text[i]) || text[i] is ' ' or '.' or '-' or '\'' or '’' or '&' or '/' or ',' or ':'))
                break;
        }
        return end;
    }

    private static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is (>= '\u00C0' and <= '\u024F' and not ('×' or '÷'));
}
