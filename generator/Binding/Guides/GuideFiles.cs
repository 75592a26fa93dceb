using System.Collections.Frozen;
using SiteGen.Binding.Entries;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Incremental;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding.Guides;

/// <summary>The files of <c>input/</c>, each read once, when it is first asked for: by its own turn, or by a guide that shows its
/// title.</summary>
internal sealed class GuideFiles : IGuideTitles
{
    private readonly ISiteFiles _files;
    private readonly Localized<Dictionary<string, Lazy<GuideFile>>> _guides = new(new(StringComparer.Ordinal), new(StringComparer.Ordinal));
    private readonly FrozenSet<string> _slugs;
    private readonly LinkTargets _targets;
    private readonly bool _showsDrafts;

    /// <param name="places">Guides and their paths; each place once.</param>
    /// <param name="misplaced">The slugs of guides that are there and can't be read where they are.</param>
    /// <param name="kinds">Of the entries that guides may link to.</param>
    /// <param name="data">Stands for the data that guides are held against.</param>
    /// <param name="showsDrafts">Drafts are guides like all others.</param>
    public GuideFiles(
        ISiteFiles files,
        IReadOnlyCollection<GuidePlace> places,
        IReadOnlyCollection<string> misplaced,
        KindTable kinds,
        BuildCache cache,
        ContentHash data,
        bool showsDrafts = false
    )
    {
        (_files, _targets, _showsDrafts) = (files, new LinkTargets(kinds), showsDrafts);
        Slugs = [.. places.Select(p => p.Slug).Concat(misplaced).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _slugs = Slugs.ToFrozenSet(StringComparer.Ordinal);
        foreach (var place in places)
            _guides[place.Lang].Add(place.Slug, new Lazy<GuideFile>(() => Read(place)));
        Cached = new Cached<SoundGuide>(cache, "guides", [data], new GuideForm(kinds, CachedFile, Markup).Sound);
    }

    public IReadOnlyList<string> Slugs { get; }

    /// <summary>The sound guides of the last build, by their slugs, that were held against the same data.</summary>
    public Cached<SoundGuide> Cached { get; }

    public bool Has(string slug) => _slugs.Contains(slug);

    public string? TitleOf(string slug, Lang lang) =>
        _guides[lang].TryGetValue(slug, out var file) && !IsLeftOut(slug) ? file.Value.Head?.Title.Value : null;

    public bool IsLeftOut(string slug) =>
        !_showsDrafts && Langs.All.Any(lang => _guides[lang].TryGetValue(slug, out var file) && file.Value.IsDraft);

    public string? RenamedTo(string slug) =>
        Slugs.FirstOrDefault(now =>
            Langs.All.Any(lang => _guides[lang].TryGetValue(now, out var file) && file.Value.Head?.Aliases.Contains(slug) == true)
        );

    /// <summary>The file as it was read; <c>null</c> when it can't be.</summary>
    public SourceFile? SourceOf(GuidePlace place) => _guides[place.Lang][place.Slug].Value.Source;

    /// <summary>The guide of the last build, if both its files and the titles that it shows are as they were.</summary>
    public SoundGuide? FindSound(string slug) =>
        Cached.Find(slug) is { } sound
        && Langs.All.All(lang => _guides[lang][slug].Value.IsUnchanged)
        && HashOfTitles(sound.LinksTo) == sound.Titles
            ? sound
            : null;

    /// <summary>Stands for the titles of some guides in all languages.</summary>
    public ContentHash HashOfTitles(IEnumerable<string> slugs) =>
        ContentHash.Of(slugs.SelectMany(slug => Langs.All.Select(lang => TitleOf(slug, lang) ?? "")));

    /// <summary>The whole guide; <c>null</c> when it can't be read. Drops the text of the file.</summary>
    /// <param name="diagnostics">Gets all that is wrong with the file.</param>
    public ParsedGuide? Parse(string slug, Lang lang, DiagnosticBag diagnostics, BlockMark? mark = null)
    {
        var file = _guides[lang][slug].Value;
        diagnostics.AddAll(file.Found);
        if (file.Source is not { } source || FrontMatter.Find(source) is not { } front)
            return null;
        var (body, markup) = BodyReader.Read(source, front.BodyStart, lang, _targets, diagnostics, mark);
        if (mark is null)
            source.ReleaseText();
        return file.Head is { } head ? new ParsedGuide(head, body, markup) : null;
    }

    private SourceFile CachedFile(string slug, Lang lang, ContentHash hash)
    {
        var path = GuidePlace.PathOf(slug, lang);
        // The cache may hold a guide whose files are gone. Nobody asks for it.
        return new SourceFile(
            path,
            null,
            _guides[lang].ContainsKey(slug) ? _files.DisplayPath(path) : path,
            hash,
            () => SourceText.Decode(_files.Read(path), out _)
        );
    }

    /// <summary>Reads a file for its body. What is wrong with it has been reported.</summary>
    public GuideMarkup Markup(string slug, Lang lang, BlockMark? mark) =>
        Parse(slug, lang, new DiagnosticBag(), mark)?.Markup
        ?? throw new IOException($"'{GuidePlace.PathOf(slug, lang)}' was changed during the build.");

    private GuideFile Read(GuidePlace place)
    {
        var found = new DiagnosticBag();
        var last = Cached.Find(place.Slug)?.Guide.Texts[place.Lang];
        if (last is not null && last.File.Hash == _files.KnownHashOf(place.Path))
            return new GuideFile(last.File, last.Head, found, IsUnchanged: true) { IsDraft = last.Head.IsDraft };
        if (SourceReader.ReadBytes(_files, place.Path, found) is not { } content)
            return new GuideFile(null, null, found, IsUnchanged: false);
        if (last is not null && last.File.Hash == ContentHash.Of(content))
            return new GuideFile(last.File, last.Head, found, IsUnchanged: true) { IsDraft = last.Head.IsDraft };

        if (SourceReader.Read(_files, place.Path, content, found) is not { } source)
            return new GuideFile(null, null, found, IsUnchanged: false);
        // The name of the file becomes an address.
        EntityHeader.CheckId(new Located<string>(place.Slug, SourceSpan.WholeFile(source)), found);
        if (FrontMatter.Find(source) is { } front)
        {
            CharacterCheck.Markup(source, front.BodyStart.., found);
            return new GuideFile(source, Head(source, front, place, found), found, IsUnchanged: false)
            {
                IsDraft = place.Slug != Guide.HomeSlug && DraftMark.IsIn(source.Text.AsSpan()[front.Yaml]),
            };
        }
        found.Add(
            ReadingRules.FrontMatter,
            SourceSpan.WholeFile(source),
            source.Text.StartsWith("---", StringComparison.Ordinal) ? "The front matter is never closed." : "The guide has no front matter."
        );
        return new GuideFile(source, null, found, IsUnchanged: false);
    }

    private static GuideHead? Head(SourceFile source, FrontMatter front, GuidePlace place, DiagnosticBag diagnostics)
    {
        if (
            YamlReader.Read(source, front.Yaml, diagnostics) is not { } yaml
            || FieldValues.Map(yaml, "front matter", diagnostics) is not { } fields
        )
            return null;
        var isHome = place.Slug == Guide.HomeSlug;
        var title = fields.Text("title");
        var description = fields.Text("description");
        var covers = fields.Texts("covers", required: !isHome);
        var leavesOut = fields.Texts("leaves-out", required: !isHome);
        var bring = fields.Texts("bring", required: false);
        foreach (var key in new[] { "covers", "leaves-out", "bring" }.Where(key => fields.Find(key) is YamlList { Items.IsEmpty: true }))
            diagnostics.Add(
                FactRules.MissingKey,
                fields.KeySpan(key),
                $"Nothing stands under '{key}'.",
                help: key == "bring" || isHome ? "Write what belongs there, or leave the key out." : "Write at least one line."
            );
        var aliases = EntityHeader.ReadAliases(fields);
        var also = fields.Texts("also", required: false);
        var isDraft = EntityHeader.ReadDraft(fields, source.Text.AsSpan()[front.Yaml]);
        if (isDraft && isHome)
            diagnostics.Add(
                FactRules.WrongShape,
                fields.KeySpan(DraftMark.Key),
                "The home page can't be a draft: there is no site without it."
            );
        fields.Finish();
        return title is { } t && description is { } d
            ? new GuideHead(source, place.Lang, t, d, covers, leavesOut, aliases)
            {
                Also = also,
                Bring = bring,
                IsDraft = isDraft,
            }
            : null;
    }

    /// <param name="Source"><c>null</c> when it can't be read as text.</param>
    /// <param name="Head"><c>null</c> when it is wrong.</param>
    /// <param name="Found">What is wrong with all that has been read of it.</param>
    /// <param name="IsUnchanged">It has the content with which the last build found the guide sound.</param>
    private sealed record GuideFile(SourceFile? Source, GuideHead? Head, DiagnosticBag Found, bool IsUnchanged)
    {
        public bool IsDraft { get; init; }
    }
}

/// <summary>A file of <c>input/</c> that holds a guide in one language.</summary>
internal sealed record GuidePlace(string Slug, Lang Lang, string Path)
{
    public static string PathOf(string slug, Lang lang) =>
        slug == Guide.HomeSlug ? $"input/{lang.Folder()}/{slug}.md" : $"input/{lang.Folder()}/guides/{slug}.md";

