using System.Text.Json.Nodes;
using Json.Schema;
using SiteGen.Tests.Changes;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Api;

/// <summary>Every file of the API fits its schema, by a validator that is not ours, and says nothing that the schema does not.</summary>
[Tier(Tier.Slow)]
public class ApiSchemaTests
{
    // To read the schemas takes longer than to judge a file by them.
    private static readonly Lazy<IReadOnlyDictionary<string, JsonSchema>> OfBuilt = new(() => SchemasOf(ApiSites.Built.Value));

    [Fact]
    public void Every_file_fits_the_schema_that_it_names()
    {
        foreach (var (site, files) in new[] { (ApiSites.Built.Value, 47), (ApiSites.Other.Value, 35) })
        {
            Assert.Empty(site.Diagnostics);
            var (misfits, judged) = Misfits(site);
            Assert.Empty(misfits);
            Assert.Equal(files, judged);
        }
    }

    /// <summary>An entry that was published and has gone leaves a record, until its id is an entry's again.</summary>
    [Fact]
    public void An_id_that_was_withdrawn_says_so_and_when()
    {
        const string Old = "data/sources/leaflet.yaml";
        var (day, file) = (new DateOnly(2026, 4, 30), "sources/leaflet.json");
        const string Leaflet = """
            id: leaflet
            title: { en: A leaflet, zh: 一份传单 }
            publisher: { en: Town hall, zh: 镇公所 }
            date: 2026-01

            """;
        var first = ChangesSite.Record(ChangesSite.Asking.With(Old, Leaflet), day);
        var gone = ChangesSite.Record(first.Without(Old).With("data/addresses.txt", "/{en,zh}/\n"), day.AddDays(7));
        var site = gone.Build();
        Assert.Empty(site.Diagnostics);
        Assert.Contains("withdrawn", gone.Files["data/changes.yaml"], StringComparison.Ordinal);

        // What is promised of it is promised only by a site that remembers it.
        Assert.Equal(7, ApiSites.Json(site, "index.json")["data"]!["promise"]!.AsArray().Count);
        var record = ApiSites.Json(site, file)["data"]!;
        Assert.Equal("withdrawn leaflet 2026-05-07", $"{record["kind"]} {record["id"]} {record["day"]}");
        Assert.Equal("一份传单", (string?)record["was"]!["zh"]);
        Assert.Equal(record.ToJsonString(), Assert.Single(ApiSites.Json(site, "sources.json")["withdrawn"]!.AsArray())!.ToJsonString());
        Assert.Equal(record.ToJsonString(), Assert.Single(ApiSites.Json(site, "all.json")["withdrawn"]!.AsArray())!.ToJsonString());
        var (misfits, judged) = Misfits(site);
        Assert.Empty(misfits);
        Assert.True(judged > 30, $"{judged} files");

        var back = ChangesSite.Record(gone.With(Old, Leaflet), day.AddDays(14)).Build();
        Assert.Empty(back.Diagnostics);
        Assert.Equal("source", (string?)ApiSites.Json(back, file)["data"]!["kind"]);
        Assert.Empty(ApiSites.Json(back, "all.json")["withdrawn"]!.AsArray());
    }

    [Theory]
    [InlineData("\"number\": \"", "\"nummer\": \"")]
    [InlineData("\"uri\": \"tel:", "\"uri\": \"telephone:")]
    [InlineData("\"status\": \"", "\"status\": \"somehow-")]
    [InlineData("\"elsewhere\": {", "\"elsewhere\": [], \"other\": {")]
    [InlineData("\"kind\": \"hotline\"", "\"kind\": \"moved\"")]
    [InlineData("\"revision\": \"", "\"revision\": \"x")]
    public void A_file_that_does_not_fit_is_seen(string written, string other)
    {
        const string Path = "api/v1/hotlines/harbour.json";
        var text = ApiSites.Built.Value.Text(Path);
        Assert.Contains(written, text, StringComparison.Ordinal);
        Assert.True(Fits(ApiSites.Built.Value, Path, OfBuilt.Value));
        Assert.False(Fits(ApiSites.Built.Value.With(Path, text.Replace(written, other, StringComparison.Ordinal)), Path, OfBuilt.Value));
    }

    private static Dictionary<string, JsonSchema> SchemasOf(BuiltSite site) =>
        ApiSites
            .Files(site)
            .Where(ApiSites.IsSchema)
            .ToDictionary(path => (string)JsonNode.Parse(site.Text(path))!["$id"]!, path => JsonSchema.FromText(Closed(site.Text(path))));

    /// <summary>Whether a file fits the schema that it names.</summary>
    private static bool Fits(BuiltSite site, string path, IReadOnlyDictionary<string, JsonSchema> schemas)
    {
        var file = ApiSites.Element(site, path);
        return schemas[file.GetProperty("$schema").GetString()!].Evaluate(file).IsValid;
    }

    /// <summary>The files that don't fit, and how many were looked at.</summary>
    private static (List<string> Paths, int Files) Misfits(BuiltSite site)
    {
        var schemas = site == ApiSites.Built.Value ? OfBuilt.Value : SchemasOf(site);
        string[] files =
        [
            .. ApiSites.Files(site).Where(path => path.EndsWith(".json", StringComparison.Ordinal) && !ApiSites.IsOfOthers(path)),
        ];
        return (
            [.. files.Where(path => !path.EndsWith("openapi.json", StringComparison.Ordinal)).Where(path => !Fits(site, path, schemas))],
            files.Length
        );
    }

    /// <summary>A schema that allows no other field: partners' copies have to, as fields may be added.</summary>
    private static string Closed(string schema)
    {
        var node = JsonNode.Parse(schema)!;
        Close(node);
        return node.ToJsonString();

        static void Close(JsonNode? node)
        {
            if (node is JsonArray list)
            {
                foreach (var item in list)
                    Close(item);
            }
            if (node is not JsonObject map)
                return;
            foreach (var (_, value) in map.ToList())
                Close(value);
            if (map["type"] is JsonValue type && (string?)type == "object" && map["properties"] is JsonObject)
                map["additionalProperties"] = false;
            // Names of a schema have to be its own: each file is judged by itself.
            map.Remove("$id");
        }
    }
}
