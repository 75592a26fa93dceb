using System.Text;
using SiteGen.Hypertext;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Rendering.Parts;

/// <summary>Marks where a line of large Chinese may end: between words, which its pinyin knows. A reader across a counter should not have
/// to mend 账/户.</summary>
internal static class WordBreaks
{
    /// <returns>The text as HTML with a <c>wbr</c> after each word; without any where the pinyin does not fit.</returns>
    public static RawHtml Mark(string chinese, string pinyin)
    {
        var lengths = Pinyin.WordLengths(pinyin, Pinyin.Words(chinese).ToHashSet(StringComparer.Ordinal));
        if (lengths.Sum() != chinese.Count(LangRuns.IsHan))
            return LangRuns.Mark(chinese, Lang.Zh);
        var html = new StringBuilder(chinese.Length * 4);
        var (word, left, start) = (0, 0, 0);
        for (var i = 0; i < chinese.Length; i++)
        {
            if (!LangRuns.IsHan(chinese[i]))
                continue;
            if (left == 0)
            {
                // Marks between two words belong to the first, but for those that open.
                var cut = i;
                while (cut > start && chinese[cut - 1] is '“' or '‘' or '（' or '《' or '(')
                    cut--;
                Append(html, chinese[start..cut], more: cut > 0);
                (start, left) = (cut, lengths[word++]);
            }
            left--;
        }
        Append(html, chinese[start..], more: false);
        return new RawHtml(html.ToString());
    }

    private static void Append(StringBuilder html, string part, bool more)
    {
        LangRuns.Append(html, part, Lang.Zh);
        if (more)
            html.Append("<wbr>");
    }
}
