using SiteGen.Publishing;

namespace SiteGen.Offline;

/// <summary>A file of a saved copy.</summary>
/// <param name="Address">As pages ask for it, relative to the root of the site: <c>en/offices/north/</c>,
/// <c>assets/site.1f0e9a2b.css</c>.</param>
/// <param name="Title">What a reader would look for it by; <c>null</c> for redirects and for all that is no page.</param>
internal sealed record SavedFile(string Address, FileDigest Digest, string? Title);
