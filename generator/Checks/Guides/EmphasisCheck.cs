using System.Text.RegularExpressions;
using SiteGen.Checks.Twins;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Guides;

namespace SiteGen.Checks.Guides;

/// <summary>Asterisks and underscores become emphasis; none is left for the reader to see but what was escaped.</summary>
public sealed partial class EmphasisCheck : IGuideCheck
{
    public string Name => "emphasis closes";

    public void Run(GuideTwins guide, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            foreach (var unit in guide[lang].Body.Prose)
                Check(unit, diagnostics);
        }
    }

    private static void Check(ProseUnit unit, DiagnosticBag diagnostics)
    {
        // One in a stretch: an opening mark that fails to open leaves its closing mark behind too.
        if (MayHaveMarks(unit.Unescaped) && Marks().Match(unit.Unescaped) is { Success: true } mark)
            diagnostics.Add(LinkRules.Emphasis, unit.SpanOf(mark.Index, mark.Length), $"The reader would see this '{mark.Value}'.");
        foreach (var link in unit.Links)
        {
            if (MayHaveMarks(link.UnescapedWords) && Marks().IsMatch(link.UnescapedWords))
                diagnostics.Add(LinkRules.Emphasis, link.Span, $"The reader would see the marks in '{link.Words}'.");
        }
    }

    private static bool MayHaveMarks(string text) => text.AsSpan().ContainsAny('*', '_');

    // An underscore within a word, as in an address, is a letter like any other.
    [GeneratedRegex(@"\*+|(?<![A-Za-z0-9_])_+|(?<!_)(?>_+)(?![A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
