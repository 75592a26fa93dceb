using System.Collections.Concurrent;
using SiteGen.Publishing;
using SiteGen.Text;
using SiteGen.Verification.PageChecks;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification;

/// <summary>The built site with all its pages read.</summary>
internal sealed class VerifiedSite
{
    private readonly Dictionary<OutputFile, PageDigest> _pages;

    private readonly ConcurrentDictionary<OutputFile, PictureSize?> _pictures;

    /// <param name="pages">With their files, by path, ordinally.</param>
    /// <param name="pictures">The sizes of those that were looked at when they were made.</param>
    public VerifiedSite(
        BuiltFiles files,
        PageScope scope,
        IReadOnlyList<(OutputFile File, PageDigest Digest)> pages,
        ConcurrentDictionary<OutputFile, PictureSize?> pictures
    )
    {
        (Files, Scope, Pages, _pictures) = (files, scope, [.. pages.Select(p => p.Digest)], pictures);
        _pages = pages.ToDictionary(p => p.File, p => p.Digest, ReferenceEqualityComparer.Instance as IEqualityComparer<OutputFile>);
    }

    public BuiltFiles Files { get; }

    public PageScope Scope { get; }

    public VerifierOptions Options => Scope.Options;

    /// <summary>By path, ordinally.</summary>
    public IReadOnlyList<PageDigest> Pages { get; }

    /// <param name="path">Below the root and decoded, as in <see cref="SiteAddress.Path"/>.</param>
    public PageDigest? PageAt(string path) => Files.FileAt(path) is { } file ? _pages.GetValueOrDefault(file) : null;

    /// <summary>The size of a picture; <c>null</c> for a file that is no PNG.</summary>
    public PictureSize? SizeOf(OutputFile file) => _pictures.GetOrAdd(file, f => PictureSize.Of(f.Content.Span));

    /// <summary>What a page is made from.</summary>
    public SourceSpan SourceOf(PageDigest page) => Files.FileAt(page.Path.Value)!.Source;

    /// <summary>Files of a kind, as source texts are made from them.</summary>
    public IEnumerable<OutputFile> FilesEndingIn(params string[] extensions) =>
        Files.All.Where(f => extensions.Any(extension => f.Path.Value.EndsWith(extension, StringComparison.Ordinal)));
}
