using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Words;

/// <summary>The words by which a text shows that it is less than certain, by status.</summary>
internal sealed class HedgeWords(FrozenDictionary<Status, Localized<ImmutableArray<string>>> words)
{
    // Chinese has no blanks between words, and these common ones hold the character of a hedge without hedging anything.
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
    ];

    /// <summary>Whether a text that states a fact is as careful as the fact's status demands.</summary>
    /// <param name="text">The words as the reader sees them, the value among them.</param>
    public bool Suffice(string text, Fact fact, Lang lang)
    {
        if (!fact.Trust.IsHedged || !words.TryGetValue(fact.Trust.Status.Value, out var hedges))
            return true;
        // "several months" and 数月 are as vague as any hedge.
        if (fact is { Value.Value: SeveralValue, Trust.Status.Value: Status.Typical })
            return true;
        if (lang == Lang.En)
        {
            var plain = text.Replace('’', '\'');
            return hedges.En.Any(hedge => WholeWords.Contains(plain, hedge));
        }
        return hedges.Zh.Any(hedge => Holds(text, hedge));
    }

    /// <summary>Whether a hedge occurs in a Chinese text other than inside one of the words above, unless it has that word itself
    /// ("没有说明").</summary>
    private static bool Holds(string text, string hedge)
    {
        for (var at = text.IndexOf(hedge, StringComparison.Ordinal); at >= 0; at = text.IndexOf(hedge, at + 1, StringComparison.Ordinal))
        {
            if (!NotHedges.Any(word => Covers(text, word, at, hedge)))
                return true;
        }
        return false;
    }

    private static bool Covers(string text, string word, int at, string hedge)
    {
        var inside = word.IndexOf(hedge, StringComparison.Ordinal);
        return inside >= 0 && at >= inside && string.CompareOrdinal(text, at - inside, word, 0, word.Length) == 0;
    }

    /// <summary>The first few of a status's words, for a message.</summary>
    public string Examples(Status status, Lang lang) =>
        words.TryGetValue(status, out var hedges) ? string.Join(lang == Lang.En ? ", " : "、", hedges[lang].Take(4)) : "";
}
