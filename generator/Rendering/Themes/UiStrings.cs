using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Model.Twins;
using SiteGen.Text;

namespace SiteGen.Rendering.Themes;

/// <summary>The words of the interface, and those of them that stand in files of the site, with their places.</summary>
/// <param name="Twins">Those of the latter that stand in both languages.</param>
internal sealed record InterfaceWords(
    Localized<UiStrings> Strings,
    Localized<ImmutableArray<Located<string>>> Written,
    ImmutableArray<TwinText> Twins
);

/// <summary>The words of the interface in one language.</summary>
public sealed class UiStrings(Lang lang, FrozenDictionary<string, string> texts)
{
    public Lang Lang => lang;

    public FrozenDictionary<string, string> Texts => texts;

    public string this[string key] => texts[key];

    /// <summary>A string with a value in place of its <c>{0}</c>.</summary>
    public string With(string key, string value) => texts[key].Replace("{0}", value, StringComparison.Ordinal);
}
