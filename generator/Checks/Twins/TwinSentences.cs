using SiteGen.Model;
using SiteGen.Model.Twins;
using SiteGen.Text;

namespace SiteGen.Checks.Twins;

/// <summary>The stretches of a text that have to say the same in both languages.</summary>
internal static class TwinSentences
{
    /// <summary>Its clauses or sentences one by one where both languages have as many, else all of it.</summary>
    public static IEnumerable<Localized<string>> Of(TwinText twin)
    {
        var texts = Langs.Each(lang => twin.Pin[lang]);
        return Pairs(texts.Select(Sentences.AndClausesOf)) ?? Pairs(texts.Select(Sentences.Of)) ?? [texts];
    }

    private static IEnumerable<Localized<string>>? Pairs(Localized<IReadOnlyList<string>> parts) =>
        parts.En.Count == parts.Zh.Count ? parts.En.Zip(parts.Zh, (en, zh) => new Localized<string>(en, zh)) : null;
}
