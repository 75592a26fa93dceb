namespace SiteGen.Tests.Support.Edits;

/// <summary>All that lies in a folder, to be held against what should lie there.</summary>
internal sealed record PublishedFiles(IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<string> Folders)
{
    public static PublishedFiles In(string folder) =>
        !Directory.Exists(folder)
            ? new(new Dictionary<string, byte[]>(), [])
            : new(
                Directory
                    .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    // The list of the site, which tests of publishing look at.
                    .Where(path => Below(folder, path) != ".sitegen-files")
                    .ToDictionary(path => Below(folder, path), File.ReadAllBytes, StringComparer.Ordinal),
                [
                    .. Directory
                        .EnumerateDirectories(folder, "*", SearchOption.AllDirectories)
                        .Select(path => Below(folder, path))
                        .Order(StringComparer.Ordinal),
                ]
            );

    public static PublishedFiles Of(IReadOnlyDictionary<string, byte[]> files) =>
        new(files, [.. files.Keys.SelectMany(Parents).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>What is not as it should be, in words; empty when all is.</summary>
    public IReadOnlyList<string> DifferencesFrom(PublishedFiles expected) =>
        [
            .. expected.Files.Keys.Where(path => !Files.ContainsKey(path)).Select(path => $"{path} is missing"),
            .. Files.Keys.Where(path => !expected.Files.ContainsKey(path)).Select(path => $"{path} does not belong there"),
            .. Files
                .Where(file => expected.Files.TryGetValue(file.Key, out var other) && !file.Value.AsSpan().SequenceEqual(other))
                .Select(file => $"{file.Key} has other bytes"),
            .. Folders.Except(expected.Folders).Select(folder => $"the folder {folder} is left over"),
            .. expected.Folders.Except(Folders).Select(folder => $"the folder {folder} is missing"),
        ];

    private static string Below(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    private static IEnumerable<string> Parents(string path)
    {
        for (var at = path.LastIndexOf('/'); at > 0; at = path.LastIndexOf('/', at - 1))
            yield return path[..at];
    }
}
