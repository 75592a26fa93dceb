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
}
