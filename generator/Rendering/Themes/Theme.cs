using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Model.Twins;
using SiteGen.Rendering.Templates;
using SiteGen.Text;

namespace SiteGen.Rendering.Themes;

/// <summary>How the site looks: templates, interface strings and the files that go out as they are.</summary>
/// <param name="Offline">The files of <c>theme/offline</c>, with which copies for the reader's device are made.</param>
/// <param name="Hash">Stands for all of it that pages are made from.</param>
public sealed record Theme(
    TemplateSet Templates,
    Localized<UiStrings> Strings,
    ImmutableArray<Asset> Assets,
    ImmutableArray<Asset> Offline,
    ContentHash Hash
)
{
    private readonly FrozenDictionary<string, string> _names = Assets.ToFrozenDictionary(
        asset => asset.Name,
        asset => asset.PublishedName,
        StringComparer.Ordinal
    );

    /// <summary>An asset as pages name it, <c>site.1f0e9a2b.css</c>; one that is not there by its name alone, to be found
    /// missing.</summary>
    public string Address(string asset) => _names.GetValueOrDefault(asset, asset);

    public Asset? FindAsset(string name) => Assets.FirstOrDefault(asset => asset.Name == name);

    /// <summary>The words of the interface as files of the site have them.</summary>
    public Localized<ImmutableArray<Located<string>>> WrittenStrings { get; init; } = new([], []);

    /// <summary>Those of them that stand in both languages.</summary>
    public ImmutableArray<TwinText> StringTwins { get; init; } = [];

    /// <summary>The font that pictures are drawn with, the first of <c>theme/fonts</c>; <c>null</c> when there is none.</summary>
    public FontFile? Font { get; init; }
}

/// <summary>A font of the theme, which is read only when there is something to draw.</summary>
public sealed record FontFile(string Path, Func<byte[]> Read);
