using SiteGen.Checks.Twins;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Checks.Guides;

/// <summary>Every heading can be linked to, and headings nest without gaps below the page's title.</summary>
public sealed class HeadingCheck : IGuideCheck
{
    private const int First = 2;
    private const int Deepest = 3;

    public string Name => "headings have ids";

    public void Run(GuideTwins guide, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            CheckIds(guide[lang].Body, diagnostics);
            CheckLevels(guide[lang].Body, diagnostics);
            CheckWords(guide[lang], diagnostics);
            CheckSections(guide[lang].Body, diagnostics);
        }
    }

    private static void CheckIds(GuideBody body, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var heading in body.Headings)
        {
            if (heading.Id is not { } own)
            {
                diagnostics.Add(
                    LinkRules.HeadingId,
                    heading.Span,
                    "The heading has no id, or one that is not lower-case letters, digits and single hyphens."
                );
                continue;
            }
            foreach (var id in heading.OldIds.Prepend(own).Where(id => !seen.TryAdd(id.Value, id.Span)))
                diagnostics.Add(
                    LinkRules.HeadingId,
                    id.Span,
                    $"The id '{id}' is used twice on this page.",
                    new Note("first used here", seen[id.Value])
                );
        }
    }

    private static void CheckLevels(GuideBody body, DiagnosticBag diagnostics)
    {
        var above = First - 1;
        foreach (var heading in body.Headings)
        {
            var message = heading.Level switch
            {
                < First => "'#' is the page's own title; headings of a guide begin with '##'.",
                > Deepest => $"A heading of level {heading.Level} is too deep; guides use '##' and '###'.",
                var level when level > above + 1 =>
                    $"A heading of level {level} follows one of level {above}; between them one is skipped.",
                _ => null,
            };
            if (above < First && heading.Level == Deepest)
                message = "The first heading of a guide is of level 2, '##'.";
            if (message is not null)
                diagnostics.Add(LinkRules.HeadingId, heading.Span, message);
            above = Math.Clamp(heading.Level, First, Deepest);
        }
    }

    /// <summary>A reader finds a place by the words of its heading: each has its own, and none ends as a sentence does.</summary>
    private static void CheckWords(ParsedGuide text, DiagnosticBag diagnostics)
    {
        var title = text.Head.Title;
        if (EndOfSentence(title.Value) is { } end)
            diagnostics.Add(
                LinkRules.HeadingId,
                title.Span,
                $"The title ends with '{end}'.",
                help: "Take the mark away: a title is no sentence."
            );
        var seen = new Dictionary<string, SourceSpan>(StringComparer.OrdinalIgnoreCase);
        foreach (var heading in text.Body.Headings.Where(heading => heading.Text.Length > 0))
        {
            if (EndOfSentence(heading.Text) is { } mark)
                diagnostics.Add(
                    LinkRules.HeadingId,
                    heading.Span,
                    $"The heading ends with '{mark}'.",
                    help: "Take the mark away: a heading is no sentence."
                );
            // Both are yet to be written in a guide that was just begun.
            if (string.Equals(heading.Text, title.Value, StringComparison.OrdinalIgnoreCase) && !ProseSlips.MayHaveNotes(title.Value))
                diagnostics.Add(
                    LinkRules.HeadingId,
                    heading.Span,
                    "This heading says what the title of the guide does.",
                    new Note("the title", title.Span),
                    help: "Word it as what stands below it; or take it away in both languages."
                );
            if (!seen.TryAdd(heading.Text, heading.Span))
                diagnostics.Add(
                    LinkRules.HeadingId,
                    heading.Span,
                    $"Two headings of this guide say '{heading.Text}'.",
                    new Note("the other", seen[heading.Text]),
                    help: "Word one of them so that readers can tell the two places apart."
                );
        }
    }

    private static char? EndOfSentence(string words) =>
        Sentences.EndOf(words) is '.' or '。' or ':' or '：' or ';' or '；' ? words[^1] : null;

    /// <summary>Something stands below each heading, if only a deeper one.</summary>
    private static void CheckSections(GuideBody body, DiagnosticBag diagnostics)
    {
        var levels = body.Headings.ToDictionary(heading => heading.Span, heading => heading.Level);
        for (var at = 0; at < body.Outline.Length; at++)
        {
            if (!levels.TryGetValue(body.Outline[at].Span, out var level))
                continue;
            if (at + 1 < body.Outline.Length && !(levels.TryGetValue(body.Outline[at + 1].Span, out var next) && next <= level))
                continue;
            diagnostics.Add(
                LinkRules.HeadingId,
                body.Outline[at].Span,
                "Nothing stands below this heading.",
                help: "Write what belongs there, or take the heading away in both languages."
            );
        }
    }
}
