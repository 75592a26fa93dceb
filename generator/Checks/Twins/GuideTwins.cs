using System.Collections.Immutable;
using SiteGen.Checks.Words;
using SiteGen.Model;
using SiteGen.Model.Guides;
using SiteGen.Model.Twins;
using SiteGen.Text;

namespace SiteGen.Checks.Twins;

/// <summary>A guide as read, in both languages, and which block of the one is the twin of which block of the other.</summary>
public sealed class GuideTwins(Localized<ParsedGuide> guides)
{
    // Several checks ask for it, and most guides of a build that only went on from the last are asked for nothing.
    private readonly Lazy<ImmutableArray<(Run En, Run Zh)>> _blocks = new(() =>
        [.. Alignment.Of(guides.En.Body.Outline, guides.Zh.Body.Outline, block => block.Shape)]
    );

    public ParsedGuide En => guides.En;

    public ParsedGuide Zh => guides.Zh;

    /// <summary>The outlines of both languages side by side: pairs of one block each, and runs that stand in place of each other.</summary>
    internal ImmutableArray<(Run En, Run Zh)> Blocks => _blocks.Value;

    /// <summary>The running text that stands in both languages, block by block. Where the languages differ in shape, a block may have no
    /// twin, and another rule speaks.</summary>
    internal IEnumerable<Localized<ProseUnit>> Prose
    {
        get
        {
            var units = guides.Select(guide => guide.Body.Prose.ToLookup(unit => unit.Block));
            return Blocks
                .Where(pair => pair.En.Count == 1 && pair.Zh.Count == 1)
                .SelectMany(pair => Zip(units.En[pair.En.Start], units.Zh[pair.Zh.Start]));
        }
    }

    /// <summary>The texts that stand in both languages: what the front matter says, and each block.</summary>
    public IEnumerable<TwinText> Texts
    {
        get
        {
            var heads = guides.Select(guide => guide.Head);
            return new[] { heads.Select(head => head.Title), heads.Select(head => head.Description) }
                .Concat(Items(heads.En.Covers, heads.Zh.Covers))
                .Concat(Items(heads.En.LeavesOut, heads.Zh.LeavesOut))
                .Concat(Items(heads.En.Bring, heads.Zh.Bring))
                .Concat(Prose.Select(twins => twins.Select(Text)))
                .Select(TwinText.Of)
                .OfType<TwinText>();
        }
    }

    public ParsedGuide this[Lang lang] => guides[lang];

    /// <summary>The words of a block, with those of its links in brackets: where they lead is compared by another rule.</summary>
    private static Located<string> Text(ProseUnit unit)
    {
        var parts = unit.Seen.Split(ProseUnit.LinkMark);
        var text = string.Concat(parts.Select((part, i) => i == 0 ? part : $"[{unit.Links.ElementAtOrDefault(i - 1)?.Words}]{part}"));
        return new Located<string>(text, unit.SpanOf(0, unit.Text.Length));
    }

    private static IEnumerable<Localized<T>> Zip<T>(IEnumerable<T> en, IEnumerable<T> zh) =>
        en.Zip(zh, (en, zh) => new Localized<T>(en, zh));

    /// <summary>Which item of a list is whose twin is not known where one language has more.</summary>
    private static IEnumerable<Localized<Located<string>>> Items(
        IReadOnlyCollection<Located<string>> en,
        IReadOnlyCollection<Located<string>> zh
    ) => en.Count == zh.Count ? Zip(en, zh) : [];
}
