using SiteGen.Addresses;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Rendering.Frame;
using SiteGen.Rendering.Pages.Offline;
using SiteGen.Text;
using SiteGen.Verification;
using SiteGen.Verification.Reading;

namespace SiteGen.Offline;

/// <summary>Which files belong to a saved copy: the pages of a language, the data their scripts ask for, and all that a browser fetches
/// with them.</summary>
internal sealed class SavedFiles
{
    private readonly RenderInput _input;
    private readonly HtmlVerifier _verifier;
    private readonly Dictionary<SitePath, OutputFile> _files;
    private readonly Dictionary<SitePath, FileDigest> _digests;

    /// <param name="files">All files of the site that are made so far.</param>
    /// <param name="digests">Of those that are known; the rest is read.</param>
    public SavedFiles(
        RenderInput input,
        HtmlVerifier verifier,
        IEnumerable<OutputFile> files,
        IReadOnlyDictionary<SitePath, FileDigest> digests
    )
    {
        (_input, _verifier, _digests) = (input, verifier, new(digests));
        // Two of one path are a mistake, reported when all files are together.
        _files = files.DistinctBy(file => file.Path).ToDictionary(file => file.Path);
    }

    public void Add(IEnumerable<OutputFile> files)
    {
        foreach (var file in files)
            _files.TryAdd(file.Path, file);
    }

    /// <summary>All of a language, with every style and script: some are fetched only where a page turns out to need them.</summary>
    public IEnumerable<SavedFile> Of(Lang lang)
    {
        var own = _files.Values.Where(file => file.Path.Value.StartsWith(lang.Folder() + "/", StringComparison.Ordinal)).ToList();
        var pages = own.Where(IsPage).ToList();
        return pages.Concat(own.Where(IsData)).Concat(FetchedWith(pages)).Concat(_files.Values.Where(IsCode)).Select(ToSaved);
    }

    /// <summary>What every device keeps: the pages that speak both languages, and the assets that all pages share.</summary>
    public IEnumerable<SavedFile> Core()
    {
        var doors = Find(RootPages.Door, RootPages.Unsaved).ToList();
        var shared = FetchedWith(doors.Concat(Find(PageKey.Home.In(Langs.Default))))
            .Where(file => file.Path.Value.StartsWith(Assets, StringComparison.Ordinal));
        return doors.Concat(shared).Select(ToSaved);
    }

    /// <summary>What every reader of a language keeps from the first visit on, by address: its home page, and what somebody needs who
    /// has no line when something happens. They are in the list of the language, too.</summary>
    public IEnumerable<string> First(Lang lang)
    {
        var config = _input.Site.Config;
        var pages = Find(
                PageKey.Home.In(lang),
                AddressMap.OfGuide(config.UrgentGuide).In(lang),
                AddressMap.Of(EntityKind.Hotline).In(lang),
                AddressMap.Of(EntityKind.Phrase).In(lang)
            )
            .ToList();
        // What a page asks for once it is there can't be read off it.
        var later = Find(LoadedLater.Select(name => new SitePath(Assets + _input.Theme.Address(name))));
        return pages
            .Concat(FetchedWith(pages).Where(IsCode))
            .Concat(later)
            .Select(file => file.Path.Address)
            .Distinct(StringComparer.Ordinal);
    }

    private IEnumerable<OutputFile> Find(params IEnumerable<SitePath> paths) =>
        paths.Select(path => _files.GetValueOrDefault(path)).OfType<OutputFile>();

    private IEnumerable<OutputFile> FetchedWith(IEnumerable<OutputFile> pages) =>
        pages
            .SelectMany(page => _verifier.DigestOf(page).Targets)
            .Where(target => target.Use.HasFlag(TargetUse.Request))
            .Select(target => SitePath.IsValid(target.Target.Path) ? _files.GetValueOrDefault(new SitePath(target.Target.Path)) : null)
            .OfType<OutputFile>()
            .Distinct();

    private SavedFile ToSaved(OutputFile file)
    {
        if (!_digests.TryGetValue(file.Path, out var digest))
            _digests.Add(file.Path, digest = FileDigest.Of(file.Content.Span));
        return new SavedFile(file.Path.Address, digest, IsPage(file) && !_verifier.DigestOf(file).IsRedirect ? TitleOf(file) : null);
    }

    /// <summary>The title without the site's name, which all pages have.</summary>
    private string TitleOf(OutputFile page)
    {
        var title = _verifier.DigestOf(page).Title ?? "";
        foreach (var ending in Langs.All.SelectMany(lang => FrameViewFactory.TitleEndings(_input.Site.Config, lang)))
        {
            if (title.EndsWith(ending, StringComparison.Ordinal))
                return title[..^ending.Length];
        }
        return title;
    }

    private const string Assets = "assets/";

    private static readonly string[] LoadedLater = ["cards.js", "reading.js", OfflineContent.Script];

    private static bool IsPage(OutputFile file) => file.Path.Value.EndsWith(".html", StringComparison.Ordinal);

    private static bool IsCode(OutputFile file) =>
        file.Path.Value.StartsWith(Assets, StringComparison.Ordinal) && Path.GetExtension(file.Path.Value) is ".css" or ".js";

    private static bool IsData(OutputFile file) => Path.GetExtension(file.Path.Value) is ".json" or ".txt";
}
