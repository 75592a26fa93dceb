using AngleSharp.Dom;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Content.Checkers;

/// <summary>Where a link leads, resolved by hand as a browser would: not with the generator's address map.</summary>
/// <param name="Path">The file below the root that a server would answer with; <c>null</c> for other sites and for schemes such as
/// <c>tel:</c>.</param>
/// <param name="Fragment">The id after the hash; empty when there is none.</param>
public readonly record struct WebAddress(string? Path, string Fragment)
{
    /// <param name="page">The path of the page the link stands on.</param>
    public static WebAddress Resolve(string page, string href)
    {
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(href[(hash + 1)..]);
        // A query asks the same file for a version of it.
        var path = (hash < 0 ? href : href[..hash]).Split('?')[0];
        if (HasScheme(path) || path.StartsWith("//", StringComparison.Ordinal))
            return new WebAddress(null, fragment);
        if (path.Length == 0)
            return new WebAddress(page, fragment);
        var segments = path.StartsWith('/') ? [] : page.Split('/')[..^1].ToList();
        foreach (var segment in path.TrimStart('/').Split('/'))
        {
            if (segment == "..")
            {
                // Above the root there is nothing: a browser would stay there, a mirror in a sub-folder would not.
                if (segments.Count == 0)
                    return new WebAddress("above the root: " + href, fragment);
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("" or "."))
            {
                segments.Add(segment);
            }
        }
        var isFolder =
            path.EndsWith('/')
            || path is "." or ".."
            || path.EndsWith("/.", StringComparison.Ordinal)
            || path.EndsWith("/..", StringComparison.Ordinal);
        return new WebAddress(string.Join('/', isFolder ? segments.Append("index.html") : segments), fragment);
    }

    /// <summary>Whether this is the icon of a page, which it carries within.</summary>
    public static bool IsIcon(IElement element, string address) =>
        element.LocalName == "link"
        && element.GetAttribute("rel") == "icon"
        && (address == "data:," || address.StartsWith("data:image/svg+xml,", StringComparison.Ordinal));

    public static bool HasScheme(string href)
    {
        var colon = href.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && href[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.');
    }

    /// <summary>The page a link leads to inside the site; <c>null</c> when it leads out or nowhere.</summary>
    public static BuiltPage? Target(BuiltSite site, BuiltPage page, string href) =>
        Resolve(page.Path, href).Path is { } path && path.EndsWith("index.html", StringComparison.Ordinal)
            ? site.Find(path[..^"index.html".Length])
            : null;
}
