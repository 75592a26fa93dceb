using SiteGen.Reading;
using SiteGen.Rendering.Templates;

namespace SiteGen.Pipelines;

/// <summary><c>theme/</c>: templates, interface strings, assets.</summary>
public static class ThemePipeline
{
    public static Pipeline<Theme> Create(ISiteFiles files) =>
        new(
            "Theme",
            Phase.Input,
            [],
            diagnostics => ThemeReader.Read(files, diagnostics),
            theme => $"{theme.Templates.Sources.Count()} templates, {theme.Assets.Length} assets"
        );
}
