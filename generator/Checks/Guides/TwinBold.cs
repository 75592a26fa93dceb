using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Checks.Guides;

/// <summary>What is bold in one language of a guide is bold in the other: it is what readers in a hurry read.</summary>
internal static class TwinBold
{
    /// <param name="twins">A paragraph, an item or a cell in both languages.</param>
    /// <param name="kind">What it is, as <c>paragraph</c>.</param>
    public static void Check(Localized<ProseUnit> twins, string kind, DiagnosticBag diagnostics)
    {
        var (fewer, more) = twins.En.Bold.Length <= twins.Zh.Bold.Length ? (Lang.En, Lang.Zh) : (Lang.Zh, Lang.En);
        if (twins[fewer].Bold.Length < twins[more].Bold.Length)
        {
            // Of several, the one with no match at its place is the likeliest to have been lost.
            var lost = Enumerable
                .Range(0, twins[more].Bold.Length)
                .FirstOrDefault(at => at >= twins[fewer].Bold.Length || !IsAlike(twins, at), twins[fewer].Bold.Length);
            Report(twins, fewer, more, lost, $"is bold in the {Name(more)} of this {kind}, and nothing is in its place here", diagnostics);
            return;
        }
        var moved = Enumerable.Range(0, twins.En.Bold.Length).FirstOrDefault(at => !IsAlike(twins, at), -1);
        if (moved < 0)
            return;
        var (own, other) = (Langs.Default, Langs.Default.Twin());
        var instead = $"'{Words(twins[other], moved)}' here, in another place";
        Report(twins, other, own, moved, $"is bold in the {Name(own)} of this {kind}, and {instead}", diagnostics);
    }

    /// <summary>Whether two stretches can be the same: both open what they stand in or none, they stand in the same sentence where both
    /// languages have as many, and hold the same links.</summary>
    private static bool IsAlike(Localized<ProseUnit> twins, int at)
    {
        var places = twins.Select(unit => unit.Bold[at]);
        var sentences = twins.Select(unit => Sentences.Of(unit.Text));
        return places.En.Start == 0 == (places.Zh.Start == 0)
            && (
                sentences.En.Count != sentences.Zh.Count
                || SentenceAt(sentences.En, places.En.Start) == SentenceAt(sentences.Zh, places.Zh.Start)
            )
            && Links(twins.En, places.En).SequenceEqual(Links(twins.Zh, places.Zh));
    }

    private static int SentenceAt(IReadOnlyList<string> sentences, int place)
    {
        var (number, end) = (0, 0);
        while (number < sentences.Count && (end += sentences[number].Length) <= place)
            number++;
        return number;
    }

    private static IEnumerable<string> Links(ProseUnit unit, (int Start, int Length) bold)
    {
        var first = unit.Text.AsSpan(0, bold.Start).Count(ProseUnit.LinkMark);
        var count = unit.Text.AsSpan(bold.Start, bold.Length).Count(ProseUnit.LinkMark);
        return unit.Links.Skip(first).Take(count).Select(link => link.Url.Value).Order(StringComparer.Ordinal);
    }

    private static void Report(Localized<ProseUnit> twins, Lang here, Lang there, int at, string message, DiagnosticBag diagnostics)
    {
        var (start, length) = twins[there].Bold[at];
        diagnostics.Add(
            LinkRules.TwinsDiffer,
            twins[here].Bold.Length > at ? Span(twins[here], at) : twins[here].SpanOf(0, twins[here].Text.Length),
            $"'{Words(twins[there], at)}' {message}.",
            new Note($"in {Name(there)}", twins[there].SpanOf(start, length)),
            help: "Put the same words of both languages in bold."
        );
    }

    private static SourceSpan Span(ProseUnit unit, int at) => unit.SpanOf(unit.Bold[at].Start, unit.Bold[at].Length);

    private static string Words(ProseUnit unit, int at)
    {
        var (from, to) = (unit.Bold[at].Start, unit.Bold[at].Start + unit.Bold[at].Length);
        var links = unit.Links;
        return string.Concat(
            unit.Seen[from..to].Select((c, i) => c == ProseUnit.LinkMark ? links[unit.Seen.AsSpan(0, from + i).Count(c)].Words : $"{c}")
        );
    }

    private static string Name(Lang lang) => Language.Of(lang).EnglishName;
}
