using System.Collections.Immutable;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding.Entries;

/// <summary>Files of <c>data/</c> that are not what their place says: what they are, and where they belong.</summary>
internal static class MisplacedEntry
{
    /// <summary>Whether a file is YAML by the end of its name, be it one that entries must not have.</summary>
    public static bool IsYaml(string path) => Path.GetExtension(path).ToLowerInvariant() is ".yml" or ".yaml";

    /// <summary>The kind that has a folder, or one spelt nearly so; <c>null</c> when there is none.</summary>
    public static EntityKind? KindMeant(string folder, KindTable kinds) =>
        kinds.FromFolder(folder)
        ?? (Suggestion.Nearest(folder, kinds.All.Select(kind => kind.Folder)) is { } near ? kinds.FromFolder(near) : null);

    /// <summary>Reports a file that is not <c>data/&lt;kind&gt;/&lt;id&gt;.yaml</c>.</summary>
    /// <param name="kind">Of the folder; <c>null</c> when it is none of a kind.</param>
    /// <returns>The entry that it holds by its keys, where its folder does not tell; <c>null</c> when there is none.</returns>
    public static EntityKey? ReportPlace(SourceFile file, EntityKind? kind, SiteConfig config, DiagnosticBag diagnostics)
    {
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        var folders = config.Kinds.All.Select(k => k.Folder).ToList();
        var segments = file.Path.Split('/');
        var (message, help) =
            kind is not null || segments.Length != 3
                ? IsYaml(name) && (kind is not null || !name.EndsWith(".yaml", StringComparison.Ordinal))
                    ? ($"'{file.Path}' does not end in '.yaml'.", $"Rename it to '{Path.GetFileNameWithoutExtension(name)}.yaml'.")
                    : kind is not null
                        ? (
                            $"'{file.Path}' is no YAML file.",
                            "Entries are written in files that end in '.yaml'; files to download lie below input/static/."
                        )
                        : (
                            $"'{file.Path}' is not data/<kind>/<id>.yaml; the kinds are {string.Join(", ", folders)}.",
                            "Put the file into the folder of its kind."
                        )
                : (
                    $"There is no kind of entry with the folder 'data/{segments[1]}/'; there are {string.Join(", ", folders)}."
                        + Suggestion.For(segments[1], folders),
                    "Put the file into the folder of its kind; a kind of the site's own is declared in data/kinds.yaml."
                );
        var known = kind is null && IsYaml(name) ? ByKeys(file, config) : null;
        diagnostics.Add(
            FactRules.UnknownKind,
            SourceSpan.WholeFile(file),
            message,
            help: known is { Kind: var itsKind } ? $"By its keys it is an entry of data/{itsKind.Folder}/: move it there." : help
        );
        return known;
    }

    /// <summary>What a file holds by its keys; <c>null</c> where that is nothing, or may be one of several.</summary>
    private static EntityKey? ByKeys(SourceFile file, SiteConfig config)
    {
        if (YamlReader.Read(file, new DiagnosticBag()) is not YamlMap map)
            return null;
        var id = Path.GetFileNameWithoutExtension(file.Path);
        return config.Kinds.All.Where(kind => Fits(map, kind, id, config)).ToList() is [var only] ? new EntityKey(only, id) : null;
    }

    /// <summary>Reports a file without a value, and what an entry of its kind can't go without.</summary>
    public static void ReportEmpty(SourceFile file, EntityKind kind, string id, SiteConfig config, DiagnosticBag diagnostics)
    {
        var place = SourceSpan.WholeFile(file);
        var only = new YamlMap([new YamlEntry(new Located<string>("id", place), new YamlText(id, place))], place);
        var fields = new FieldReader(only, new DiagnosticBag());
        if (EntityHeader.Read(fields, kind, id) is { } header)
            EntityBinders.Bind(header, fields, config);
        var keys = string.Join(", ", fields.Missing.Distinct().Prepend("id"));
        diagnostics.Add(
            FactRules.MissingKey,
            place,
            $"The file is empty; those of data/{kind.Folder}/ have the keys {keys}.",
            help: $"Begin with a copy of another file of data/{kind.Folder}/, and write 'id: {id}'."
        );
    }

    /// <summary>The kinds as which an entry would have all its keys and no other; none when it is of its own, or of no
    /// other.</summary>
    /// <param name="found">What is wrong with it as an entry of its own kind.</param>
    public static ImmutableArray<EntityKind> KindsOf(YamlMap yaml, EntityKind kind, string id, SiteConfig config, DiagnosticBag found)
    {
        if (!found.Has(FactRules.UnknownKey) || !found.Has(FactRules.MissingKey))
            return [];
        return [.. config.Kinds.All.Where(other => other != kind && Fits(yaml, other, id, config))];
    }

    private static bool Fits(YamlMap yaml, EntityKind kind, string id, SiteConfig config)
    {
        var found = new DiagnosticBag();
        var fields = new FieldReader(yaml, found);
        if (EntityHeader.Read(fields, kind, id) is not { } header)
            return false;
        EntityBinders.Bind(header, fields, config);
        fields.Finish();
        return !found.Has(FactRules.UnknownKey) && !found.Has(FactRules.MissingKey);
    }
}
