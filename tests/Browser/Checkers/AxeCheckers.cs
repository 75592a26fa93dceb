using Microsoft.Playwright;
using SiteGen.Tests.Content.Checkers;

namespace SiteGen.Tests.Browser.Checkers;

/// <summary>axe-core finds nothing, in either theme.</summary>
public static class AxeCheckers
{
    public static Task<Findings> Axe_finds_nothing_in_light(Visit visit) => Axe.LookAsync(visit.Page, ", light");

    // The dark theme is a set of colours and nothing else, so what does not look at colours found all there is in the light.
    private static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    public static async Task<Findings> Axe_finds_nothing_in_dark(Visit visit)
    {
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        var findings = await Axe.LookAsync(visit.Page, ", dark", Colours);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        return findings;
    }
}
