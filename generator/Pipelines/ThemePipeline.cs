using SiteGen.Diagnostics;
using SiteGen.Incremental;
using SiteGen.Reading;
using SiteGen.Rendering.Themes;

namespace SiteGen.Pipelines;

/// <summary><c>theme/</c>: templates, interface strings, assets.</summary>
public static class ThemePipeline
{
    private const string Name = "theme";

    /// <param name="read">The same theme, if somebody has read it already.</param>
    /// <param name="held">Where it is left for later builds; <c>null</c> for a program that builds once.</param>
    public static Pipeline<Theme> Create(ISiteFiles files, Theme? read = null, HeldResults? held = null) =>
        new(
            "Theme",
            Phase.Input,
            [],
            diagnostics => read ?? (held is null ? ThemeReader.Read(files, diagnostics) : Held(files, held, diagnostics)),
            theme => $"{theme.Templates.Sources.Count()} templates, {theme.Assets.Length} assets"
        );

    /// <summary>The theme as a build before read it without a mistake, if no file of it has changed.</summary>
    private static Theme Held(ISiteFiles files, HeldResults held, DiagnosticBag diagnostics)
    {
        if (held.Find<Theme>(Name, ThemeReader.HashOfAll(files))?[Name] is { } last)
            return last;
        var found = new DiagnosticBag();
        var theme = ThemeReader.Read(files, found);
        diagnostics.AddAll(found);
        if (found.IsEmpty)
            held.Put(Name, ThemeReader.HashOfAll(files), new Dictionary<string, Theme> { [Name] = theme });
        return theme;
    }
}
