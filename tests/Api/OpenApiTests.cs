using Microsoft.OpenApi;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Api;

/// <summary>The description of the API, read back by a library that is not ours.</summary>
[Tier(Tier.Slow)]
public class OpenApiTests
{
    [Fact]
    public void It_is_sound_and_names_every_file()
    {
        var site = ApiSites.Built.Value;
        var read = OpenApiDocument.Parse(site.Text("api/v1/openapi.json"), "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        var document = read.Document!;
        string[] undescribed =
        [
            .. ApiSites
                .Files(site)
                .Where(path => path.EndsWith(".json", StringComparison.Ordinal) && !ApiSites.IsOfOthers(path))
                .Where(path => path != "api/v1/openapi.json" && !document.Paths.Keys.Any(key => Covers(key, "/" + path))),
        ];
        Assert.Empty(undescribed);
        Assert.Equal(26, document.Paths.Count);
        Assert.Contains("12 months", document.Info.Description!, StringComparison.Ordinal);
        // A reference that leads nowhere has no target.
        Assert.All(
            document.Paths.Values.Select(path => path.Operations![HttpMethod.Get].Responses!["200"].Content!["application/json"].Schema!),
            schema => Assert.NotEmpty(schema.Properties!)
        );
        Assert.Superset(
            new HashSet<string> { "Citation", "Moved", "Text", "Value", "fact", "ferry", "hotline" },
            document.Components!.Schemas!.Keys.ToHashSet()
        );
    }

    [Fact]
    public void A_description_that_is_broken_is_seen() =>
        Assert.NotEmpty(
            OpenApiDocument
                .Parse(ApiSites.Built.Value.Text("api/v1/openapi.json").Replace("\"title\"", "\"name\"", StringComparison.Ordinal), "json")
                .Diagnostic!.Errors
        );

    private static bool Covers(string key, string path) =>
        key.Split("{id}") is [var before, var after]
            ? path.StartsWith(before, StringComparison.Ordinal)
                && path.EndsWith(after, StringComparison.Ordinal)
                && !path[before.Length..].Contains('/', StringComparison.Ordinal)
            : key == path;
}
