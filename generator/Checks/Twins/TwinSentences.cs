using SiteGen.Model;
using SiteGen.Model.Twins;
using SiteGen.Text;

namespace SiteGen.Checks.Twins;

/// <summary>The stretches of a text that have to say the same in both languages.</summary>
internal static class TwinSentences
{
    /// <summary>Its sentences one by one where both languages have as many, else all of it.</summary>
    public static IEnumerable<Localized<string>> Of(TwinText twin)
    {
        var texts = Langs.Each(lang => twin.Pin[lang]);
        var sentences = texts.Select(Sentences.Of);
        return sentences.En.Count == sentences.Zh.Count
            ? sentences.En.Zip(sentences.Zh, (en, zh) => new Localized<string>(en, zh))
            : [texts];
    }
}
