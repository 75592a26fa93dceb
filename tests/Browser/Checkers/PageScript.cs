using Microsoft.Playwright;
using SiteGen.Tests.Content.Checkers;

namespace SiteGen.Tests.Browser.Checkers;

/// <summary>Scripts that look at an open page from inside. They run beside the page's own scripts, which its policy can't forbid.</summary>
public static class PageScript
{
    /// <summary>What a script reports: how many things it looked at, and a line for each that is wrong.</summary>
    private sealed class Report
    {
        public int Checked { get; set; }

        public string[] Problems { get; set; } = [];
    }

    // What every script has at hand.
    private const string Tools = """
        const report = { checked: 0, problems: [] };
        const check = (sound, problem) => { report.checked++; if (!sound) report.problems.push(problem()); };
        const show = e => `<${e.localName}${e.id ? "#" + e.id : ""}${[...e.classList].map(c => "." + c).join("")}> ${
            (e.textContent || e.getAttribute("aria-label") || "").trim().replace(/\s+/g, " ").slice(0, 40)}`;
        const style = e => getComputedStyle(e);
        const isShown = e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && e.getClientRects().length > 0;
        const isForEarsOnly = e => {
            for (let p = e; p; p = p.parentElement)
                if (style(p).clipPath === "inset(50%)" || style(p).clip === "rect(0px, 0px, 0px, 0px)") return true;
            return false;
        };
        const ownText = e => [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join("").trim();
        const focusable = () => [...document.querySelectorAll(
            "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]")]
            .filter(e => e.tabIndex >= 0 && !e.disabled && isShown(e) && !e.closest("[inert]")
                && (e.localName !== "summary" || e === e.parentElement.querySelector("summary")));
        const language = e => e.closest("[lang]").lang;
        const luminance = ([r, g, b]) => [r, g, b].map(c => c / 255)
            .map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
        const contrast = (a, b) => {
            const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
            return (high + .05) / (low + .05);
        };
        const colour = text => (text.match(/[\d.]+/g) || []).map(Number);
        """;

    /// <summary>Runs statements that call <c>check</c>, and gives what they found.</summary>
    public static async Task<Findings> CheckAsync(IPage page, string statements, string where = "", object? argument = null)
    {
        var report = await page.EvaluateAsync<Report>($"async argument => {{ {Tools}\n{statements}\nreturn report; }}", argument);
        var findings = new Findings();
        findings.Add(report.Checked, report.Problems.Select(problem => $"{new Uri(page.Url).AbsolutePath}{where}: {problem}"));
        return findings;
    }

    /// <summary>Runs statements that return something.</summary>
    public static Task<T> AskAsync<T>(IPage page, string statements, object? argument = null) =>
        page.EvaluateAsync<T>($"async argument => {{ {Tools}\n{statements} }}", argument);
}
