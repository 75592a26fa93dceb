using Microsoft.Playwright;
using SiteGen.Tests.Content.Checkers;

namespace SiteGen.Tests.Browser.Checkers;

/// <summary>What readers have told their device: less motion, colours of their own, or print it.</summary>
public static class DeviceCheckers
{
    public static async Task<Findings> Nothing_moves_where_motion_is_unwanted(Visit visit)
    {
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        var findings = await PageScript.CheckAsync(
            visit.Page,
            """
            const longest = text => Math.max(...text.split(",").map(t => parseFloat(t) * (t.trim().endsWith("ms") ? 1 : 1000)));
            for (const e of document.querySelectorAll("*")) for (const part of [null, "::before", "::after"]) {
                const { animationName, animationDuration, transitionProperty, transitionDuration, scrollBehavior } =
                    getComputedStyle(e, part);
                check(animationName === "none" || longest(animationDuration) <= 10,
                    () => `${show(e)}${part || ""} is animated: ${animationName}`);
                check(transitionProperty === "none" || longest(transitionDuration) <= 10,
                    () => `${show(e)}${part || ""} changes slowly: ${transitionProperty}`);
                check(scrollBehavior === "auto", () => `${show(e)} scrolls smoothly`);
            }
            """,
            ", less motion"
        );
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.NoPreference });
        return findings;
    }

    /// <summary>With forced colours a background is gone, so a button needs a border to be one, a link its line or its border.</summary>
    public static async Task<Findings> Controls_show_in_forced_colours(Visit visit)
    {
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        var findings = await PageScript.CheckAsync(
            visit.Page,
            """
            check(matchMedia("(forced-colors: active)").matches, () => "colours are not forced");
            const hasBorder = e => ["Top", "Bottom"].some(side =>
                parseFloat(style(e)[`border${side}Width`]) >= 1
                && !["none", "hidden"].includes(style(e)[`border${side}Style`])
                && colour(style(e)[`border${side}Color`])[3] !== 0);
            const hasLine = e => style(e).textDecorationLine.includes("underline") && colour(style(e).textDecorationColor)[3] !== 0;
            for (const e of focusable()) {
                if (e.localName === "a") check(hasLine(e) || hasBorder(e) || style(e).color !== style(document.body).color,
                    () => `${show(e)} does not show that it is a link`);
                else if (e.localName === "input" && ["checkbox", "radio"].includes(e.type))
                    check(style(e).appearance !== "none" || hasBorder(e), () => `${show(e)} does not show`);
                else if (["button", "input", "select", "textarea"].includes(e.localName))
                    check(hasBorder(e), () => `${show(e)} has no border`);
            }
            for (const e of document.querySelectorAll("li .ui")) check(!isShown(e) || hasBorder(e), () => `${show(e)} has no border`);
            """,
            ", forced colours"
        );
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.None });
        return findings;
    }

    /// <summary>On paper all is there but what the styles leave out with <c>--on-paper: none</c>, which no fact may be, and all of it is
    /// dark enough without the backgrounds, which printers leave out.</summary>
    public static async Task<Findings> Nothing_is_lost_on_paper(Visit visit)
    {
        await PageScript.AskAsync<int>(
            visit.Page,
            """
            window.shownOnScreen = [...document.querySelectorAll("main *")].filter(e => ownText(e) && isShown(e));
            return window.shownOnScreen.length;
            """
        );
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var findings = await PageScript.CheckAsync(
            visit.Page,
            """
            for (const e of window.shownOnScreen) {
                const isLeftOut = style(e).getPropertyValue("--on-paper") === "none"
                    && !e.closest("[data-fact], [data-procedure], [data-hotline]");
                check(isShown(e) || isLeftOut, () => `${show(e)} is not printed`);
                check(!isShown(e) || style(e).printColorAdjust === "exact"
                    || contrast(colour(style(e).color), [255, 255, 255]) >= 4.5,
                    () => `${show(e)} is pale on white paper: ${style(e).color}`);
            }
            """,
            ", on paper"
        );
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        return findings;
    }
}
