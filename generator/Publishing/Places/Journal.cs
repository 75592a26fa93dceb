using System.Text;
using SiteGen.FileSystem;
using SiteGen.Publishing.Folders;
using SiteGen.Text;

namespace SiteGen.Publishing.Places;

/// <summary>What has to be done in a folder to make one site of another, file by file. It is on the disk before the first of it is done,
/// and each of it can be done twice: whoever finds it goes on with it.</summary>
/// <param name="Put">Files that lie ready and take their places.</param>
/// <param name="Delete">Files of the old site that go.</param>
/// <param name="Release">Files of the old site that stay, as somebody's.</param>
internal sealed record Journal(IReadOnlyList<string> Put, IReadOnlyList<string> Delete, IReadOnlyList<string> Release)
{
    public const string FileName = ".sitegen-journal";
    public const string NewFileName = FileName + ".new";
    private const string Format = "sitegen-journal 1";
    private const string End = "end";

    /// <summary>Puts the journal on the disk: from here on it will be finished.</summary>
    public void Write(PublishPaths paths, Disk disk)
    {
        var (file, @new) = (Path.Combine(paths.Folder, FileName), Path.Combine(paths.Folder, NewFileName));
        disk.Create(@new, Encoding.UTF8.GetBytes(Text()));
        disk.Flush(@new, [@new]);
        disk.Rename(@new, file);
        disk.Flush(file, [file]);
    }

    /// <summary>Finishes what a killed build began; or takes away what it had made ready, when it had not begun yet.</summary>
    /// <exception cref="OutputRefusedException">Something lies there under the names of a build that none put there.</exception>
    public static void Mend(PublishPaths paths, Disk disk)
    {
        var file = Path.Combine(paths.Folder, FileName);
        if (DiskEntry.IsAnything(file))
        {
            disk.MayUnlock(paths.Folder);
            if (!DiskEntry.IsRegular(file) || Parse(File.ReadAllText(file)) is not { } journal)
                throw InTheWay(file);
            journal.Finish(paths, disk);
        }
        var @new = Path.Combine(paths.Folder, NewFileName);
        if (DiskEntry.IsAnything(@new))
        {
            if (!DiskEntry.IsRegular(@new) || !SiteList.IsBegun(File.ReadAllText(@new), Format))
                throw InTheWay(@new);
            disk.DeleteFile(@new);
        }
        var list = Path.Combine(paths.Folder, SiteList.NewFileName);
        if (DiskEntry.IsAnything(list))
        {
            if (!DiskEntry.IsRegular(list) || !SiteList.IsBegun(File.ReadAllText(list)))
                throw InTheWay(list);
            disk.DeleteFile(list);
        }
        DeleteStaging(paths, disk);
    }

    /// <summary>Does what the journal says, and takes it away.</summary>
    public void Finish(PublishPaths paths, Disk disk)
    {
        // From here on all that may come to stand there is ours.
        var list = (SiteList.Read(paths.Folder) ?? SiteList.Empty).Paths.Union(Put).ToList();
        StagingFolder.WriteList(paths.Folder, list, disk);
        // A file may stand where a folder has to be, and the other way round.
        var (put, ways) = (Put.ToHashSet(StringComparer.Ordinal), new SiteList(Put));
        var inTheWay = Delete.ToLookup(path => ways.HoldsFolder(path) || Above(path).Any(put.Contains));
        foreach (var path in inTheWay[true])
            DeleteOld(path, paths.Folder, disk);
        // Pages last: what they ask for is there by then.
        foreach (var path in Put.OrderBy(path => path.EndsWith(".html", StringComparison.Ordinal)))
            PutNew(path, paths, disk);
        foreach (var path in inTheWay[false])
            DeleteOld(path, paths.Folder, disk);
        StagingFolder.WriteList(paths.Folder, list.Except(Delete).Except(Release), disk);
        disk.Flush(Path.Combine(paths.Folder, SiteList.FileName), []);
        disk.DeleteFile(Path.Combine(paths.Folder, FileName));
        DeleteStaging(paths, disk);
    }

    private static void PutNew(string path, PublishPaths paths, Disk disk)
    {
        var ready = Path.Combine(paths.NextInside, path);
        if (!DiskEntry.IsRegular(ready))
            return;
        var target = Path.Combine(paths.Folder, path);
        if (LeadsThroughLink(path, paths.Folder))
            throw new OutputRefusedException($"A folder on the way to '{target}' is a link, which no build made. Take it away.");
        disk.MakeFolder(Path.GetDirectoryName(target)!);
        if (DiskEntry.IsFolder(target))
            disk.DeleteFolder(target);
        disk.Rename(ready, target);
    }

    private static void DeleteOld(string path, string folder, Disk disk)
    {
        if (LeadsThroughLink(path, folder))
            return;
        var target = Path.Combine(folder, path);
        if (!DiskEntry.IsFolder(target))
        {
            if (DiskEntry.IsAnything(target))
                disk.DeleteFile(target);
        }
        else if (!Directory.EnumerateFileSystemEntries(target).Any())
            disk.DeleteFolder(target);
        EmptyFolders.DeleteAbove(path, folder, disk);
    }

    private static void DeleteStaging(PublishPaths paths, Disk disk)
    {
        if (PublishPlace.ListOfOurs(paths.NextInside, disk) is not { } list)
            return;
        var left = new OldSite(paths.NextInside, new Ownership(list, []), paths.Folder, disk).DeleteListed();
        if (left.Count > 0)
            throw PublishPlace.InTheWay(paths.NextInside, left);
    }

    private static bool LeadsThroughLink(string path, string folder) =>
        Above(path).Any(above => DiskEntry.IsLink(Path.Combine(folder, above)));

    private static IEnumerable<string> Above(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            yield return path[..end];
    }

    private static OutputRefusedException InTheWay(string file) => PublishPlace.InTheWay(file, []);

    private string Text()
    {
        var text = new StringBuilder(Format).Append('\n');
        foreach (var (word, paths) in new[] { ("put ", Put), ("delete ", Delete), ("release ", Release) })
        {
            foreach (var path in paths.Order(StringComparer.Ordinal))
                text.Append(word).Append(path).Append('\n');
        }
        return text.Append(End).Append('\n').ToString();
    }

    private static Journal? Parse(string text)
    {
        string[] lines = text.Split('\n');
        if (lines.Length < 3 || lines[0] != Format || lines[^2] != End || lines[^1].Length > 0)
            return null;
        var changes = lines[1..^2].Select(line => line.Split(' ', 2)).ToList();
        if (changes.Exists(change => change is not ["put" or "delete" or "release", var path] || !SitePath.IsValid(path)))
            return null;
        var byWord = changes.ToLookup(change => change[0], change => change[1]);
        return new Journal([.. byWord["put"]], [.. byWord["delete"]], [.. byWord["release"]]);
    }
}
