namespace SiteGen.Output.Verification;

/// <summary>The built site with all its pages read.</summary>
internal sealed class VerifiedSite
{
    private readonly Dictionary<OutputFile, PageDigest> _pages;

    public VerifiedSite(BuiltFiles files, IReadOnlyList<PageDigest> pages)
    {
        (Files, Pages) = (files, pages);
        _pages = pages.ToDictionary(p => p.File, ReferenceEqualityComparer.Instance as IEqualityComparer<OutputFile>);
    }

    public BuiltFiles Files { get; }
    public VerifierOptions Options => Files.Options;

    /// <summary>By path, ordinally.</summary>
    public IReadOnlyList<PageDigest> Pages { get; }

    /// <param name="path">Below the root and decoded, as in <see cref="SiteAddress.Path"/>.</param>
    public PageDigest? PageAt(string path) => Files.FileAt(path) is { } file ? _pages.GetValueOrDefault(file) : null;

    /// <summary>Files of a kind, as source texts are made from them.</summary>
    public IEnumerable<OutputFile> FilesEndingIn(params string[] extensions) =>
        Files.All.Where(f => extensions.Any(extension => f.Path.Value.EndsWith(extension, StringComparison.Ordinal)));
}
