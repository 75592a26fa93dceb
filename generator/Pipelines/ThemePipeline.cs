using SiteGen.Reading;
using SiteGen.Rendering.Templates;

namespace SiteGen.Pipelines;

/// <summary><c>theme/</c>: templates, interface strings, assets.</summary>
public static class ThemePipeline
{
    /// <param name="read">The same theme, if somebody has read it already.</param>
    public static Pipeline<Theme> Create(ISiteFiles files, Theme? read = null) =>
        new(
            "Theme",
            Phase.Input,
            [],
            diagnostics => read ?? ThemeReader.Read(files, diagnostics),
            theme => $"{theme.Templates.Sources.Count()} templates, {theme.Assets.Length} assets"
        );
}
