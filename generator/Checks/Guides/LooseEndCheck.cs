using System.Collections.Immutable;
using SiteGen.Checks.Twins;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Checks.Guides;

/// <summary>What is left over where a guide was changed: a colon whose list is gone, one item of a list that ends otherwise than all
/// others, a paragraph or a block that stands there twice.</summary>
public sealed class LooseEndCheck : IGuideCheck
{
    // With fewer items nobody can tell which of them is the odd one.
    private const int FewestItems = 3;

    // Shorter ones are labels, and may stand in several places.
    private const int ShortestTwice = 20;

    // What a colon does not announce: the next part, the end of a box, the next paragraph, a box of another voice.
    private static readonly ImmutableArray<string> Closing = ["heading", "end of", "paragraph", "advice", "branch"];

    public string Name => "colons lead to something, items end alike, nothing stands there twice";

    public void Run(GuideTwins guide, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            var body = guide[lang].Body;
            var prose = body.Prose.ToLookup(unit => unit.Block);
            CheckColons(body, prose, diagnostics);
            for (var at = 0; at < body.Outline.Length; at++)
            {
                if (ListOrder.ParagraphsOf(body, at) is { } items)
                    CheckItems([.. items.Select(item => prose[item].Single())], diagnostics);
            }
            foreach (var list in new[] { guide[lang].Head.Covers, guide[lang].Head.LeavesOut, guide[lang].Head.Bring })
                CheckEnds([.. list.Select(text => (text.Value, text.Span))], diagnostics);
            CheckTwice(body, diagnostics);
        }
    }

    private static void CheckColons(GuideBody body, ILookup<int, ProseUnit> prose, DiagnosticBag diagnostics)
    {
        for (var at = 0; at < body.Outline.Length; at++)
        {
            if (body.Outline[at].Shape != "paragraph" || prose[at].LastOrDefault() is not { } unit)
                continue;
            var next = at + 1 < body.Outline.Length ? body.Outline[at + 1].Shape : null;
            var leads = next is not null && !Closing.Any(begin => next.StartsWith(begin, StringComparison.Ordinal));
            if (!leads && unit.Text.TrimEnd() is [.., ':' or '：'] text)
                diagnostics.Add(
                    LinkRules.Slip,
                    unit.SpanOf(text.Length - 1, 1),
                    "Nothing follows this colon.",
                    help: "Write what it announces, or end the sentence with a full stop."
                );
        }
    }

    /// <summary>An item may end with a number to call or a title, and is then no sentence: of such lists nothing is known.</summary>
    private static void CheckItems(ImmutableArray<ProseUnit> items, DiagnosticBag diagnostics)
    {
        if (!items.Any(item => item.Text.EndsWith(ProseUnit.LinkMark)))
            CheckEnds([.. items.Select(item => (item.Text, item.SpanOf(0, item.Text.Length)))], diagnostics);
    }

    /// <summary>Reports the one text of a list that has no mark at its end where all others have one, and the one that has.</summary>
    private static void CheckEnds(ImmutableArray<(string Text, SourceSpan Span)> items, DiagnosticBag diagnostics)
    {
        if (items.Length < FewestItems)
            return;
        var (with, without) = (items.Where(HasEnd).ToList(), items.Where(item => !HasEnd(item)).ToList());
        if (without is [var bare] && with.Count > 1)
            Report(bare.Span, "This item ends without a mark, and all others of the list with one.");
        else if (with is [var ended] && without.Count > 1 && Sentences.EndOf(ended.Text) is '.' or '。')
            Report(ended.Span, "This item ends with a mark, and all others of the list without.");

        void Report(SourceSpan span, string message) =>
            diagnostics.Add(LinkRules.Slip, span, message, help: "Let all items of a list end alike, in both languages.");

        static bool HasEnd((string Text, SourceSpan Span) item) => Sentences.EndOf(item.Text) is not null;
    }

    private static void CheckTwice(GuideBody body, DiagnosticBag diagnostics)
    {
        var texts = new Dictionary<string, ProseUnit>(StringComparer.Ordinal);
        foreach (var unit in body.Prose.Where(unit => unit.Text.Length >= ShortestTwice && !IsHeading(body, unit)))
        {
            if (!texts.TryAdd(unit.Seen, unit) && LinksOf(unit).SequenceEqual(LinksOf(texts[unit.Seen])))
                Report(PlaceOf(unit), "This stands in the guide already, word for word.", PlaceOf(texts[unit.Seen]));
        }
        var blocks = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var directive in body.Directives)
        {
            var shown = body.Outline[directive.Block];
            if (!blocks.TryAdd(shown.Shape, shown.Span))
                Report(shown.Span, $"The guide shows '{shown.Shape}' twice.", blocks[shown.Shape]);
        }

        static IEnumerable<(string, string)> LinksOf(ProseUnit unit) => unit.Links.Select(link => (link.Url.Value, link.Words));

        static SourceSpan PlaceOf(ProseUnit unit) => unit.SpanOf(0, unit.Text.Length);

        // Those have a rule of their own.
        static bool IsHeading(GuideBody body, ProseUnit unit) =>
            body.Outline[unit.Block].Shape.StartsWith("heading", StringComparison.Ordinal);

        void Report(SourceSpan span, string message, SourceSpan first) =>
            diagnostics.Add(
                LinkRules.Slip,
                span,
                message,
                new Note("here first", first),
                help: "Take one of the two away, in both languages; or lead there by a link to its heading."
            );
    }
}
