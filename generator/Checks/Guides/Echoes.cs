using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Checks.Guides;

/// <summary>Leaves out what only follows from another mistake, so that an author is told each once, at its cause.</summary>
public static class Echoes
{
    /// <summary>What is wrong where it stands, whatever its twin says.</summary>
    private static readonly ImmutableArray<Rule> Causes =
    [
        LinkRules.LeftoverMarkdown,
        LinkRules.Emphasis,
        LinkRules.UnknownScheme,
        LinkRules.UnknownTarget,
    ];

    /// <summary>What is said of a character, and follows where the character should not be at all.</summary>
    private static readonly ImmutableArray<Rule> OfCharacters = [LinkRules.ChineseText, LinkRules.UnknownFigure, LinkRules.Emphasis];

    /// <param name="found">All that the checks of a guide have found.</param>
    public static IEnumerable<Diagnostic> Without(IReadOnlyList<Diagnostic> found, Localized<GuideDraft> guide)
    {
        var causes = found.Where(d => Causes.Contains(d.Rule)).ToList();
        if (causes.Count == 0)
            return found;
        var marks = causes.Where(d => d.Rule == LinkRules.LeftoverMarkdown).Select(d => d.Span).ToList();
        var blocks = causes.Select(d => BlockOf(d.Span, guide)).ToHashSet();
        return found.Where(d =>
            d.Rule == LinkRules.TwinsDiffer
                ? !blocks.Contains(BlockOf(d.Span, guide)) && (d.Note is null || !blocks.Contains(BlockOf(d.Note.Span, guide)))
                : !OfCharacters.Contains(d.Rule) || !marks.Any(mark => Meet(mark, d.Span))
        );
    }

    /// <summary>The innermost block a place lies in; the place itself where it lies in none, as in the front matter.</summary>
    private static SourceSpan BlockOf(SourceSpan place, Localized<GuideDraft> guide)
    {
        var body = Langs.All.Select(lang => guide[lang]).FirstOrDefault(text => text.File.Path == place.File.Path)?.Body;
        return body is null
            ? place
            : body
                .Outline.Where(block => block.Span.Start <= place.Start && place.Start < block.Span.Start + Math.Max(1, block.Span.Length))
                .OrderBy(block => block.Span.Length)
                .Select(block => block.Span)
                .FirstOrDefault(place);
    }

    private static bool Meet(SourceSpan a, SourceSpan b) =>
        a.File.Path == b.File.Path && a.Start < b.Start + Math.Max(1, b.Length) && b.Start < a.Start + Math.Max(1, a.Length);
}
