using System.Security.Cryptography;
using System.Text;
using SiteGen.Rendering.Frame;
using SiteGen.Rendering.Themes;
using SiteGen.Text;

namespace SiteGen.Rendering.Pages.Offline;

/// <summary>The style sheet that stands inside the single file, and how a policy names it.</summary>
/// <param name="Source">As <c>'sha256-…'</c>.</param>
internal sealed record WholeGuideStyle(string Css, string Source)
{
    /// <summary>The site's own styles, those of the clock, without which its picture is a black bar, then those of the file.</summary>
    public static WholeGuideStyle Of(Theme theme)
    {
        var parts = new[]
        {
            theme.FindAsset("site.css")?.Text?.Text,
            theme.FindAsset("clock.css")?.Text?.Text,
            theme.Offline.FirstOrDefault(asset => asset.Name == "whole-guide.css")?.Text?.Text,
        };
        var css = "\n" + string.Join('\n', parts.OfType<string>().Select(CssText.WithoutComments));
        return new WholeGuideStyle(css, SourceOf(css));
    }

    /// <summary>A style sheet as a policy names it: a browser hashes what it has read, and it reads every line end as <c>\n</c>.</summary>
    public static string SourceOf(string css) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(SourceText.WithPlainLineEnds(css))))}'";
}
