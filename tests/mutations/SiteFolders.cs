namespace SiteGen.Mutations;

/// <summary>The files of a site on disk.</summary>
internal static class SiteFolders
{
    /// <returns>Their bytes by path, with forward slashes: what lies in <c>data/</c>, <c>input/</c> and <c>theme/</c>.</returns>
    public static Dictionary<string, byte[]> Read(string root) =>
        new[] { "data", "input", "theme" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            .ToDictionary(path => Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
}
