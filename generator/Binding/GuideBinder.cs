using System.Collections.Immutable;
using SiteGen.Binding.Markdown;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding;

/// <summary>Turns the files of <c>input/</c> into guides. A guide without its twin is reported and left out.</summary>
public static class GuideBinder
{
    public static ImmutableArray<Guide> Bind(ISiteFiles files, DiagnosticBag diagnostics)
    {
        var paths = files.Paths.Where(path => path.StartsWith("input/", StringComparison.Ordinal) && path != "input/README.md").ToList();
        var read = SourceReader.ReadAll(files, paths, diagnostics);
        var bound = new (string Slug, Lang Lang, GuideText? Text, SourceFile File)?[read.Count];
        Parallel.For(0, read.Count, i => bound[i] = BindFile(read[i], diagnostics));
        return [.. Pair([.. bound.OfType<(string, Lang, GuideText?, SourceFile)>()], diagnostics)];
    }

    private static (string Slug, Lang Lang, GuideText? Text, SourceFile File)? BindFile(SourceFile file, DiagnosticBag diagnostics)
    {
        if (Place(file.Path) is not { } place)
        {
            diagnostics.Add(FactRules.UnknownKind, SourceSpan.WholeFile(file), $"'{file.Path}' is not input/en/guides/<slug>.md, input/en/index.md, or the same under input/zh.");
            return null;
        }
        // The name of the file becomes an address.
        EntityHeader.CheckId(new Located<string>(place.Slug, SourceSpan.WholeFile(file)), diagnostics);
        return (place.Slug, place.Lang, ReadText(file, place.Lang, isHome: place.Slug == Guide.HomeSlug, diagnostics), file);
    }

    private static (string Slug, Lang Lang)? Place(string path)
    {
        var parts = path.Split('/');
        Lang? lang = parts[1] switch { "en" => Lang.En, "zh" => Lang.Zh, _ => null };
        if (lang is not { } l || !path.EndsWith(".md", StringComparison.Ordinal)) return null;
        var slug = parts[^1][..^".md".Length];
        var fits = parts.Length == 3 ? slug == Guide.HomeSlug : parts.Length == 4 && parts[2] == "guides" && slug != Guide.HomeSlug;
        return fits ? (slug, l) : null;
    }

    private static GuideText? ReadText(SourceFile file, Lang lang, bool isHome, DiagnosticBag diagnostics)
    {
        if (FrontMatter.Find(file) is not { } front)
        {
            diagnostics.Add(ReadingRules.FrontMatter, SourceSpan.WholeFile(file), file.Text.StartsWith("---", StringComparison.Ordinal) ? "The front matter is never closed." : "The guide has no front matter.");
            return null;
        }
        var body = BodyReader.Read(file, front.BodyStart, diagnostics);
        if (YamlReader.Read(file, front.Yaml, diagnostics) is not { } yaml || FieldValues.Map(yaml, "front matter", diagnostics) is not { } fields) return null;
        var title = fields.Text("title");
        var description = fields.Text("description");
        var covers = fields.Texts("covers", required: !isHome);
        var leavesOut = fields.Texts("leaves-out", required: !isHome);
        var aliases = EntityHeader.ReadAliases(fields);
        fields.Finish();
        return title is { } t && description is { } d ? new GuideText(file, lang, t, d, covers, leavesOut, aliases, body) : null;
    }

    private static IEnumerable<Guide> Pair(IReadOnlyList<(string Slug, Lang Lang, GuideText? Text, SourceFile File)> texts, DiagnosticBag diagnostics)
    {
        foreach (var twins in texts.GroupBy(t => t.Slug, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var byLang = twins.ToDictionary(t => t.Lang);
            if (byLang.Count < Langs.All.Count)
            {
                var only = twins.First();
                var missing = only.File.Path.Replace($"input/{only.Lang.Folder()}/", $"input/{only.Lang.Other().Folder()}/", StringComparison.Ordinal);
                diagnostics.Add(LinkRules.TwinMissing, SourceSpan.WholeFile(only.File), $"There is no '{missing}'.{Suggestion.For(missing, texts.Where(t => t.Lang != only.Lang).Select(t => t.File.Path))}");
                continue;
            }
            if (byLang[Lang.En].Text is { } en && byLang[Lang.Zh].Text is { } zh) yield return new Guide(twins.Key, new Localized<GuideText>(en, zh));
        }
    }
}
