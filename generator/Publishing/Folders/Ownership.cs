using SiteGen.Publishing.Places;
using SiteGen.Text;

namespace SiteGen.Publishing.Folders;

/// <summary>Whose the files in a published folder are: the site's, by its list; somebody's who wants them kept; or nobody knows.</summary>
/// <param name="list">Of the site that stands there; <c>null</c> when none does.</param>
/// <param name="kept">What <c>keep</c> in <c>data/site.yaml</c> names.</param>
internal sealed class Ownership(SiteList? list, IReadOnlyList<KeptPath> kept)
{
    // What desktops leave behind wherever somebody looks, and what keeps an empty folder in git.
    private static readonly HashSet<string> Tolerated = new(
        [".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep"],
        StringComparer.OrdinalIgnoreCase
    );

    public SiteList List { get; } = list ?? SiteList.Empty;

    /// <summary>Whether a site stands there, be it one without files.</summary>
    public bool HasList => list is not null;

    /// <summary>The same with another list.</summary>
    public Ownership With(SiteList other) => new(other, kept);

    /// <summary>Whether a name is that of a file which desktops or git need, and no site.</summary>
    public static bool IsTolerated(string path) => Tolerated.Contains(path[(path.LastIndexOf('/') + 1)..]);

    /// <summary>Whether a file or link stays, whoever put it there, as long as no site does.</summary>
    public bool IsCarried(string path) => IsTolerated(path) || kept.Any(k => k.Covers(path));

    /// <summary>Whether a file or link may be deleted or replaced.</summary>
    public bool IsOurs(string path) => List.Holds(path) && !IsCarried(path);

    /// <summary>Files, links and empty folders of which nobody has said anything, ordinally.</summary>
    public IReadOnlyList<string> ForeignIn(FolderContent content) =>
        [
            .. content
                .Leaves.Where(path => !List.Holds(path) && !IsCarried(path))
                .Concat(
                    content.EmptyFolders().Where(folder => !IsWayToOurs(folder) && !IsCarried(folder + "/x")).Select(folder => folder + "/")
                )
                .Where(path => !IsBook(path))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Files and links that go from one site to the next.</summary>
    public IEnumerable<string> CarriedIn(FolderContent content) => content.Leaves.Where(path => IsCarried(path) && !IsBook(path));

    /// <summary>Kept folders with nothing in them.</summary>
    public IEnumerable<string> EmptyCarriedIn(FolderContent content) =>
        content.EmptyFolders().Where(folder => kept.Any(k => k.Covers(folder + "/x")));

    // The files in which publishing keeps its books.
    private bool IsBook(string path) =>
        path is SiteList.FileName
            ? list is not null
            : path is SiteList.NewFileName or PublishPaths.LockName or PublishPaths.NextName or Journal.FileName or Journal.NewFileName
                || path.StartsWith(PublishPaths.NextName + "/", StringComparison.Ordinal);

    // A file of the site that has become an empty folder holds nothing of anybody's.
    private bool IsWayToOurs(string folder) => List.HoldsFolder(folder) || List.Holds(folder);
}
