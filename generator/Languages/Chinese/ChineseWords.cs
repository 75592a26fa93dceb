namespace SiteGen.Languages.Chinese;

/// <summary>Chinese has no blanks between words: a word is wherever its characters are, but for hedges inside common words.</summary>
internal sealed class ChineseWords : WordRules
{
    // These hold the character of a hedge without hedging anything.
    private static readonly string[] NotHedges =
    [
        "数据",
        "证据",
        "依据",
        "单据",
        "票据",
        "占据",
        "应用",
        "供应",
        "反应",
        "响应",
        "对应",
        "适应",
        "相应",
        "名称",
        "简称",
        "称呼",
        "预约",
        "节约",
        "说明",
        "小说",
        "一般性",
    ];

    public override bool MayBegin(string text, int at) => true;

    public override bool AreWhole(string text, int start, int length) => true;

    /// <summary>Where a hedge occurs other than inside one of the words above, unless it has that word itself ("没有说明").</summary>
    public override int FindWords(string text, string hedge, int from)
    {
        var at = text.IndexOf(hedge, from, StringComparison.Ordinal);
        while (at >= 0 && NotHedges.Any(word => Covers(text, word, at, hedge)))
            at = text.IndexOf(hedge, at + 1, StringComparison.Ordinal);
        return at;
    }

    private static bool Covers(string text, string word, int at, string hedge)
    {
        var inside = word.IndexOf(hedge, StringComparison.Ordinal);
        return inside >= 0 && at >= inside && string.CompareOrdinal(text, at - inside, word, 0, word.Length) == 0;
    }
}
