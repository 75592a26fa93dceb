using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Content.Checkers;

/// <summary>The bones of a page, and marks that Markdown left behind.</summary>
public static partial class StructureCheckers
{
    private const string Lines = "p, summary, li, dd, dt, td, th, h1, h2, h3, .about-line";

    public static Findings No_heading_level_is_skipped(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var page in site.Pages.Where(p => !p.IsRedirect))
        {
            var levels = page.All("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();
            findings.Check(
                levels.Count > 0
                    && levels[0] == 1
                    && levels.Count(l => l == 1) == 1
                    && levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1),
                () => $"{page}: levels {string.Join(' ', levels)}"
            );
        }
        return findings;
    }

    public static Findings Headings_can_be_linked_to(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var page in site.LanguagePages)
        {
            foreach (var heading in page.All("main h2, main h3"))
                findings.Check(!string.IsNullOrEmpty(heading.Id), () => $"{page}: <{heading.LocalName}>{heading.TextContent}");
        }
        return findings;
    }

    public static Findings Ids_are_unique(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var page in site.Pages)
        {
            foreach (var group in page.All("[id]").GroupBy(e => e.Id!, StringComparer.Ordinal))
                findings.Check(group.Count() == 1, () => $"{page}: #{group.Key} {group.Count()} times");
        }
        return findings;
    }

    public static Findings No_Markdown_is_left_in_the_text(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var (page, text) in LanguageCheckers.Texts(site.Pages))
            findings.Check(!MarkdownPattern().IsMatch(text.Data), () => $"{page}: '{text.Data.Trim()}'");
        return findings;
    }

    /// <summary>A browser shows a line break as a blank, and Chinese has none between characters.</summary>
    public static Findings No_line_breaks_inside_Chinese(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var page in site.Pages)
        {
            // Running text is what stands between two elements that begin a line of their own.
            foreach (
                var run in page.All(Lines)
                    .Select(line =>
                        string.Concat(line.Descendants<IText>().Where(t => t.ParentElement!.Closest(Lines) == line).Select(t => t.Data))
                    )
            )
                findings.Check(!BrokenHanPattern().IsMatch(run), () => $"{page}: '{run.Trim()}'");
        }
        return findings;
    }

    /// <summary>A gap of a statement that nothing filled.</summary>
    public static Findings No_gap_is_left_open(BuiltSite site, SiteSources sources)
    {
        var findings = new Findings();
        foreach (var page in site.Pages)
        {
            // What is meant for scripts has gaps that they fill.
            var shown = ForScriptsPattern().Replace(page.Html, "");
            findings.Check(!GapPattern().IsMatch(shown), () => $"{page}: {GapPattern().Match(shown).Value}");
        }
        return findings;
    }

    [GeneratedRegex(@"\*\*|\]\(|^:::|\{#", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex MarkdownPattern();

    [GeneratedRegex(@"[\u3400-\u9FFF]\n\s*[\u3400-\u9FFF]", RegexOptions.CultureInvariant)]
    private static partial Regex BrokenHanPattern();

    [GeneratedRegex(" data-[a-z-]+=\"[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex ForScriptsPattern();

    [GeneratedRegex(@"\{[a-z0-9-]+\}|\{\{", RegexOptions.CultureInvariant)]
    private static partial Regex GapPattern();
}
