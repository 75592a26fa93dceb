using SiteGen.FileSystem;
using SiteGen.Incremental;
using SiteGen.Publishing.Folders;
using SiteGen.Text;

namespace SiteGen.Publishing.Places;

/// <summary>The new site is written whole beside the old one, and the two folders are exchanged in one step; or, where a system can't do
/// that, in two, between which a kill leaves no site until the next build.</summary>
internal sealed class SwapPlace(PublishPaths paths, bool useCache, Disk disk) : PublishPlace(paths, disk)
{
    private bool _canExchange;

    public override IEnumerable<PublishNote> Notes =>
        _canExchange
            ? []
            :
            [
                new(
                    $"The disk of '{Paths.Folder}' can't exchange two folders in one step, so the site is away for a moment while it is "
                        + "replaced. Should the build be killed just then, build again: the next one puts the old site back first.",
                    IsWarning: false
                ),
            ];

    public override string Lock => Paths.Lock;

    public override string Staging => Paths.Next;

    public override bool HasCache => true;

    public override void Mend(IReadOnlyList<KeptPath> kept)
    {
        if (Directory.Exists(Paths.Folder))
        {
            Journal.Mend(Paths, Disk);
            // A build that published file by file was killed.
            if (DiskEntry.IsRegular(Paths.LockInside) && new FileInfo(Paths.LockInside).Length == 0)
                Disk.DeleteFile(Paths.LockInside);
        }
        if (ListOfOurs(Paths.Previous, Disk) is { } previous)
        {
            if (Directory.Exists(Paths.Folder))
                Clear(Paths.Previous, previous, kept);
            else
                Disk.MoveFolder(Paths.Previous, Paths.Folder);
        }
        if (ListOfOurs(Paths.Next, Disk) is { } next)
            Clear(Paths.Next, next, kept);
        foreach (var folder in new[] { Paths.Next, Paths.Previous, Paths.BeforeLast })
            Disk.MayUnlock(folder);
        Disk.MakeFolder(Paths.Next);
        Disk.MakeFolder(Paths.Previous);
        _canExchange = Disk.Exchange(Paths.Next, Paths.Previous);
        Disk.DeleteFolder(Paths.Next);
        Disk.DeleteFolder(Paths.Previous);
    }

    private void Clear(string folder, SiteList list, IReadOnlyList<KeptPath> kept)
    {
        var old = new OldSite(folder, new Ownership(list, kept), Paths.Folder, Disk);
        old.HandOver(FolderContent.Of(folder), isJustReplaced: false, moveForeign: true);
        if (old.DeleteListed() is { Count: > 0 } left)
            throw InTheWay(folder, left);
    }

    public override void RefuseAdoption()
    {
        if (DiskEntry.IsAnything(Paths.Adopted))
            throw new OutputRefusedException($"'{Paths.Adopted}' exists already. Move it elsewhere, then adopt again.");
    }

    public override StagingFolder Begin()
    {
        if (!useCache || !DiskEntry.IsFolder(Paths.BeforeLast))
            return new(Paths.Next, null, Disk);
        var staging = new StagingFolder(Paths.Next, Paths.BeforeLast, Disk);
        // Left behind by a build that could not begin there. It holds nothing that anybody could miss.
        if (DiskEntry.IsFolder(Paths.BeforeLast) && !Directory.EnumerateFileSystemEntries(Paths.BeforeLast).Any())
            Disk.DeleteFolder(Paths.BeforeLast);
        return staging;
    }

    // Begun with, it is gone.
    private IEnumerable<PublishNote> NotesOfBeforeLast() =>
        useCache && DiskEntry.IsAnything(Paths.BeforeLast)
            ? [new($"'{Paths.BeforeLast}' holds what no build put there, and was left alone. Delete it, and builds are quicker.", false)]
            : [];

