using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Incremental;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Reading;
using SiteGen.Reading.Images;
using SiteGen.Text;

namespace SiteGen.Binding.Guides;

/// <summary>Checks the words of a guide in both languages, while they are in memory. Used by several threads.</summary>
/// <param name="read">What was wrong with the guide as it was read, of which other findings may be echoes.</param>
public delegate void GuideInspector(Localized<ParsedGuide> guide, DiagnosticBag read, DiagnosticBag diagnostics);

/// <summary>What guides are held against.</summary>
/// <param name="Hash">Stands for all that the inspector looks at beside the guide and the titles of others.</param>
/// <param name="Make">Makes the inspector, once for all guides.</param>
public sealed record GuideInspection(ContentHash Hash, Func<IGuideTitles, GuideInspector> Make);

/// <summary>The guides, and what is wrong with their words.</summary>
/// <param name="Broken">The slugs of guides that are there and could not be read.</param>
/// <param name="Words">Found by the inspector; for whoever checks the rest of the site, so that both are reported together.</param>
public sealed record BoundGuides(ImmutableArray<Guide> Guides, ImmutableArray<string> Broken, DiagnosticBag Words)
{
    /// <summary>Whether every file could be read without an error, whatever its words say.</summary>
    public bool IsSound { get; init; } = true;

    /// <summary>The slugs of guides that are left out because they are drafts.</summary>
    public ImmutableArray<string> Drafts { get; init; } = [];
}

/// <summary>Turns the files of <c>input/</c> into guides. A guide without its twin is reported and left out.</summary>
public sealed class GuideBinder
{
    private readonly ISiteFiles _files;
    private readonly GuideInspector? _inspect;
    private readonly List<GuidePlace> _places = [];

    // Guides that are there under a name or in a folder that no guide can have.
    private readonly List<GuidePlace> _misplaced = [];
    private readonly GuideFiles _guides;
    private readonly DiagnosticBag _diagnostics;
    private readonly DiagnosticBag _words = new();

    // Set by several threads, and only ever to true: to read it and write what was read would undo what another has written meanwhile.
    private bool _foundErrors;

    private static bool IsNoGuide(string path) =>
        path == "input/README.md"
        || path.StartsWith("input/static/", StringComparison.Ordinal)
        || path.StartsWith(ImageReader.Folder, StringComparison.Ordinal);

    private GuideBinder(
        ISiteFiles files,
        KindTable kinds,
        GuideInspection? inspection,
        BuildCache cache,
        DiagnosticBag diagnostics,
        bool showsDrafts
    )
    {
        (_files, _diagnostics) = (files, diagnostics);
        foreach (var path in files.Paths.Where(path => path.StartsWith("input/", StringComparison.Ordinal) && !IsNoGuide(path)))
        {
            if (GuidePlace.Of(path) is { } place)
                _places.Add(place);
            else if (SourceReader.Read(files, path, diagnostics) is { } file)
                ReportPlace(file, GuidePlace.Meant(path));
        }
        // A guide that nobody inspected is not known to be sound.
        _guides = new GuideFiles(
            files,
            _places,
            [.. _misplaced.Select(place => place.Slug)],
            kinds,
            inspection is null ? new BuildCache(null) : cache,
            inspection?.Hash ?? ContentHash.Nothing,
            showsDrafts
        );
        _inspect = inspection?.Make(_guides);
    }

    /// <param name="meant">Where the guide belongs that the file seems to be; <c>null</c> when it seems to be none.</param>
    private void ReportPlace(SourceFile file, GuidePlace? meant)
    {
        var folders = string.Join(" and ", Langs.All.Select(lang => $"input/{lang.Folder()}/guides/"));
        var hasOtherEnding = meant is not null && Path.ChangeExtension(file.Path, ".md") == meant.Path;
        if (meant is not null && !_files.Paths.Contains(meant.Path))
            _misplaced.Add(meant);
        _diagnostics.Add(
            FactRules.UnknownKind,
            SourceSpan.WholeFile(file),
            hasOtherEnding
                ? $"'{file.Path}' does not end in '.md'."
                : $"'{file.Path}' is not input/en/guides/<slug>.md, input/en/index.md, or the same under input/zh; nor does it lie below "
                    + "input/static/, whose files go out as they are.",
            help: hasOtherEnding ? $"Rename it to '{Path.GetFileName(meant!.Path)}'."
                : meant is not null ? $"Move it to '{meant.Path}'."
                : $"A guide lies in {folders}, under the same name; "
                    + "pictures lie in input/images/, and what goes out as it is below input/static/."
        );
    }