    /// <summary>The place of the guide that a file in no such place seems to be: its name ends otherwise, or it lies in another folder of
    /// its language; <c>null</c> when it seems to be none.</summary>
    public static GuidePlace? Meant(string path)
    {
        if (System.IO.Path.GetExtension(path).ToLowerInvariant() is not (".markdown" or ".mdown" or ".md" or ".txt"))
            return null;
        if (Of(System.IO.Path.ChangeExtension(path, ".md")) is { } renamed)
            return renamed;
        var slug = System.IO.Path.GetFileNameWithoutExtension(path);
        return path.EndsWith(".md", StringComparison.Ordinal)
            ? Langs
                .All.Where(lang => path.StartsWith($"input/{lang.Folder()}/", StringComparison.Ordinal))
                .Select(lang => Of(PathOf(slug, lang)))
                .FirstOrDefault()
            : null;
    }

    /// <returns><c>null</c> for a file that lies elsewhere than guides do.</returns>
    public static GuidePlace? Of(string path)
    {
        if (!path.EndsWith(".md", StringComparison.Ordinal))
            return null;
        var slug = path[(path.LastIndexOf('/') + 1)..^".md".Length];
        foreach (var lang in Langs.All)
        {
            if (PathOf(slug, lang) == path)
                return new GuidePlace(slug, lang, path);
        }
        return null;
    }
}
