using System.Text.Json.Nodes;
using SiteGen.Addresses;
using SiteGen.Api.Shapes;

namespace SiteGen.Api.Files;

/// <summary>The schemas of the files, each by itself and all in one description of the API.</summary>
internal static class SchemaFiles
{
    /// <summary>The schema of a sort of file, in JSON Schema 2020-12.</summary>
    /// <param name="path">Where it lies below <c>api/v1/</c>.</param>
    public static JsonObject Of(IApiType type, string path, ApiSite site)
    {
        var named = new NamedSchemas("#/$defs/");
        var shape = type.Schema(named);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = site.Absolute(ApiPaths.Of(path)),
        };
        foreach (var (keyword, value) in shape)
            schema[keyword] = value?.DeepClone();
        schema["$defs"] = named.All();
        return schema;
    }
}
