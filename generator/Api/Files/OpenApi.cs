using System.Text.Json.Nodes;
using SiteGen.Addresses;
using SiteGen.Api.Shapes;
using SiteGen.Model;

namespace SiteGen.Api.Files;

/// <summary>The description of all files in OpenAPI 3.1, made of the same shapes as they are.</summary>
internal static class OpenApi
{
    /// <param name="promise">What is promised, in paragraphs.</param>
    public static JsonObject Of(FileShapes shapes, IEnumerable<string> promise, ApiSite site)
    {
        var named = new NamedSchemas("#/components/schemas/");
        var paths = new JsonObject();
        Add(ApiPaths.Index, "index", "What there is. Begin here.", shapes.Index);
        Add(ApiPaths.All, "all", "All records in one file.", shapes.All);
        if (shapes.Changes is { } changes)
            Add(ApiPaths.Changes, "changes", "What has changed since the first publication.", changes);
        foreach (var shape in shapes.Records)
        {
            var kind = shape.Kind;
            Add(ApiPaths.ListOf(kind), $"list-{kind.Scheme}", $"All records of the kind '{kind.Scheme}'.", shapes.ListOf(shape));
            Add(ApiPaths.RecordOf(kind, "{id}"), $"get-{kind.Scheme}", $"One record of the kind '{kind.Scheme}'.", shapes.RecordOf(shape));
        }
        var license = site.Config.License;
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = site.Config.Name[Langs.Default].Value,
                ["summary"] = site.Config.Tagline[Langs.Default].Value,
                ["description"] = string.Join("\n\n", promise),
                ["version"] = FileHeads.Version,
                ["license"] = new JsonObject { ["name"] = license.Name, ["url"] = license.Url.AbsoluteUri },
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = site.BaseUrl.AbsoluteUri.TrimEnd('/') }),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = named.All() },
        };

        void Add(string file, string id, string summary, IApiType type)
        {
            var get = new JsonObject { ["operationId"] = id, ["summary"] = summary };
            if (file.Contains("{id}", StringComparison.Ordinal))
                get["parameters"] = new JsonArray(
                    new JsonObject
                    {
                        ["name"] = "id",
                        ["in"] = "path",
                        ["required"] = true,
                        ["description"] = "An id, be it an old one.",
                        ["schema"] = ApiText.Id.Schema(named),
                    }
                );
            get["responses"] = new JsonObject
            {
                ["200"] = new JsonObject
                {
                    ["description"] = summary,
                    ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = type.Schema(named) } },
                },
                ["404"] = new JsonObject { ["description"] = "There is no such file, and never was." },
            };
            paths["/" + ApiPaths.Of(file)] = new JsonObject { ["get"] = get };
        }
    }
}
