using System.Globalization;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Reading.Images;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification.SiteChecks;

/// <summary>Each picture of a page says in words what it shows, for who can't see it, and in numbers how large it is, so that nothing moves
/// once it has come; and the numbers have the shape of its file.</summary>
internal static class ImageElementCheck
{
    public static bool IsSound(PageDigest page, VerifiedSite site)
    {
        foreach (var (target, use) in page.Targets)
        {
            // How large the page says it is stands in the page alone; few pages have any.
            if (use.HasFlag(TargetUse.Image) && site.Files.FileAt(target.Path) is not null)
                return false;
        }
        return true;
    }

    /// <summary>What the page by itself tells.</summary>
    public static IEnumerable<Finding> Run(VerifiedPage page, PageChecks.PageScope scope)
    {
        foreach (var element in page.Html.Elements.Where(IsImage))
        {
            string[] missing = [.. new[] { "alt", "width", "height" }.Where(name => element[name] is null)];
            if (missing.Length > 0)
                yield return page.Finding(
                    OutputRules.ImageElement,
                    element,
                    null,
                    $"The picture has no {string.Join(", and no ", missing.Select(name => $"'{name}'"))}."
                );
            foreach (var name in new[] { "width", "height" })
            {
                if (element[name] is { } text && Pixels(text) is null)
                    yield return page.Finding(
                        OutputRules.ImageElement,
                        element,
                        name,
                        $"'{name}' should be a number of pixels; this is '{text}'."
                    );
            }
        }
    }

    public static IEnumerable<Finding> Run(VerifiedPage page, VerifiedSite site)
    {
        foreach (var link in page.Links.Where(link => IsImage(link.Element) && link.Attribute == "src"))
        {
            if (
                link.Target.Kind == AddressKind.Internal
                && site.Files.FileAt(link.Target.Path) is { } file
                && Pixels(link.Element["width"]) is { } width
                && Pixels(link.Element["height"]) is { } height
                && ImageHeader.Read(file.Content.Span) is { } image
                && !HasShape(width, height, image)
            )
                yield return page.Finding(
                    OutputRules.ImageElement,
                    link.Element,
                    "width",
                    $"The page says {width} by {height} of '/{file.Path}', which is {image.Width} by {image.Height}."
                );
        }
    }

    public static bool IsImage(PageElement element) => element.Name == "img";

    /// <summary>Whether a picture shown in this size keeps its shape, to the pixel.</summary>
    private static bool HasShape(int width, int height, ImageHeader image) =>
        Math.Abs((double)image.Width * height / image.Height - width) <= 1
        || Math.Abs((double)image.Height * width / image.Width - height) <= 1;

    private static int? Pixels(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels > 0 ? pixels : null;
}
