using SiteGen.Tests.Content.Checkers;

namespace SiteGen.Tests.Browser.Checkers;

/// <summary>Everything fits, at any width.</summary>
public static class LayoutCheckers
{
    internal const int Wide = 1280;
    internal const int Height = 800;

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

    /// <summary>640 is a window of 1280 zoomed to 200 %, 320 one of 1280 zoomed to 400 %.</summary>
    public static async Task<Findings> Nothing_sticks_out_at_any_width(Visit visit)
    {
        var findings = new Findings();
        foreach (var width in new[] { 320, 360, 640, 768, Wide })
        {
            await visit.ResizeAsync(width, Height);
            findings.Add(await PageScript.CheckAsync(visit.Page, FitsScript, $", {width} px"));
        }
        return findings;
    }
}
