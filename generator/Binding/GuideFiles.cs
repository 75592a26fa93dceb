using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Binding.Markdown;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding;

/// <summary>The files of <c>input/</c>, each read once, when it is first asked for: by its own turn, or by a guide that shows its title.</summary>
internal sealed class GuideFiles : IGuideTitles
{
    private readonly FrozenDictionary<(string Slug, Lang Lang), Lazy<GuideFile>> _files;

    /// <param name="places">Guides and their paths; each place once.</param>
    public GuideFiles(ISiteFiles files, IReadOnlyCollection<GuidePlace> places)
    {
        _files = places.ToFrozenDictionary(p => (p.Slug, p.Lang), p => new Lazy<GuideFile>(() => Read(files, p)));
        Slugs = [.. places.Select(p => p.Slug).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Slugs { get; }

    public string? TitleOf(string slug, Lang lang) => _files.TryGetValue((slug, lang), out var file) ? file.Value.Head?.Title.Value : null;

    /// <summary>The file as it was read; <c>null</c> when it can't be.</summary>
    public SourceFile? SourceOf(GuidePlace place) => _files[(place.Slug, place.Lang)].Value.Source;

    /// <summary>The whole guide; <c>null</c> when it can't be read. Drops the text of the file.</summary>
    /// <param name="diagnostics">Gets all that is wrong with the file.</param>
    public GuideDraft? Draft(string slug, Lang lang, DiagnosticBag diagnostics)
    {
        var file = _files[(slug, lang)].Value;
        diagnostics.AddAll(file.Found);
        if (file.Source is null) return null;
        var (body, markup) = BodyReader.Read(file.Source, file.BodyStart, lang, diagnostics);
        file.Source.LetGo();
        return file.Head is { } head ? new GuideDraft(head, body, markup) : null;
    }

    private static GuideFile Read(ISiteFiles files, GuidePlace place)
    {
        var found = new DiagnosticBag();
        if (SourceReader.Read(files, place.Path, found) is not { } source) return new GuideFile(null, 0, null, found);
        // The name of the file becomes an address.
        EntityHeader.CheckId(new Located<string>(place.Slug, SourceSpan.WholeFile(source)), found);
        if (FrontMatter.Find(source) is { } front) return new GuideFile(source, front.BodyStart, Head(source, front, place, found), found);
        found.Add(ReadingRules.FrontMatter, SourceSpan.WholeFile(source), source.Text.StartsWith("---", StringComparison.Ordinal) ? "The front matter is never closed." : "The guide has no front matter.");
        return new GuideFile(null, 0, null, found);
    }

    private static GuideHead? Head(SourceFile source, FrontMatter front, GuidePlace place, DiagnosticBag diagnostics)
    {
        if (YamlReader.Read(source, front.Yaml, diagnostics) is not { } yaml || FieldValues.Map(yaml, "front matter", diagnostics) is not { } fields) return null;
        var isHome = place.Slug == Guide.HomeSlug;
        var title = fields.Text("title");
        var description = fields.Text("description");
        var covers = fields.Texts("covers", required: !isHome);
        var leavesOut = fields.Texts("leaves-out", required: !isHome);
        var aliases = EntityHeader.ReadAliases(fields);
        fields.Finish();
        return title is { } t && description is { } d ? new GuideHead(source, place.Lang, t, d, covers, leavesOut, aliases) : null;
    }

    /// <param name="Source"><c>null</c> when it can't be read, or has no beginning of a guide.</param>
    /// <param name="BodyStart">The offset of the Markdown.</param>
    /// <param name="Head"><c>null</c> when it is wrong.</param>
    /// <param name="Found">What is wrong with all that has been read of it.</param>
    private sealed record GuideFile(SourceFile? Source, int BodyStart, GuideHead? Head, DiagnosticBag Found);
}

/// <summary>A file of <c>input/</c> that holds a guide in one language.</summary>
internal sealed record GuidePlace(string Slug, Lang Lang, string Path)
{
    /// <returns><c>null</c> for a file that lies elsewhere than guides do.</returns>
    public static GuidePlace? Of(string path)
    {
        var parts = path.Split('/');
        Lang? lang = parts[1] switch { "en" => Lang.En, "zh" => Lang.Zh, _ => null };
        if (lang is not { } l || !path.EndsWith(".md", StringComparison.Ordinal)) return null;
        var slug = parts[^1][..^".md".Length];
        var fits = parts.Length == 3 ? slug == Guide.HomeSlug : parts.Length == 4 && parts[2] == "guides" && slug != Guide.HomeSlug;
        return fits ? new GuidePlace(slug, l, path) : null;
    }
}
