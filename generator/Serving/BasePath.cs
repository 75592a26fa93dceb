using System.Text;

namespace SiteGen.Serving;

/// <summary>Where on its host a site lies: links in it are relative, but for those of the page for what is missing.</summary>
internal static class BasePath
{
    /// <summary>The file of a built site that names its address.</summary>
    public const string FileName = "robots.txt";

    private const string Sitemap = "Sitemap:";

    /// <summary>The path of the address that a site was built for, with a slash at both ends.</summary>
    /// <param name="robots">The content of its <c>robots.txt</c>; <c>null</c> for a site without one.</param>
    public static string Of(ReadOnlyMemory<byte>? robots)
    {
        var line = robots is { } content
            ? Encoding
                .UTF8.GetString(content.Span)
                .Split('\n')
                .FirstOrDefault(l => l.StartsWith(Sitemap, StringComparison.OrdinalIgnoreCase))
            : null;
        if (!Uri.TryCreate(line?[Sitemap.Length..].Trim(), UriKind.Absolute, out var address))
            return "/";
        // As requests are compared with it.
        return RequestTarget.PathOf(address.AbsolutePath) is { } path ? path[..(path.LastIndexOf('/') + 1)] : "/";
    }
}
