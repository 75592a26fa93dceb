using SiteGen.FileSystem;
using SiteGen.Publishing.Folders;
using SiteGen.Text;

namespace SiteGen.Publishing.Places;

/// <summary>How a finished site gets into its folder: by a swap with one that was written beside it, or, where no swap can be, file by
/// file.</summary>
internal abstract class PublishPlace(PublishPaths paths, Disk disk)
{
    protected PublishPaths Paths => paths;

    protected Disk Disk => disk;

    /// <summary>What a person should know of the place before a site is built for it.</summary>
    public virtual IEnumerable<PublishNote> Notes => [];

    /// <summary>The file that keeps other builds away.</summary>
    public abstract string Lock { get; }

    /// <summary>The folder in which the new site, or what is new of it, comes together.</summary>
    public abstract string Staging { get; }

    /// <summary>Whether there can be a cache beside the site.</summary>
    public abstract bool HasCache { get; }

    /// <summary>Finds the safest way that a folder allows.</summary>
    /// <exception cref="IOException">It allows none; the message says why.</exception>
    public static PublishPlace Find(PublishPaths paths, bool useCache, Disk disk)
    {
        if (!Directory.Exists(paths.Folder))
        {
            return TryMakeFolder(paths.Parent) && DiskEntry.CanWriteInto(paths.Parent)
                ? new SwapPlace(paths, useCache, disk)
                : throw new IOException(
                    $"The folder '{paths.Parent}' can't be made or written, so no site can be published in it. {MakeWritable}"
                );
        }
        var reason =
            disk.IsMountPoint(paths.Folder) ? "another disk is mounted there"
            : !DiskEntry.CanWriteInto(paths.Parent) ? $"nothing can be put beside it in '{paths.Parent}'"
            : null;
        if (reason is null)
            return new SwapPlace(paths, useCache, disk);
        return DiskEntry.CanWriteInto(paths.Folder)
            ? new FileByFilePlace(paths, reason, disk)
            : throw new IOException($"The folder '{paths.Folder}' can't be written. {MakeWritable}");
    }

    /// <summary>Puts right what a killed build left.</summary>
    /// <exception cref="OutputRefusedException">There is something under a name of ours that no build put there.</exception>
    public abstract void Mend(IReadOnlyList<KeptPath> kept);

    /// <summary>Refuses to adopt a folder where what is in it would have no place to go.</summary>
    /// <exception cref="OutputRefusedException">There is none.</exception>
    public abstract void RefuseAdoption();

    /// <summary>Begins the next site.</summary>
    public abstract StagingFolder Begin();

    /// <summary>Puts the next site in the place of the old one.</summary>
    /// <returns>What a person should know.</returns>
    public abstract IEnumerable<PublishNote> Publish(StagingFolder next, SiteChange change);

    /// <summary>Takes away a site that will not be published.</summary>
    public abstract void Abandon(StagingFolder next);

    private const string MakeWritable =
        "Its disk may be read-only, or the folder may belong to another user: make it writable, or name another with '--output'.";

    private static bool TryMakeFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Makes sure that a folder under a name of ours is one of ours, before anything in it is touched.</summary>
    /// <returns>Its list; <c>null</c> when there is no such folder any more.</returns>
    public static SiteList? ListOfOurs(string folder, Disk disk)
    {
        if (!DiskEntry.IsAnything(folder))
            return null;
        if (DiskEntry.IsFolder(folder))
        {
            string[] names = [.. Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order()];
            if (names.Length == 0)
            {
                disk.DeleteFolder(folder);
                return null;
            }
            if (SiteList.Read(folder) is { } list)
                return list;
            // A build that was killed, or a disk that was full, before the first line was written.
            if (
                names is [SiteList.FileName]
                && DiskEntry.IsRegular(Path.Combine(folder, names[0]))
                && IsEmpty(Path.Combine(folder, names[0]))
            )
                return SiteList.Empty;
            throw InTheWay(folder, names);
        }
        throw InTheWay(folder, []);
    }

    public static OutputRefusedException InTheWay(string place, IReadOnlyCollection<string> names) =>
        new(
            $"'{place}' is in the way: a build needs that name, and this was not put there by one"
                + (names.Count > 0 ? $" (it holds {Names.InShort(names)})" : "")
                + ". Move it elsewhere. Nothing was changed."
        );

    private static bool IsEmpty(string file) => new FileInfo(file).Length == 0;
}

/// <summary>What publishing has to change.</summary>
/// <param name="Owner">Whose the files are that stand in the folder.</param>
/// <param name="Standing">All that stands there.</param>
/// <param name="Site">Every path of the new site.</param>
/// <param name="Unchanged">Those of them that stand there as they shall be.</param>
/// <param name="Adopt">What is neither the site's nor kept goes to a folder beside it.</param>
/// <param name="Fresh">Folders changed since then, in UTC ticks, are looked at again.</param>
internal sealed record SiteChange(
    Ownership Owner,
    FolderContent Standing,
    IReadOnlyCollection<string> Site,
    IReadOnlyCollection<string> Unchanged,
    bool Adopt,
    long Fresh
);
