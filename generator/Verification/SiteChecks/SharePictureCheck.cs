using SiteGen.Diagnostics.Catalogue;
using SiteGen.Verification.PageChecks;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification.SiteChecks;

/// <summary>The picture that chats show for a page is there, and is what they expect.</summary>
internal static class SharePictureCheck
{
    public static readonly PictureSize Size = new(1200, 630);

    public static bool IsPicture(PageElement element) =>
        element.Name == "meta" && (element["property"] ?? element["name"]) is "og:image" or "twitter:image";

    /// <summary>What the page by itself tells: whoever reads the address does not know where it stood.</summary>
    public static IEnumerable<Finding> Run(VerifiedPage page, PageScope scope)
    {
        foreach (var element in page.Html.Elements.Where(e => e.Name == "meta"))
        {
            var content = element["content"] ?? "";
            if (IsPicture(element) && !content.StartsWith(scope.Options.BaseUrl.AbsoluteUri, StringComparison.Ordinal))
                yield return page.Finding(
                    OutputRules.SharePicture,
                    element,
                    "content",
                    $"The picture '{content}' is not an absolute address of this site."
                );
            if (
                (element["property"] == "og:image:width" && content != $"{Size.Width}")
                || (element["property"] == "og:image:height" && content != $"{Size.Height}")
            )
                yield return page.Finding(
                    OutputRules.SharePicture,
                    element,
                    "content",
                    $"The page says '{content}' of its picture, which is {Size}."
                );
        }
    }

    public static bool IsSound(PageDigest page, VerifiedSite site)
    {
        foreach (var (target, use) in page.Targets)
        {
            // That the file is there is for the check of dead links.
            if (use.HasFlag(TargetUse.Picture) && site.Files.FileAt(target.Path) is { } file && site.SizeOf(file) != Size)
                return false;
        }
        return true;
    }

    public static IEnumerable<Finding> Run(VerifiedPage page, VerifiedSite site)
    {
        foreach (var link in page.Links.Where(link => IsPicture(link.Element)))
        {
            if (
                link.Target.Kind == AddressKind.Internal
                && site.Files.FileAt(link.Target.Path) is { } file
                && site.SizeOf(file) is var size
                && size != Size
            )
                yield return page.Finding(
                    OutputRules.SharePicture,
                    link.Element,
                    link.Attribute,
                    $"'/{file.Path}' is {(size is null ? "no PNG file" : size)}; it should be {Size}."
                );
        }
    }
}