    /// <param name="kinds">Of the entries that guides may link to.</param>
    /// <param name="inspection"><c>null</c> when the words are not to be looked at.</param>
    /// <param name="showsDrafts">Drafts are guides like all others; else they are left out.</param>
    public static BoundGuides Bind(
        ISiteFiles files,
        KindTable kinds,
        GuideInspection? inspection,
        BuildCache cache,
        DiagnosticBag diagnostics,
        bool showsDrafts = false
    )
    {
        var binder = new GuideBinder(files, kinds, inspection, cache, diagnostics, showsDrafts);
        var twins = binder
            ._places.GroupBy(p => p.Slug, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.ToArray())
            .ToArray();
        var bound = new Guide?[twins.Length];
        var isDraft = new bool[twins.Length];
        Parallel.For(
            0,
            bound.Length,
            i =>
                bound[i] = FaultNet.Run(
                    SourceSpan.WholeFile(new SourceFile(twins[i][0].Path, "", files.DisplayPath(twins[i][0].Path))),
                    diagnostics,
                    () =>
                        (isDraft[i] = binder._guides.IsLeftOut(twins[i][0].Slug)) ? null
                        : twins[i].Length == Langs.All.Count ? binder.Both(twins[i][0].Slug)
                        : binder.Lone(twins[i][0])
                )
        );
        binder._guides.Cached.Save();
        var missing = twins
            .Index()
            .Where(twin => bound[twin.Index] is null)
            .ToLookup(twin => isDraft[twin.Index], twin => twin.Item[0].Slug);
        var broken = missing[false].Concat(binder._misplaced.Select(place => place.Slug)).Distinct(StringComparer.Ordinal);
        return new BoundGuides([.. bound.OfType<Guide>()], [.. broken], binder._words)
        {
            IsSound = !binder._foundErrors,
            Drafts = [.. missing[true]],
        };
    }

    private Guide? Both(string slug)
    {
        if (_guides.FindSound(slug) is { } sound)
        {
            _guides.Cached.Keep(slug, sound);
            return sound.Guide;
        }
        var found = new DiagnosticBag();
        var (en, zh) = (_guides.Parse(slug, Lang.En, found), _guides.Parse(slug, Lang.Zh, found));
        _diagnostics.AddAll(found);
        if (found.HasErrors)
            _foundErrors = true;
        if (en is null || zh is null)
            return null;
        var guide = new Guide(slug, new Localized<GuideText>(Kept(slug, Lang.En, en), Kept(slug, Lang.Zh, zh)));
        // A guide that says a wrong thing is looked at as a whole.
        if (_inspect is null || found.Sorted().Any(d => d.Rule.KeepsFromReading))
            return guide;

        var words = new DiagnosticBag();
        _inspect(new Localized<ParsedGuide>(en, zh), found, words);
        _words.AddAll(words);
        if (found.IsEmpty && words.IsEmpty)
            _guides.Cached.Keep(slug, Sound(guide, en, zh));
        return guide;
    }

    // The language by itself: what reads the body again must not hold what was parsed.
    private GuideText Kept(string slug, Lang lang, ParsedGuide parsed) => GuideText.Of(parsed, mark => _guides.Markup(slug, lang, mark));

    private SoundGuide Sound(Guide guide, ParsedGuide en, ParsedGuide zh)
    {
        ImmutableArray<string> linksTo =
        [
            .. en
                .Body.Links.Concat(zh.Body.Links)
                .Select(link => link.Target)
                .OfType<GuideTarget>()
                .Select(target => target.Slug)
                .Distinct(StringComparer.Ordinal),
        ];
        return new SoundGuide(guide, linksTo, _guides.HashOfTitles(linksTo));
    }

    private Guide? Lone(GuidePlace only)
    {
        _foundErrors = true;
        _guides.Parse(only.Slug, only.Lang, _diagnostics);
        var missing = GuidePlace.PathOf(only.Slug, only.Lang.Twin());
        // The twin is there, but can't be taken; that has been said.
        if (_files.Refused.Any(refused => refused.Span.File.Path == missing) || _misplaced.Any(place => place.Path == missing))
            return null;
        // A file that can't be read has been reported, and may be the twin of one with a misspelt name.
        var source = _guides.SourceOf(only) ?? new SourceFile(only.Path, "", _files.DisplayPath(only.Path));
        // Only a file that is no twin of another can have been meant.
        var others = _places
            .Where(place => place.Lang != only.Lang && !_places.Any(twin => twin.Lang == only.Lang && twin.Slug == place.Slug))
            .Select(place => place.Slug);
        var meant = Suggestion.Nearest(only.Slug, others) is { } slug
            ? $" Did you mean '{GuidePlace.PathOf(slug, only.Lang.Twin())}'?"
            : "";
        _diagnostics.Add(LinkRules.TwinMissing, SourceSpan.WholeFile(source), $"There is no '{missing}'.{meant}");
        return null;
    }
}
