using System.Collections.Immutable;
using Microsoft.Playwright;
using SiteGen.Tests.Content.Checkers;

namespace SiteGen.Tests.Browser.Checkers;

/// <summary>Everything fits, at any width. The order is that of the least changes of the window's size.</summary>
public static class LayoutCheckers
{
    internal const int Wide = 1280;
    internal const int Height = 800;

    /// <summary>640 is a window of 1280 zoomed to 200 %, 320 one of 1280 zoomed to 400 %.</summary>
    internal static readonly ImmutableArray<int> Widths = [Wide, 768, 640, 320, 360];

    // A table may be wider than the page inside its own scrolling box, and the skip link waits outside the page for its focus.
    internal const string FitsScript = """
        const root = document.scrollingElement, width = root.clientWidth;
        check(root.scrollWidth <= width, () => `the page is ${root.scrollWidth} wide`);
        const scrolls = e => ["auto", "scroll"].includes(style(e).overflowX);
        const spills = e => e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1;
        const isInBox = e => {
            for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) if (scrolls(p)) return true;
            return false;
        };
        for (const e of document.body.querySelectorAll("*")) {
            report.checked++;
            const box = e.getBoundingClientRect(), sticksOut = box.left < -1 || box.right > width + 1;
            if (!sticksOut && !spills(e) || box.right <= 0 && box.width > 0 || !isShown(e) || isForEarsOnly(e)) continue;
            if (sticksOut && !isInBox(e))
                report.problems.push(`${show(e)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)}`);
            if (spills(e) && ["hidden", "clip"].some(cut => cut === style(e).overflowX || cut === style(e).overflowY))
                report.problems.push(`${show(e)} cuts off what it holds`);
        }
        // No control lies over another. Lines of a link that wraps are boxes of their own, and so are words that reach out of theirs;
        // the bar lies over what scrolls below it.
        const isBar = e => !!e.closest(".bar");
        const linesOf = e => {
            const lines = [], texts = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                if (isForEarsOnly(texts.currentNode.parentElement)) continue;
                const range = document.createRange();
                range.selectNodeContents(texts.currentNode);
                lines.push(...range.getClientRects());
            }
            return lines;
        };
        const boxes = focusable().filter(e => !e.closest(".menu[open] > ul"))
            .flatMap(e => [...e.getClientRects(), ...spills(e) ? linesOf(e) : []].map(box => ({ e, box, bar: isBar(e) })))
            .filter(b => b.box.right > 0).sort((a, b) => a.box.top - b.box.top);
        boxes.forEach((a, i) => {
            for (let k = i + 1; k < boxes.length && boxes[k].box.top < a.box.bottom - 1; k++) {
                const b = boxes[k];
                if (a.e === b.e || a.bar !== b.bar || a.e.contains(b.e) || b.e.contains(a.e)
                    || a.box.right - 1 <= b.box.left || b.box.right - 1 <= a.box.left) continue;
                check(false, () => `${show(a.e)} lies over ${show(b.e)}`);
            }
            report.checked++;
        });
        """;

    /// <summary>Lines of a heading stand closer than those of a text; Chinese characters, which fill their line, less so.</summary>
    public static Task<Findings> Lines_of_a_heading_stand_close(Visit visit) =>
        PageScript.CheckAsync(
            visit.Page,
            """
            for (const e of document.querySelectorAll("h1:not(.vh), h2:not(.vh), h3:not(.vh)")) {
                const lines = parseFloat(style(e).lineHeight) / parseFloat(style(e).fontSize);
                const [least, most] = language(e).startsWith("zh") ? [1.3, 1.41] : [1.2, 1.36];
                check(lines >= least && lines <= most, () => `${show(e)} has lines of ${lines.toFixed(2)}`);
            }
            """
        );

    /// <summary>A word of the other language within a text: no style of a child meets it, and no blank beside it is lost.</summary>
    public static Task<Findings> A_word_of_the_other_language_stays_in_its_line(Visit visit) =>
        PageScript.CheckAsync(
            visit.Page,
            """
            const isText = n => n?.nodeType === 3 && n.data.trim();
            for (const e of document.querySelectorAll("main span[lang]:not([class])"))
                if (isText(e.previousSibling) || isText(e.nextSibling))
                    check(style(e).display === "inline", () => `${show(e)} stands apart in ${show(e.parentElement)}`);
            """
        );

    public static Task<Findings> Nothing_sticks_out_at_any_width(Visit visit) => FitsAsync(visit, Widths);

    /// <summary>Nothing sticks out at some widths, the last of which the window keeps.</summary>
    internal static async Task<Findings> FitsAsync(Visit visit, ImmutableArray<int> widths)
    {
        var findings = new Findings();
        foreach (var width in widths)
        {
            await visit.ResizeAsync(width, Height);
            findings.Add(await PageScript.CheckAsync(visit.Page, FitsScript, $", {width} px"));
        }
        return findings;
    }

    /// <summary>A thumb hits it: 44 px each way for whatever is no link inside text.</summary>
    public static async Task<Findings> Buttons_and_fields_are_large_enough(Visit visit)
    {
        await visit.ResizeAsync(360, Height);
        return await PageScript.CheckAsync(
            visit.Page,
            """
            for (const e of focusable().filter(e => ["button", "select", "summary", "textarea", "input"].includes(e.localName))) {
                const label = ["checkbox", "radio"].includes(e.type) && e.labels[0]
                    ? e.labels[0].getBoundingClientRect() : { width: 0, height: 0 };
                const box = e.getBoundingClientRect(),
                    width = Math.max(box.width, label.width), height = Math.max(box.height, label.height);
                check(width >= 43.9 && height >= 43.9, () => `${show(e)} measures ${Math.round(width)} × ${Math.round(height)}`);
            }
            """,
            ", 360 px"
        );
    }

    /// <summary>Some readers make the letters larger, not the page.</summary>
    public static async Task<Findings> Letters_may_be_twice_as_large(Visit visit)
    {
        var findings = new Findings();
        var session = await visit.Context.NewCDPSessionAsync(visit.Page);
        await SetLettersAsync(session, 32);
        foreach (var width in new[] { 360, Wide })
        {
            await visit.ResizeAsync(width, Height);
            findings.Add(
                await PageScript.CheckAsync(
                    visit.Page,
                    """check(parseFloat(style(document.documentElement).fontSize) === 32, () => "the letters did not grow");"""
                        + FitsScript,
                    $", {width} px, letters of 200 %"
                )
            );
        }
        await SetLettersAsync(session, 16);
        await session.DetachAsync();
        return findings;
    }

    private static Task SetLettersAsync(ICDPSession session, int size) =>
        session.SendAsync(
            "Page.setFontSizes",
            new Dictionary<string, object> { ["fontSizes"] = new Dictionary<string, object> { ["standard"] = size } }
        );
}
