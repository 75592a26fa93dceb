using SiteGen.Text;

namespace SiteGen.Output.Verification;

/// <summary>The built site with all its pages read.</summary>
internal sealed class VerifiedSite
{
    private readonly Dictionary<OutputFile, PageDigest> _pages;

    /// <param name="pages">With their files, by path, ordinally.</param>
    public VerifiedSite(BuiltFiles files, PageScope scope, IReadOnlyList<(OutputFile File, PageDigest Digest)> pages)
    {
        (Files, Scope, Pages) = (files, scope, [.. pages.Select(p => p.Digest)]);
        _pages = pages.ToDictionary(p => p.File, p => p.Digest, ReferenceEqualityComparer.Instance as IEqualityComparer<OutputFile>);
    }

    public BuiltFiles Files { get; }

    public PageScope Scope { get; }

    public VerifierOptions Options => Scope.Options;

    /// <summary>By path, ordinally.</summary>
    public IReadOnlyList<PageDigest> Pages { get; }

    /// <param name="path">Below the root and decoded, as in <see cref="SiteAddress.Path"/>.</param>
    public PageDigest? PageAt(string path) => Files.FileAt(path) is { } file ? _pages.GetValueOrDefault(file) : null;

    /// <summary>What a page is made from.</summary>
    public SourceSpan SourceOf(PageDigest page) => Files.FileAt(page.Path.Value)!.Source;

    /// <summary>Files of a kind, as source texts are made from them.</summary>
    public IEnumerable<OutputFile> FilesEndingIn(params string[] extensions) =>
        Files.All.Where(f => extensions.Any(extension => f.Path.Value.EndsWith(extension, StringComparison.Ordinal)));
}
