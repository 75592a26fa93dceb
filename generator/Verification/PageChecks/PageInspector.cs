using SiteGen.Publishing;
using SiteGen.Verification.Reading;
using SiteGen.Verification.SiteChecks;

namespace SiteGen.Verification.PageChecks;

/// <summary>Reads one page, and says whether it is sound by itself.</summary>
internal static class PageInspector
{
    private static readonly Func<VerifiedPage, PageScope, IEnumerable<Finding>>[] PageChecks =
    [
        MalformedHtmlCheck.Run,
        DuplicateIdCheck.Run,
        OutsideLinkCheck.Run,
        ForeignRequestCheck.Run,
        AssetNameCheck.Run,
        InlineCodeCheck.Run,
        PolicyCheck.Run,
        LanguageCheck.Run,
        AlternatesCheck.Run,
        SharePictureCheck.Run,
        ImageElementCheck.Run,
    ];

    /// <param name="html">The content of the file.</param>
    public static PageDigest Inspect(OutputFile file, ReadOnlySpan<byte> html, PageScope scope)
    {
        var page = new VerifiedPage(file, html, scope);
        return PageDigest.Of(page, scope, hasFaults: Faults(page, scope).Any());
    }

    public static IEnumerable<Finding> Faults(VerifiedPage page, PageScope scope) => PageChecks.SelectMany(check => check(page, scope));
}
