using SiteGen.Checks.Words;
using SiteGen.Model;
using SiteGen.Model.Guides;
using SiteGen.Model.Twins;
using SiteGen.Text;

namespace SiteGen.Checks.Twins;

/// <summary>The texts of a guide that stand in both languages: what its front matter says, and each block.</summary>
public static class GuideTwins
{
    /// <returns>Those that have a twin; where the languages differ in shape, another rule speaks.</returns>
    public static IEnumerable<TwinText> Of(Localized<GuideDraft> guide)
    {
        var heads = guide.Select(draft => draft.Head);
        return new[] { heads.Select(head => head.Title), heads.Select(head => head.Description) }
            .Concat(Zip(guide.En.Head.Covers, guide.Zh.Head.Covers))
            .Concat(Zip(guide.En.Head.LeavesOut, guide.Zh.Head.LeavesOut))
            .Concat(Zip(guide.En.Head.Bring, guide.Zh.Head.Bring))
            .Concat(Blocks(guide))
            .Select(TwinText.Of)
            .OfType<TwinText>();
    }

    private static IEnumerable<Localized<Located<string>>> Blocks(Localized<GuideDraft> guide)
    {
        var units = guide.Select(draft => draft.Body.Prose.ToLookup(unit => unit.Block));
        var aligned = Alignment.Of(guide.En.Body.Outline, guide.Zh.Body.Outline, block => block.Shape);
        return aligned
            .Where(pair => pair.Left.Count == 1 && pair.Right.Count == 1)
            .SelectMany(pair => Zip(Texts(units.En[pair.Left.Start]), Texts(units.Zh[pair.Right.Start])));
    }

    private static IEnumerable<Located<string>> Texts(IEnumerable<ProseUnit> units) => units.Select(Text);

    /// <summary>The words of a block, with those of its links in brackets: where they lead is compared by another rule.</summary>
    private static Located<string> Text(ProseUnit unit)
    {
        var parts = unit.Seen.Split(ProseUnit.LinkMark);
        var text = string.Concat(parts.Select((part, i) => i == 0 ? part : $"[{unit.Links.ElementAtOrDefault(i - 1)?.Words}]{part}"));
        return new Located<string>(text, unit.SpanOf(0, unit.Text.Length));
    }

    private static IEnumerable<Localized<Located<string>>> Zip(IEnumerable<Located<string>> en, IEnumerable<Located<string>> zh) =>
        en.Zip(zh, (en, zh) => new Localized<Located<string>>(en, zh));
}
