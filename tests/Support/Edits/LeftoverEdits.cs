namespace SiteGen.Tests.Support.Edits;

/// <summary>What happens to the folders that builds leave, by hand, by a failing disk, or by a build that was killed. The site itself stays
/// as it is.</summary>
internal static class LeftoverEdits
{
    /// <summary>Files that somebody puts into the published folder.</summary>
    public static readonly string[] Added = ["added.html", "en/guides/added/index.html", "assets/added.css"];

    public static IReadOnlyList<EditKind> Kinds { get; } =
    [
        new("cache file deleted", site => OfCache(site, File.Delete)),
        new("cache file cut off", site => OfCache(site, path => Overwrite(path, bytes => bytes[..site.Dice.Next(bytes.Length)]))),
        new("one byte of a cache file flipped", site => OfCache(site, path => Overwrite(path, bytes => Flipped(bytes, site)))),
        new("two cache files swapped", Swap),
        new("cache file of an earlier build put back", Return),
        new("whole cache deleted", site => Delete(site.Cache)),
        new("published file changed by hand", site => OfPublished(site, site.Output, path => Change(path, site))),
        new("published file deleted by hand", site => OfPublished(site, site.Output, File.Delete)),
        new("file added to the site by hand", site => Write(site.Output, site.Pick(Added))),
        new("site before last deleted", site => Delete(BeforeLast(site))),
        new("file of the site before last changed", site => OfPublished(site, BeforeLast(site), path => Change(path, site))),
        new(
            "file of the site before last deleted, or one added",
            site =>
                site.Toss()
                    ? OfPublished(site, BeforeLast(site), File.Delete)
                    : Write(BeforeLast(site), site.Pick(["added.html", "zh/guides/added/index.html"]))
        ),
        new(
            "half a site of a killed build",
            site =>
            {
                var path = site.Pick(["index.html", "en/index.html", "en/guides/added/index.html"]);
                Directory.CreateDirectory(site.Next);
                File.WriteAllText(Path.Combine(site.Next, ".sitegen-files"), $"sitegen-files 1\n{path}\n");
                return Write(site.Next, path);
            }
        ),
    ];

    private static string BeforeLast(SiteAtWork site) => Path.Combine(site.Cache, "before-last");

    private static bool OfCache(SiteAtWork site, Action<string> change)
    {
        if (
            !Directory.Exists(site.Cache)
            || site.PickIfAny([
                .. Directory
                    .GetFiles(site.Cache)
                    .Where(path => !path.EndsWith(".earlier", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal),
            ])
                is not { } path
        )
            return false;
        // An earlier one to put back some day.
        File.Copy(path, path + ".earlier", overwrite: true);
        change(path);
        return true;
    }

    private static bool Swap(SiteAtWork site)
    {
        if (!Directory.Exists(site.Cache) || Directory.GetFiles(site.Cache) is not { Length: > 1 } files)
            return false;
        Array.Sort(files, StringComparer.Ordinal);
        site.Dice.Shuffle(files);
        var first = File.ReadAllBytes(files[0]);
        File.Copy(files[1], files[0], overwrite: true);
        File.WriteAllBytes(files[1], first);
        return true;
    }

    private static bool Return(SiteAtWork site)
    {
        if (!Directory.Exists(site.Cache))
            return false;
        var earlier = Directory.GetFiles(site.Cache, "*.earlier");
        foreach (var path in earlier)
            File.Move(path, path[..^".earlier".Length], overwrite: true);
        return earlier.Length > 0;
    }

    /// <summary>Changes a file of a site, but for those that tell a site from somebody's work.</summary>
    private static bool OfPublished(SiteAtWork site, string folder, Action<string> change)
    {
        if (!Directory.Exists(folder))
            return false;
        if (
            site.PickIfAny([
                .. Directory
                    .GetFiles(folder, "*", SearchOption.AllDirectories)
                    .Where(path => Path.GetFileName(path) is not ("sitemap.xml" or "robots.txt"))
                    .Order(StringComparer.Ordinal),
            ])
            is not { } path
        )
            return false;
        change(path);
        return true;
    }

    private static bool Write(string folder, string below)
    {
        var path = Path.Combine(folder, below);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Replace(path, "added");
        return true;
    }

    private static bool Delete(string folder)
    {
        if (!Directory.Exists(folder))
            return false;
        Directory.Delete(folder, recursive: true);
        return true;
    }

    private static void Change(string path, SiteAtWork site)
    {
        if (site.Toss())
            Overwrite(path, bytes => Flipped(bytes, site));
        else
            Replace(path, "by hand");
    }

    /// <summary>In place: a site that shares the file sees it too.</summary>
    private static void Overwrite(string path, Func<byte[], byte[]> change) => File.WriteAllBytes(path, change(File.ReadAllBytes(path)));

    /// <summary>As most editors do it: another file of the same name.</summary>
    private static void Replace(string path, string text)
    {
        File.Delete(path);
        File.WriteAllText(path, text);
    }

    private static byte[] Flipped(byte[] bytes, SiteAtWork site)
    {
        if (bytes.Length > 0)
            bytes[site.Dice.Next(bytes.Length)] ^= (byte)(1 << site.Dice.Next(8));
        return bytes;
    }
}
