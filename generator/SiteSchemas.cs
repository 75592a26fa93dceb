using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SiteGen.Binding;
using SiteGen.Binding.Guides;
using SiteGen.Diagnostics;
using SiteGen.Model.Guides;
using SiteGen.Reading;
using SiteGen.Schemas;
using SiteGen.Schemas.Entries;
using SiteGen.Schemas.Files;
using SiteGen.Schemas.Reference;
using SiteGen.Text;

namespace SiteGen;

/// <summary>JSON Schemas of all that editors write in YAML, for the site at hand: its own kinds and words, and the entries it
/// has.</summary>
public static class SiteSchemas
{
    /// <summary>Where a site keeps them for editors, beside <c>data/</c>; <c>.vscode/settings.json</c> names them.</summary>
    public const string Folder = ".vscode/schemas";

    /// <summary>Where a site keeps the same as a page for people.</summary>
    public const string ReferencePath = DataPaths.Reference;

    /// <summary>Makes all schemas; writes nothing.</summary>
    /// <returns>No schema when the site's configuration or kinds can't be read; what is wrong with entries does not matter.</returns>
    public static SchemaResult Run(ISiteFiles files)
    {
        var diagnostics = new DiagnosticBag();
        return DataBinder.Bind(files, diagnostics) is { } data
            ? new SchemaResult([], Of(files, data)) { Reference = ReferencePage.Of(Shapes(WordsOf(files, data))) }
            : new SchemaResult(diagnostics.Sorted(), []);
    }

    /// <summary>The beginning of a new entry of a kind.</summary>
    internal static string SkeletonOf(ISiteFiles files, BoundData data, string kind, string id) =>
        Skeleton.Of(Shapes(WordsOf(files, data)).Single(schema => schema.Name == kind).Shape, id);

    /// <summary>The schemas of a site that has been read, the lists of its entries last.</summary>
    internal static ImmutableArray<SiteSchema> Of(ISiteFiles files, BoundData data)
    {
        var site = WordsOf(files, data);
        var lists = EntryLists.Make(site);
        return
        [
            .. Shapes(site)
                .Select(schema => new SiteSchema(schema.Name, schema.For, SchemaFile.Text(schema.Name, schema.Shape))
                {
                    Single = SchemaFile.Single(schema.Name, schema.Shape, lists),
                }),
            new SiteSchema(EntryLists.Name, null, SchemaFile.Text("The ids of all entries", EntryLists.Schema(lists))),
        ];
    }

    private static SiteWords WordsOf(ISiteFiles files, BoundData data)
    {
        var guides = files
            .Paths.Select(GuidePlace.Of)
            .OfType<GuidePlace>()
            .Select(place => place.Slug)
            .Where(slug => slug != Guide.HomeSlug);
        return new SiteWords(
            data.Config,
            data.Entries,
            data.Router,
            [.. guides.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]
        );
    }

    private static IEnumerable<(string Name, string For, JsonObject Shape)> Shapes(SiteWords site) =>
        [
            .. site.Kinds.All.Select(kind => (kind.Scheme, $"data/{kind.Folder}/*.yaml", EntrySchemas.Of(kind, site))),
            // The word of a kind has no dot; these have one.
            ("site.yaml", DataPaths.Config, SiteYamlSchema.Make(site)),
            ("kinds.yaml", DataPaths.Kinds, KindsSchema.Make(site)),
            ("router.yaml", DataPaths.Router, RouterSchema.Make(site)),
            ("clock.yaml", DataPaths.Clock, ClockSchema.Make(site)),
            ("ledger.yaml", DataPaths.Ledger, LedgerSchema.Make(site)),
            ("readings.yaml", DataPaths.Readings, SmallFileSchemas.Readings()),
            ("changes.yaml", DataPaths.Changes, SmallFileSchemas.Changes(site)),
            ("guide.md", "input/*/guides/*.md", SmallFileSchemas.FrontMatter(isHome: false)),
            ("index.md", "input/*/index.md", SmallFileSchemas.FrontMatter(isHome: true)),
        ];
}

/// <summary>The schemas of a site.</summary>
/// <param name="Diagnostics">Why there are none; empty otherwise.</param>
public sealed record SchemaResult(IReadOnlyList<Diagnostic> Diagnostics, ImmutableArray<SiteSchema> Schemas)
{
    /// <summary>The same as one page for people, in Markdown; empty where there are no schemas.</summary>
    public string Reference { get; init; } = "";
}

/// <summary>A JSON Schema of some files.</summary>
/// <param name="Name">The word of a kind, or the name of a file: <c>fact</c>, <c>site.yaml</c>.</param>
/// <param name="For">The files, as <c>data/facts/*.yaml</c>; <c>null</c> for the lists to which the others refer.</param>
/// <param name="Text">The schema that lies beside the others.</param>
public sealed record SiteSchema(string Name, string? For, string Text)
{
    /// <summary>Its name below the folder of schemas.</summary>
    public string FileName => Name + ".json";

    /// <summary>The same with all that it refers to in it.</summary>
    public string Single { get; init; } = Text;
}
