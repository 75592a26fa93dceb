using System.Collections.Concurrent;
using SiteGen.Diagnostics;
using SiteGen.Publishing;
using SiteGen.Verification.PageChecks;
using SiteGen.Verification.Reading;
using SiteGen.Verification.SiteChecks;

namespace SiteGen.Verification;

/// <summary>Reads the finished site back as a browser would, and reports what a reader would stumble over.</summary>
/// <remarks>
/// A page is read once, as soon as it is made, checked by itself, and dropped; only a digest of it stays for the checks across
/// pages. Where either finds fault, the page is read once more to show the place, which never happens for a sound site.
/// </remarks>
public sealed class HtmlVerifier(VerifierOptions options)
{
    private static readonly (
        Func<PageDigest, VerifiedSite, bool> IsSound,
        Func<VerifiedPage, VerifiedSite, IEnumerable<Finding>> Run
    )[] CrossChecks =
    [
        (DeadLinkCheck.IsSound, DeadLinkCheck.Run),
        (FragmentCheck.IsSound, FragmentCheck.Run),
        (AlternateReturnCheck.IsSound, AlternateReturnCheck.Run),
        (SharePictureCheck.IsSound, SharePictureCheck.Run),
        (ImageElementCheck.IsSound, ImageElementCheck.Run),
    ];

    private static readonly Func<VerifiedSite, IEnumerable<Finding>>[] SiteChecks =
    [
        StylesheetCheck.Run,
        ScriptCheck.Run,
        DrawingCheck.Run,
        AbsoluteAddressCheck.Run,
        TitleCheck.Run,
        DescriptionCheck.Run,
        ReachabilityCheck.Run,
        PublishedAddressCheck.Run,
        BudgetCheck.Run,
        LengthCheck.Run,
    ];

    /// <summary>The most that is said about one file: to find the place of each, and what was meant, takes a while.</summary>
    internal const int MostOfFile = 200;

    private readonly PageScope _scope = new(options);
    private readonly ConcurrentDictionary<OutputFile, PageDigest> _read = new(ReferenceEqualityComparer.Instance);

    private readonly ConcurrentDictionary<OutputFile, PictureSize?> _pictures = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads a page that was just made, while it is at hand. A page left out here is read in the end.</summary>
    /// <param name="html">The content of the file.</param>
    internal PageDigest Read(OutputFile file, ReadOnlySpan<byte> html) => _read[file] = PageInspector.Inspect(file, html, _scope);

    /// <summary>Takes a page that was read, and found without fault, by an earlier build.</summary>
    internal void Know(OutputFile file, PageDigest digest) => _read[file] = digest;

    /// <summary>What was read of a page that has passed here.</summary>
    internal PageDigest DigestOf(OutputFile file) =>
        _read.GetOrAdd(file, static (page, scope) => PageInspector.Inspect(page, page.Content.Span, scope), _scope);

    /// <summary>Looks at a picture that was just made, while it is at hand.</summary>
    internal void ReadPicture(OutputFile file, ReadOnlySpan<byte> content) => _pictures[file] = PictureSize.Of(content);

    /// <summary>Takes the size of a picture that an earlier build looked at, or that a check does not draw.</summary>
    internal void KnowPicture(OutputFile file, PictureSize size) => _pictures[file] = size;

    /// <param name="origin">Asked once something is wrong: a mistake of a template is reported there.</param>
    public void Verify(OutputSet files, TagOrigin origin, DiagnosticBag diagnostics)
    {
        OutputFile[] html = [.. files.Files.Where(f => !f.IsStatic && f.Path.Value.EndsWith(".html", StringComparison.Ordinal))];
        var digests = InParallel(html, file => FaultNet.Run(file.Source, diagnostics, () => new ReadPage(file, DigestOf(file))));
        // A page that could not be read is not there for the others, and would bring dead links that are none.
        if (diagnostics.HasErrors)
            return;
        var site = new VerifiedSite(new BuiltFiles(files), _scope, [.. digests.Select(page => (page.File, page.Digest))], _pictures);
        var ofPages = InParallel(digests, page => FaultNet.Run(page.File.Source, diagnostics, () => OfPage(page.File, page.Digest, site)));
        var ofSite = InParallel(SiteChecks, check => check(site).ToList());
        FindingReport.Write(ofPages.SelectMany(f => f).Concat(ofSite.SelectMany(f => f)), new ThemeLocator(origin), diagnostics);
    }

    private static IReadOnlyList<Finding> OfPage(OutputFile file, PageDigest digest, VerifiedSite site)
    {
        if (!digest.HasFaults && Array.TrueForAll(CrossChecks, check => check.IsSound(digest, site)))
            return [];
        var page = new VerifiedPage(file, file.Content.Span, site.Scope);
        return [.. PageInspector.Faults(page, site.Scope).Concat(CrossChecks.SelectMany(check => check.Run(page, site))).Take(MostOfFile)];
    }

    private static TResult[] InParallel<T, TResult>(IReadOnlyList<T> items, Func<T, TResult?> each)
        where TResult : class
    {
        var results = new TResult?[items.Count];
        Parallel.For(0, results.Length, i => results[i] = each(items[i]));
        return [.. results.OfType<TResult>()];
    }

    private sealed record ReadPage(OutputFile File, PageDigest Digest);
}
