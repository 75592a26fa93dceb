using SiteGen.Diagnostics;
using SiteGen.Output.Verification;

namespace SiteGen.Output;

/// <summary>Reads the finished site back as a browser would, and reports what a reader would stumble over.</summary>
/// <remarks>
/// A page is read, checked by itself, and let go; only a digest of it stays for the checks across pages. Where those find
/// fault, the page is read once more to show the place: a sound site never pays for that.
/// </remarks>
public static class HtmlVerifier
{
    private static readonly Func<VerifiedPage, BuiltFiles, IEnumerable<Finding>>[] PageChecks =
    [
        MalformedHtmlCheck.Run, DuplicateIdCheck.Run, DeadLinkCheck.Run, ForeignRequestCheck.Run,
        InlineCodeCheck.Run, PolicyCheck.Run, LanguageCheck.Run, AlternatesCheck.Run,
    ];

    private static readonly (Func<PageDigest, VerifiedSite, bool> IsSound, Func<VerifiedPage, VerifiedSite, IEnumerable<Finding>> Run)[] CrossChecks =
    [
        (FragmentCheck.IsSound, FragmentCheck.Run), (AlternateReturnCheck.IsSound, AlternateReturnCheck.Run),
    ];

    private static readonly Func<VerifiedSite, IEnumerable<Finding>>[] SiteChecks =
    [
        StylesheetCheck.Run, ScriptCheck.Run, AbsoluteAddressCheck.Run,
        TitleCheck.Run, ReachabilityCheck.Run, PublishedAddressCheck.Run,
    ];

    public static void Verify(OutputSet files, VerifierOptions options, DiagnosticBag diagnostics)
    {
        var built = new BuiltFiles(files, options);
        OutputFile[] html = [.. built.All.Where(f => f.Path.Value.EndsWith(".html", StringComparison.Ordinal))];
        var read = InParallel(html, file => Read(file, built));
        var site = new VerifiedSite(built, [.. read.Select(r => r.Page)]);
        var across = InParallel(site.Pages, page => Across(page, site));
        var ofSite = InParallel(SiteChecks, check => check(site).ToList());
        var ofPages = read.SelectMany((r, i) => r.Findings.Concat(across[i]));
        FindingReport.Write(ofPages.Concat(ofSite.SelectMany(f => f)), new ThemeLocator(options.TagOrigin), diagnostics);
    }

    private static (PageDigest Page, IReadOnlyList<Finding> Findings) Read(OutputFile file, BuiltFiles files)
    {
        var page = new VerifiedPage(file, files);
        return (new PageDigest(page), Found(PageChecks.SelectMany(check => check(page, files))));
    }

    private static IReadOnlyList<Finding> Across(PageDigest digest, VerifiedSite site)
    {
        if (Array.TrueForAll(CrossChecks, check => check.IsSound(digest, site))) return [];
        var page = new VerifiedPage(digest.File, site.Files);
        return Found(CrossChecks.SelectMany(check => check.Run(page, site)));
    }

    // Most pages have none, and a list each would stay for nothing.
    private static IReadOnlyList<Finding> Found(IEnumerable<Finding> findings) => findings.ToArray();

    private static TResult[] InParallel<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> each)
    {
        var results = new TResult[items.Count];
        Parallel.For(0, results.Length, i => results[i] = each(items[i]));
        return results;
    }
}
