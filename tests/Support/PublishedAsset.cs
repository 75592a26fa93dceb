using System.Text.RegularExpressions;

namespace SiteGen.Tests.Support;

/// <summary>Files of the theme in a built site, which go out under the hash of their content.</summary>
public static partial class PublishedAsset
{
    /// <summary>The one of the paths that a file of the theme went out under.</summary>
    /// <param name="name">As in the theme, <c>assets/site.css</c>.</param>
    public static string Find(IEnumerable<string> paths, string name) =>
        paths.SingleOrDefault(path => path != name && WithoutHash(path) == name)
        ?? throw new KeyNotFoundException($"No '{name}' went out.");

    /// <summary>The name in the theme of a path in the site; a path that holds no hash is its own.</summary>
    public static string WithoutHash(string path) =>
        path.StartsWith("assets/", StringComparison.Ordinal) ? HashPattern().Replace(path, "") : path;

    [GeneratedRegex(@"\.[0-9a-f]{8}(?=\.[^./]*$|$)")]
    private static partial Regex HashPattern();
}
