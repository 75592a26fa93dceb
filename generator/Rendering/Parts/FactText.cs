using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Rendering.Parts;

/// <summary>What a fact says, as plain text for those who show no page.</summary>
internal static class FactText
{
    /// <summary>The value in words: <c>at least 90 days</c>.</summary>
    public static Localized<string> Value(Fact fact) => Langs.Each(fact.Value.Value.In);

    /// <summary>The whole sentence, the value in it.</summary>
    public static Localized<string> Statement(Fact fact) =>
        Langs.Each(lang => ViewText.FillPlain(fact.Statement[lang].Value, gap => gap == "value" ? fact.Value.Value.In(lang) : null));
}
