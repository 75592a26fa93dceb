using SiteGen.Checks.Twins;
using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Checks.Guides;

/// <summary>The two languages of a guide say the same, block by block.</summary>
public sealed class TwinCheck : IGuideCheck
{
    public string Name => "twins agree";

    public void Run(GuideTwins guide, DiagnosticBag diagnostics)
    {
        var (en, zh) = (guide.En, guide.Zh);
        CompareCounts("covers", en, zh, head => head.Covers, diagnostics);
        CompareCounts("leaves-out", en, zh, head => head.LeavesOut, diagnostics);
        CompareCounts("bring", en, zh, head => head.Bring, diagnostics);
        CompareBodies(guide, diagnostics);
    }

    private static void CompareCounts(
        string key,
        ParsedGuide en,
        ParsedGuide zh,
        Func<GuideHead, IReadOnlyList<Located<string>>> list,
        DiagnosticBag diagnostics
    )
    {
        var (zhs, ens) = (list(zh.Head), list(en.Head));
        if (zhs.Count == ens.Count)
            return;
        var (less, more) = zhs.Count < ens.Count ? ((zhs, zh), (ens, en)) : ((ens, en), (zhs, zh));
        diagnostics.Add(
            LinkRules.TwinsDiffer,
            Place(less.Item1, less.Item2),
            $"'{key}' has {Entries(less.Item1.Count)} here and {more.Item1.Count} in {NameOf(more.Item2)}.",
            new Note($"in {NameOf(more.Item2)}", Place(more.Item1, more.Item2))
        );

        static SourceSpan Place(IReadOnlyList<Located<string>> entries, ParsedGuide text) =>
            entries.Count > 0 ? entries[^1].Span : text.Head.Title.Span;
    }

    private static void CompareBodies(GuideTwins guide, DiagnosticBag diagnostics)
    {
        var (english, chinese) = (guide.En, guide.Zh);
        var (en, zh) = (english.Body, chinese.Body);
        var links = (En: en.Links.ToLookup(l => l.Block), Zh: zh.Links.ToLookup(l => l.Block));
        var screens = (En: Screens(en), Zh: Screens(zh));
        var prose = (En: en.Prose.ToLookup(unit => unit.Block), Zh: zh.Prose.ToLookup(unit => unit.Block));
        foreach (var (left, right) in guide.Blocks)
        {
            if (left.Count == 1 && right.Count == 1 && ListOrder.Differs(en, left.Start, zh, right.Start) is var (item, twin))
                diagnostics.Add(
                    LinkRules.TwinsDiffer,
                    zh.Outline[right.Start].Span,
                    $"The items of this list stand in another order than in the {NameOf(english)}: item {item} there is item {twin} here.",
                    new Note($"in {NameOf(english)}", en.Outline[left.Start].Span),
                    help: "Put the items of both lists into the same order."
                );
            if (left.Count == 1 && right.Count == 1 && en.Outline[left.Start].Shape == zh.Outline[right.Start].Shape)
            {
                var (here, there) = (en.Outline[left.Start], zh.Outline[right.Start]);
                CompareLinks(links.En[left.Start], links.Zh[right.Start], here, there, diagnostics);
                CompareScreens([.. screens.En[left.Start]], [.. screens.Zh[right.Start]], here, there, diagnostics);
                foreach (var (one, other) in prose.En[left.Start].Zip(prose.Zh[right.Start]))
                    TwinBold.Check(new(one, other), Kind(here), diagnostics);
            }
            else
            {
                ReportBlocks(english, chinese, left, right, diagnostics);
            }
        }
    }

    private static ILookup<int, Located<string>> Screens(GuideBody body) =>
        body
            .Prose.SelectMany(unit => unit.Screens.Select(screen => (unit.Block, screen)))
            .ToLookup(found => found.Block, found => found.screen);