    public override IEnumerable<PublishNote> Publish(StagingFolder next, SiteChange change)
    {
        if (change.Adopt && change.Owner.ForeignIn(change.Standing).Count > 0)
            RefuseAdoption();
        next.Keep(Paths.Folder, change.Unchanged);
        next.Keep(Paths.Folder, [.. change.Owner.CarriedIn(change.Standing)]);
        foreach (var folder in change.Owner.EmptyCarriedIn(change.Standing))
            next.KeepFolder(folder);
        next.Finish(change.Site);
        // Should this build be killed, the next one has to see that the old folder is no leftover of somebody else.
        if (change.Adopt && Directory.Exists(Paths.Folder) && SiteList.Read(Paths.Folder) is null)
            StagingFolder.WriteList(Paths.Folder, [], Disk);
        var notes = NotesOfBeforeLast().ToList();
        return Swap() is { } old ? notes.Concat(PutAway(old, change)) : notes;
    }

    /// <returns>Where the old site is now; <c>null</c> when there was none.</returns>
    private string? Swap()
    {
        if (!Directory.Exists(Paths.Folder))
        {
            Disk.MoveFolder(Paths.Next, Paths.Folder);
            return null;
        }
        if (_canExchange && Disk.Exchange(Paths.Next, Paths.Folder))
            return Paths.Next;
        Disk.MoveFolder(Paths.Folder, Paths.Previous);
        try
        {
            Disk.MoveFolder(Paths.Next, Paths.Folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Disk.MoveFolder(Paths.Previous, Paths.Folder);
            throw;
        }
        return Paths.Previous;
    }

    private List<PublishNote> PutAway(string folder, SiteChange change)
    {
        List<PublishNote> notes = [];
        try
        {
            // To adopt a folder deletes nothing but what is there twice.
            var list = change.Adopt ? new SiteList(change.Owner.List.Paths.Concat(change.Unchanged)) : change.Owner.List;
            var old = new OldSite(folder, change.Owner.With(list), Paths.Folder, Disk);
            var (moved, left) = old.HandOver(change.Standing.Again(folder, change.Fresh), isJustReplaced: true, moveForeign: !change.Adopt);
            if (moved.Count > 0)
                notes.Add(
                    new($"{Names.InShort(moved)} came into '{Paths.Folder}' while the site was published, and is there still.", true)
                );
            if (!change.Adopt && left.Count == 0 && TryKeepAsBeforeLast(folder))
                return notes;
            left = old.DeleteListed();
            if (left.Count > 0)
                notes.Add(
                    change.Adopt ? Adopt(folder, left) : new($"'{folder}' keeps what no build put there: {Names.InShort(left)}.", true)
                );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The new site stands. The next build goes on with what is left of the old one.
            notes.Add(new($"The old site could not be taken away whole, which the next build tries again: {e.Message}", true));
        }
        return notes;
    }

    private PublishNote Adopt(string folder, IReadOnlyList<string> left)
    {
        foreach (var name in new[] { SiteList.FileName, SiteList.NewFileName }.Select(name => Path.Combine(folder, name)))
        {
            if (DiskEntry.IsAnything(name))
                Disk.DeleteFile(name);
        }
        Disk.MoveFolder(folder, Paths.Adopted);
        return new($"What stood in '{Paths.Folder}' and is not in the new site lies in '{Paths.Adopted}': {Names.InShort(left)}.", false);
    }

    private bool TryKeepAsBeforeLast(string folder)
    {
        if (!useCache || DiskEntry.IsAnything(Paths.BeforeLast))
            return false;
        try
        {
            CacheFolder.Make(Paths.Cache);
            Disk.MoveFolder(folder, Paths.BeforeLast);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public override void Abandon(StagingFolder next)
    {
        if (!Directory.Exists(Paths.Next) || (next.HasBeginning && TryKeepAsBeforeLast(Paths.Next)))
            return;
        if (SiteList.Read(Paths.Next) is { } list)
            new OldSite(Paths.Next, new Ownership(list, []), Paths.Folder, Disk).DeleteListed();
    }
}
