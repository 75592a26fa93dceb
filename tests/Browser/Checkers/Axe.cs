using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using SiteGen.Tests.Content.Checkers;

namespace SiteGen.Tests.Browser.Checkers;

/// <summary>axe-core, with all the rules it has on by itself, and the one on the size of targets.</summary>
public static class Axe
{
    /// <summary>The script itself, for visits that need it on every page.</summary>
    public static string Source { get; } = new BundledAxeScriptProvider().GetScript();

    /// <summary>Looks at the page as it is shown now. What is closed is opened for it, but for the menu, which would lie over the
    /// page.</summary>
    /// <param name="leavesOut">A rule that something else looks by; <c>null</c> for none.</param>
    public static async Task<Findings> LookAsync(IPage page, string where = "", string? leavesOut = null)
    {
        await BringAsync(page);
        return await PageScript.CheckAsync(
            page,
            """
            scrollTo(0, 0); // or the bar may lie over a part of what is said to be too small
            const closed = [...document.querySelectorAll("main details:not([open])")];
            for (const details of closed) details.open = true;
            const { violations, passes } = await axe.run(document, {
                resultTypes: ["violations"], preload: false, selectors: false, iframes: false,
                rules: { "target-size": { enabled: true }, ...(argument ? { [argument]: { enabled: false } } : {}) }
            });
            for (const details of closed) details.open = false;
            report.checked = passes.length;
            for (const violation of violations)
                for (const node of violation.nodes)
                    check(false, () =>
                        `${violation.id}: ${node.html.slice(0, 160)}\n  ${node.failureSummary.replace(/\n\s*/g, "; ")}`);
            """,
            where,
            leavesOut
        );
    }

    /// <summary>Puts axe-core into the page, for its rules and for what it knows of names.</summary>
    public static async Task BringAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(Source);
    }
}
