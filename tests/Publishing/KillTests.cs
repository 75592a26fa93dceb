using SiteGen.Publishing;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Publishing;

/// <summary>A build is killed before every single change that it makes on the disk, one after the other. What stands then is the old site
/// or the new one, and the next build goes on as if nothing had been.</summary>
[Tier(Tier.Exhaustive)]
public sealed class KillTests
{
    private static readonly (string, string)[] Old =
    [
        ("index.html", "old"),
        ("same.html", "same"),
        ("gone/x/index.html", "gone"),
        ("swap", "a file"),
        ("tree/a.css", "below"),
        ("robots.txt", "r"),
        ("CNAME", "of the site"),
    ];

    private static readonly (string, string)[] New =
    [
        ("index.html", "new"),
        ("same.html", "same"),
        ("come/y/index.html", "come"),
        ("swap/now/a.html", "a folder"),
        ("tree", "a file"),
        ("robots.txt", "r"),
    ];

    private static readonly (string, string)[] Third = [("index.html", "third"), ("same.html", "same"), ("swap", "a file again")];

    private static readonly string[] Others = [".DS_Store=d", ".well-known/key=k", ".well-known/link->key", "same/Thumbs.db=t"];

    public enum Mode
    {
        Cache,
        CacheWithSiteBeforeLast,
        NoCache,
        NoExchange,
        NoExchangeWithCache,
        NoLinks,
        FileByFile,
        FirstSite,
        Adopted,
        AdoptedWithoutExchange,
    }

    public static TheoryData<Mode> Modes() => [.. Enum.GetValues<Mode>()];

    [Theory, MemberData(nameof(Modes))]
    public void A_kill_at_any_change_leaves_a_whole_site(Mode mode)
    {
        for (var change = 1; ; change++)
        {
            Assert.InRange(change, 1, 200);
            // Every third change, another third in each mode; all of them at night.
            if (!Seeds.AreAll && change % 3 != (int)mode % 3)
                continue;
            if (!KilledAt(mode, change))
            {
                // A build that was never killed has shown nothing.
                Assert.InRange(change, 15, 200);
                return;
            }
        }
    }

    private static bool KilledAt(Mode mode, int change)
    {
        using var folder = new PublishedFolder();
        var old = Begin(folder, mode);
        var disk = DiskOf(mode, change);
        try
        {
            folder.Publish(Options(mode, disk), New);
        }
        catch (KilledException) { }
        if (disk.KilledAt is not { } where)
        {
            Assert.Equal(WithOthers(New, mode), folder.Published());
            return false;
        }
        where = $"{mode}, killed at change {change}, {where.Replace(folder.Folder.Path, "", StringComparison.Ordinal)}";
        var left = folder.Published();
        if (mode is not (Mode.FileByFile or Mode.NoExchange or Mode.NoExchangeWithCache or Mode.AdoptedWithoutExchange))
            Assert.True(IsOneOf(left, old, mode), $"{where}:\n{string.Join('\n', left)}");
        if (mode is Mode.Adopted or Mode.AdoptedWithoutExchange)
        {
            NothingIsLost(folder, where);
            return true;
        }

        // To begin a build puts right what was left, whatever comes of that build.
        using (SitePublisher.Open(folder.Output, Options(mode, DiskOf(mode, 0)))) { }
        left = folder.Published();
        Assert.True(IsOneOf(left, old, mode), $"{where}, mended:\n{string.Join('\n', left)}");
        folder.Publish(Options(mode, DiskOf(mode, 0)), Third);
        Assert.True(
            WithOthers(Third, mode).SequenceEqual(folder.Published()),
            $"{where}, built again:\n{string.Join('\n', folder.Published())}"
        );
        Assert.Equal(["output"], folder.Names().Where(name => name != ".output.cache"));
        return true;
    }

    /// <summary>An old site, with files of others among its own.</summary>
    /// <returns>What stands there, as far as a kill may leave it.</returns>
    private static string[] Begin(PublishedFolder folder, Mode mode)
    {
        if (mode == Mode.FirstSite)
            return [];
        if (mode == Mode.CacheWithSiteBeforeLast)
        {
            folder.Publish(Options(mode, DiskOf(mode, 0)) with { Keep = [] }, [("index.html", "oldest"), ("zero.html", "z"), .. Old[1..]]);
            folder.Publish(Options(mode, DiskOf(mode, 0)) with { Keep = [] }, [("index.html", "older"), .. Old[1..]]);
        }
        folder.Publish(Options(mode, DiskOf(mode, 0)) with { Keep = [] }, Old);
        foreach (var (path, text) in Others.Where(other => other.Contains('=')).Select(other => other.Split('=')).Select(o => (o[0], o[1])))
            folder.Folder.Write($"output/{path}", text);
        File.CreateSymbolicLink(folder.Folder["output/.well-known/link"], "key");
        if (mode is Mode.Adopted or Mode.AdoptedWithoutExchange)
            File.Delete(folder.Folder["output/.sitegen-files"]);
        return folder.Published();
    }

    private static bool IsOneOf(string[] left, string[] old, Mode mode) =>
        left.SequenceEqual(old)
        || left.SequenceEqual(WithOthers(New, mode))
        // A folder that is adopted may have got a list without a file.
        || (mode is Mode.Adopted && left.Where(path => !path.StartsWith(".sitegen-files", StringComparison.Ordinal)).SequenceEqual(old));

    private static string[] WithOthers((string, string)[] site, Mode mode) =>
        mode == Mode.FirstSite ? PublishedFolder.Expected(site) : PublishedFolder.Expected(site, [.. Others, "CNAME=of the site"]);

    /// <summary>Somebody who adopts a folder has named nothing in it: each of their files is somewhere.</summary>
    private static void NothingIsLost(PublishedFolder folder, string where)
    {
        string[] places = ["output", ".output.next", ".output.previous", ".output.adopted"];
        var all = places.SelectMany(folder.In).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, text) in Old)
            Assert.True(all.Contains($"{path}={text}"), $"{where}: {path} is lost.");
        foreach (var other in Others)
            Assert.True(all.Contains(other), $"{where}: {other} is lost.");
        // The next build changes nothing of what it can't tell, or goes on.
        try
        {
            folder.Publish(new PublishOptions { Disk = new FaultyDisk(), Keep = ["CNAME", ".well-known/"] }, Third);
        }
        catch (OutputRefusedException) { }
        all = places.SelectMany(folder.In).ToHashSet(StringComparer.Ordinal);
        Assert.All(
            Old,
            file => Assert.True(all.Contains($"{file.Item1}={file.Item2}") || New.Contains(file), $"{where}: {file} is lost later.")
        );
    }

    private static FaultyDisk DiskOf(Mode mode, int killAt) =>
        new(killAt)
        {
            HasExchange = mode is not (Mode.NoExchange or Mode.NoExchangeWithCache or Mode.AdoptedWithoutExchange),
            HasLinks = mode != Mode.NoLinks,
            IsMount = mode == Mode.FileByFile,
        };

    private static PublishOptions Options(Mode mode, Disk disk) =>
        new()
        {
            UseCache = mode is Mode.Cache or Mode.CacheWithSiteBeforeLast or Mode.NoExchangeWithCache or Mode.FirstSite,
            Keep = ["CNAME", ".well-known/"],
            Adopt = mode is Mode.Adopted or Mode.AdoptedWithoutExchange,
            Disk = disk,
        };
}
