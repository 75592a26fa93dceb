using SiteGen.Publishing.Folders;
using SiteGen.Text;

namespace SiteGen.Publishing.Places;

/// <summary>The files of the new site are put into the folder one by one, by a journal that the next build goes on with when this one is
/// killed. For a folder that is a mount of its own, or beside which nothing can be put.</summary>
/// <param name="reason">Why no swap can be, as the middle of a sentence.</param>
internal sealed class FileByFilePlace(PublishPaths paths, string reason, Disk disk) : PublishPlace(paths, disk)
{
    public override IEnumerable<PublishNote> Notes =>
        [
            new(
                $"'{Paths.Folder}' can't be swapped with a new site, because {reason}. The site is published file by file, without a "
                    + "cache; should the build be killed meanwhile, build again: the next one finishes it first.",
                IsWarning: false
            ),
        ];

    public override string Lock => Paths.LockInside;

    public override string Staging => Paths.NextInside;

    public override bool HasCache => false;

    public override void Mend(IReadOnlyList<KeptPath> kept)
    {
        Journal.Mend(Paths, Disk);
        Disk.MayUnlock(Paths.Folder);
    }

    public override void RefuseAdoption() =>
        throw new OutputRefusedException(
            $"'--adopt' needs room beside '{Paths.Folder}' for what is not the site's there; but {reason}. Move those files away yourself."
        );

    public override StagingFolder Begin() => new(Paths.NextInside, null, Disk);

    public override IEnumerable<PublishNote> Publish(StagingFolder next, SiteChange change)
    {
        if (change.Adopt && change.Owner.ForeignIn(change.Standing).Count > 0)
            RefuseAdoption();
        var site = change.Site.ToHashSet(StringComparer.Ordinal);
        var gone = change.Owner.List.Paths.Where(path => !site.Contains(path)).ToLookup(change.Owner.IsOurs);
        next.Finish([.. site.Except(change.Unchanged)]);
        var journal = new Journal([.. site.Except(change.Unchanged)], [.. gone[true]], [.. gone[false]]);
        journal.Write(Paths, Disk);
        try
        {
            journal.Finish(Paths, Disk);
        }
        catch (Exception e) when (PublishFailedException.IsOfDisk(e))
        {
            throw new PublishFailedException(
                e,
                $"'{Paths.Folder}' holds parts of two sites; build again, and the new one is finished first."
            );
        }
        return [];
    }

    public override void Abandon(StagingFolder next)
    {
        if (SiteList.Read(Paths.NextInside) is { } list)
            new OldSite(Paths.NextInside, new Ownership(list, []), Paths.Folder, Disk).DeleteListed();
    }
}
