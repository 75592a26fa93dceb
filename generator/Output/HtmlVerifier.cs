using SiteGen.Diagnostics;
using SiteGen.Output.Verification;

namespace SiteGen.Output;

/// <summary>Reads the finished site back as a browser would, and reports what a reader would stumble over.</summary>
public static class HtmlVerifier
{
    private static readonly Func<VerifiedPage, VerifiedSite, IEnumerable<Finding>>[] PageChecks =
    [
        MalformedHtmlCheck.Run, DuplicateIdCheck.Run, DeadLinkCheck.Run, ForeignRequestCheck.Run,
        InlineCodeCheck.Run, PolicyCheck.Run, LanguageCheck.Run, AlternatesCheck.Run,
    ];

    private static readonly Func<VerifiedSite, IEnumerable<Finding>>[] SiteChecks =
    [
        StylesheetCheck.Run, ScriptCheck.Run, AbsoluteAddressCheck.Run,
        TitleCheck.Run, ReachabilityCheck.Run, PublishedAddressCheck.Run,
    ];

    public static void Verify(OutputSet files, VerifierOptions options, DiagnosticBag diagnostics)
    {
        var site = VerifiedSite.Read(files, options);
        var ofPages = new List<Finding>[site.Pages.Count];
        Parallel.For(0, site.Pages.Count, i => ofPages[i] = [.. PageChecks.SelectMany(check => check(site.Pages[i], site))]);
        var findings = ofPages.SelectMany(f => f).Concat(SiteChecks.SelectMany(check => check(site)));
        FindingReport.Write(findings, new ThemeLocator(options.TagOrigin), diagnostics);
    }
}
