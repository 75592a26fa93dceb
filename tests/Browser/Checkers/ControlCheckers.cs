using SiteGen.Tests.Content.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser.Checkers;

/// <summary>What can be worked has a name in the reader's language, and shows when it has the focus.</summary>
public static class ControlCheckers
{
    /// <summary>
    /// A name on a Chinese page has Chinese in it, one on an English page has none, but for words marked as being of another language.
    /// What only ears or hovering pointers meet is held to the same.
    /// </summary>
    public static async Task<Findings> Controls_have_names_in_their_language(Visit visit)
    {
        // The browser's own names take five thousandths of a second each, and are the same.
        await Axe.BringAsync(visit.Page);
        return await PageScript.CheckAsync(
            visit.Page,
            """
            const isIn = (lang, words) =>
                lang.startsWith("zh") && !lang.startsWith("zh-Latn")
                    ? /\p{Script=Han}/u.test(words) || !/\p{L}/u.test(words)
                    : !/\p{Script=Han}/u.test(words);
            const controls = focusable(), closed = [...document.querySelectorAll("details:not([open])")];
            for (const details of closed) details.open = true; // axe takes what the styles show of them for hidden
            axe.setup(document);
            const names = controls.map(e => axe.commons.text.accessibleText(e));
            axe.teardown();
            for (const details of closed) details.open = false;
            controls.forEach((e, i) => {
                const name = names[i], lang = language(e);
                const sources = [e, ...(e.labels || []),
                    ...(e.getAttribute("aria-labelledby") || "").split(/\s+/).filter(Boolean)
                        .map(id => document.getElementById(id)).filter(Boolean)];
                // A name has a blank where a line is broken, and the text has none.
                const bare = text => text.replace(/\s+/g, "");
                let own = bare(name);
                for (const source of sources)
                    for (const foreign of source.querySelectorAll("[lang]"))
                        if (language(foreign) !== lang) own = own.replace(bare(foreign.textContent), "");
                check(name.trim() !== "", () => `${show(e)} has no name`);
                check(isIn(lang, own), () => `${show(e)} is called '${name}' in ${lang}`);
            });
            for (const attribute of ["aria-label", "aria-description", "aria-roledescription", "title", "alt", "placeholder"])
                for (const e of document.querySelectorAll(`[${attribute}]`))
                    check(isIn(language(e), e.getAttribute(attribute)),
                        () => `${show(e)} has ${attribute}='${e.getAttribute(attribute)}' in ${language(e)}`);
            """
        );
    }

    /// <summary>Order is the order of the page, a frame shows where the focus is, and nothing lies over it, such as the bar that stays on
    /// top. Each control that is tried takes a layout of the whole page, and the single file has a thousand: of those alike in the styles'
    /// eyes the first few stand for all.</summary>
    public static async Task<Findings> Focus_can_be_seen_and_follows_the_page(Visit visit)
    {
        // A browser draws focus for those who use the keyboard, so it has to have seen one used.
        await visit.Page.Keyboard.PressAsync("Tab");
        return await PageScript.CheckAsync(
            visit.Page,
            """
            for (const e of document.querySelectorAll("[tabindex]")) check(e.tabIndex <= 0, () => `${show(e)} jumps the order`);
            const alike = Map.groupBy(focusable(), e =>
                [e, e.parentElement, e.parentElement.parentElement].map(one => `${one.localName}.${one.className}`).join(" < "));
            for (const e of [...alike.values()].flatMap(all => all.slice(0, argument))) {
                e.focus();
                const { outlineStyle, outlineWidth, outlineColor } = style(e);
                check(document.activeElement === e, () => `${show(e)} does not take the focus`);
                check(outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && colour(outlineColor)[3] !== 0,
                    () => `${show(e)} does not show its focus`);
                const boxes = [...e.getClientRects()];
                const isOver = (x, y) => {
                    const top = document.elementFromPoint(x, y);
                    return !!top && (e === top || e.contains(top) || top.contains(e));
                };
                check(boxes.some(b => isOver(b.left + b.width / 2, b.top + b.height / 2)
                    || isOver(b.left + 3, b.top + b.height - 3) || isOver(b.right - 3, b.top + 3)),
                    () => `${show(e)} is hidden while it has the focus`);
            }
            document.activeElement.blur();
            scrollTo(0, 0);
            """,
            argument: Seeds.Count(few: 8, all: int.MaxValue)
        );
    }
}
