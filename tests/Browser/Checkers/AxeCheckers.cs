using Microsoft.Playwright;
using SiteGen.Tests.Content.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser.Checkers;

/// <summary>Everybody can use and read it: axe-core finds nothing, and words stand out from what is behind them.</summary>
public static class AxeCheckers
{
    /// <summary>Contrast is left to the checkers below where not every case is tried: axe takes as long for it as for all else.</summary>
    public static Task<Findings> Axe_finds_nothing_in_light(Visit visit) =>
        Axe.LookAsync(visit.Page, ", light", Seeds.AreAll ? null : "color-contrast");

    public static Task<Findings> Words_stand_out_in_the_light(Visit visit) => LookAtContrastAsync(visit, ", light");

    /// <summary>The dark theme is a set of colours and nothing else, so axe found all there is but contrast in the light.</summary>
    public static async Task<Findings> Words_stand_out_in_the_dark(Visit visit)
    {
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        var findings = await LookAtContrastAsync(visit, ", dark");
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        return findings;
    }

    /// <summary>
    /// <see href="https://www.w3.org/TR/WCAG22/#contrast-minimum">WCAG 1.4.3</see>: 4.5 to 1, or 3 to 1 for large letters. axe takes ten
    /// times as long for the same; it looks at two pages without the site's scripts, to see that both judge alike.
    /// </summary>
    private static Task<Findings> LookAtContrastAsync(Visit visit, string where) =>
        PageScript.CheckAsync(
            visit.Page,
            """
            const closed = [...document.querySelectorAll("main details:not([open])")];
            for (const details of closed) details.open = true;
            const alpha = c => c.length > 3 ? c[3] : 1;
            const over = (top, below) => [0, 1, 2].map(i => top[i] * alpha(top) + below[i] * (1 - alpha(top)));
            const grounds = new Map();
            const ground = e => {
                if (!e) return [255, 255, 255];
                if (!grounds.has(e)) {
                    const own = colour(style(e).backgroundColor);
                    grounds.set(e, alpha(own) === 1 ? own : over(own, ground(e.parentElement)));
                }
                return grounds.get(e);
            };
            for (const e of document.body.querySelectorAll("*")) {
                if (!ownText(e) && !e.value && !e.placeholder || !isShown(e)) continue;
                const { color, fontSize, fontWeight } = style(e), size = parseFloat(fontSize);
                const least = size >= 24 || size >= 18.66 && fontWeight >= 700 ? 3 : 4.5;
                const ratio = contrast(over(colour(color), ground(e)), ground(e));
                check(ratio >= least || e.disabled || isForEarsOnly(e),
                    () => `${show(e)} has a contrast of ${ratio.toFixed(2)}, ${color} on ${ground(e)}`);
            }
            for (const details of closed) details.open = false;
            """,
            where
        );
}