    /// <summary>What a screen says is quoted as often in both: its words may differ, as those of an app in two languages do.</summary>
    private static void CompareScreens(
        List<Located<string>> en,
        List<Located<string>> zh,
        OutlineBlock english,
        OutlineBlock chinese,
        DiagnosticBag diagnostics
    )
    {
        if (en.Count == zh.Count)
        {
            // Quoted in the letters of the other language, it is what that screen says, and so is quoted there, too.
            var lone = en.Zip(zh)
                .FirstOrDefault(pair => IsChinese(pair.First) && IsChinese(pair.Second) && pair.First.Value != pair.Second.Value);
            if (lone.First.Value is not null)
                diagnostics.Add(
                    LinkRules.TwinsDiffer,
                    lone.Second.Span,
                    $"'{lone.First}' is quoted from a screen in the English of this {Kind(chinese)}, and '{lone.Second}' here.",
                    new Note("in English", lone.First.Span)
                );
            return;
        }
        var (more, less, here, there) = en.Count > zh.Count ? (en, zh, chinese, "English") : (zh, en, english, "Chinese");
        var left = more.FirstOrDefault(screen => less.All(other => other.Value != screen.Value), more[^1]);
        diagnostics.Add(
            LinkRules.TwinsDiffer,
            here.Span,
            $"'{left}' is quoted from a screen in the {there} of this {Kind(here)}, and not here.",
            new Note($"in {there}", left.Span)
        );
    }

    private static bool IsChinese(Located<string> screen) => !Language.Of(Lang.En).CanBe(screen.Value);

    private static void ReportBlocks(ParsedGuide en, ParsedGuide zh, Run left, Run right, DiagnosticBag diagnostics)
    {
        // A block that ends in one language alone begins there alone, which is reported.
        if (AreEnds(en, left) && AreEnds(zh, right))
            return;
        // The side that lost something is the one to mend.
        if (left.Count == 0)
            Report(en, left, $"Chinese has {Named(zh, right)} here, which is missing.", zh, right);
        else if (right.Count == 0)
            Report(zh, right, $"English has {Named(en, left)} here, which is missing.", en, left);
        else
            Report(zh, right, $"Here is {Named(zh, right)}; English has {Named(en, left)}.", en, left);

        void Report(ParsedGuide here, Run run, string message, ParsedGuide there, Run twin) =>
            diagnostics.Add(LinkRules.TwinsDiffer, Place(here, run), message, new Note($"in {NameOf(there)}", Place(there, twin)));
    }

    private static bool AreEnds(ParsedGuide text, Run run) =>
        text.Body.Outline.Skip(run.Start).Take(run.Count).All(block => block.Shape.StartsWith("end of ", StringComparison.Ordinal));

    private static string Named(ParsedGuide text, Run run)
    {
        var first = $"'{text.Body.Outline[run.Start].Shape.TrimEnd(' ', '#')}'";
        return run.Count > 1 ? $"{first} and {run.Count - 1} more block{(run.Count > 2 ? "s" : "")}" : first;
    }

    /// <summary>The first block of a run; where the run is empty, the block before which, or after which, it should stand.</summary>
    private static SourceSpan Place(ParsedGuide text, Run run)
    {
        var outline = text.Body.Outline;
        return outline.IsEmpty ? text.Head.Title.Span : outline[Math.Min(run.Start, outline.Length - 1)].Span;
    }

    private static void CompareLinks(
        IEnumerable<GuideLink> en,
        IEnumerable<GuideLink> zh,
        OutlineBlock english,
        OutlineBlock chinese,
        DiagnosticBag diagnostics
    )
    {
        // Pages on the web differ by language; everything of our own is the same in both.
        var missing = en.Where(l => l.Target is not WebTarget).ToList();
        var added = new List<GuideLink>();
        foreach (var link in zh.Where(l => l.Target is not WebTarget))
        {
            var twin = missing.FindIndex(l => l.Url.Value == link.Url.Value);
            if (twin >= 0)
                missing.RemoveAt(twin);
            else
                added.Add(link);
        }
        // One for one: the same link, of which one language has another target.
        if (missing is [var here] && added is [var there])
        {
            diagnostics.Add(
                LinkRules.TwinsDiffer,
                there.Url.Span,
                $"This leads to '{there.Url}'; in the English of this {Kind(chinese)} it is '{here.Url}'.",
                new Note("in English", here.Url.Span)
            );
            return;
        }
        foreach (var link in added)
            Report(link, english, "Chinese");
        foreach (var link in missing)
            Report(link, chinese, "English");

        void Report(GuideLink link, OutlineBlock here, string there) =>
            diagnostics.Add(
                LinkRules.TwinsDiffer,
                here.Span,
                $"'{link.Url}' is linked in the {there} of this {Kind(here)}, and not here.",
                new Note($"in {there}", link.Span)
            );
    }

    private static string Entries(int count) => count == 1 ? "1 entry" : $"{count} entries";

    private static string NameOf(ParsedGuide text) => Language.Of(text.Lang).EnglishName;

    private static string Kind(OutlineBlock block) => block.Shape.Split(' ')[0];
}
