using System.Text;
using SiteGen.Text;

namespace SiteGen.Hypertext;

/// <summary>Marks where a line of large Chinese may end: between words, which its pinyin knows. A reader across a counter should not have to mend 账/户.</summary>
public static class WordBreaks
{
    /// <returns>The text as HTML with a <c>wbr</c> after each word; without any where the pinyin does not fit.</returns>
    public static RawHtml Mark(string chinese, string pinyin)
    {
        var lengths = Pinyin.WordLengths(pinyin, Pinyin.Words(chinese).ToHashSet(StringComparer.Ordinal));
        if (lengths.Sum() != chinese.Count(LangRuns.IsHan)) return new RawHtml(Html.Escape(chinese));
        var html = new StringBuilder(chinese.Length * 4);
        var (word, left, start) = (0, 0, 0);
        for (var i = 0; i < chinese.Length; i++)
        {
            if (!LangRuns.IsHan(chinese[i])) continue;
            if (left == 0)
            {
                // Marks before a word belong to the one before it.
                Append(html, chinese[start..i], i > 0);
                (start, left) = (i, lengths[word++]);
            }
            left--;
        }
        Append(html, chinese[start..], more: false);
        return new RawHtml(html.ToString());
    }

    private static void Append(StringBuilder html, string part, bool more)
    {
        html.Append(Html.Escape(part));
        if (more) html.Append("<wbr>");
    }
}
