using SiteGen.Checks.Twins;
using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Guides;

namespace SiteGen.Checks.Guides;

/// <summary>No Markdown is left for the reader to see, but what its author escaped. Asterisks and underscores have a rule of their own,
/// <see cref="EmphasisCheck"/>.</summary>
public sealed class LeftoverMarkdownCheck : IGuideCheck
{
    private const int MostShown = 40;

    public string Name => "no Markdown is left over";

    public void Run(GuideTwins guide, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            var body = guide[lang].Body;
            foreach (var unit in body.Prose)
                Check(unit, body.Outline[unit.Block].Shape.StartsWith("heading", StringComparison.Ordinal), diagnostics);
        }
    }

    private static void Check(ProseUnit unit, bool isHeading, DiagnosticBag diagnostics)
    {
        foreach (var left in LeftoverMarks.Find(unit.Unescaped, isHeading))
        {
            // An id that can't be read has been reported with its heading.
            if (isHeading && unit.Text.AsSpan(left.Start).StartsWith("{#"))
                continue;
            var written = unit.Seen.Substring(left.Start, left.Length).Replace(ProseUnit.LinkMark, '…');
            diagnostics.Add(LinkRules.LeftoverMarkdown, unit.SpanOf(left.Start, left.Length), Message(written, left.Meant));
        }
        foreach (var link in unit.Links)
        {
            foreach (var left in LeftoverMarks.Find(link.UnescapedWords, isHeading: true))
                diagnostics.Add(LinkRules.LeftoverMarkdown, link.Span, Message(link.Words.Substring(left.Start, left.Length), left.Meant));
        }
    }

    private static string Message(string written, string meant)
    {
        written = written.Trim();
        var shown = written.Length > MostShown ? written[..MostShown] + "…" : written;
        return $"The reader would see '{shown}'; {meant}.";
    }
}
