using System.Text.Json;
using System.Text.Json.Nodes;

namespace SiteGen.Api.Shapes;

/// <summary>Any number of the same.</summary>
internal sealed class ApiList<T>(ApiType<T> item) : ApiType<IEnumerable<T>>
{
    public override void Write(Utf8JsonWriter json, IEnumerable<T> value)
    {
        json.WriteStartArray();
        foreach (var one in value)
            item.Write(json, one);
        json.WriteEndArray();
    }

    public override JsonObject Schema(NamedSchemas named) => new() { ["type"] = "array", ["items"] = item.Schema(named) };

    public override IEnumerable<ApiPath> Paths(string path) => item.Paths(path + "[]").Prepend(new ApiPath(path, "list", []));
}

/// <summary>Something, or <c>null</c>.</summary>
internal sealed class ApiOptional<T>(ApiType<T> type) : ApiType<T?>
    where T : class
{
    public override void Write(Utf8JsonWriter json, T? value)
    {
        if (value is null)
            json.WriteNullValue();
        else
            type.Write(json, value);
    }

    public override JsonObject Schema(NamedSchemas named)
    {
        var schema = type.Schema(named);
        if (schema["type"] is not { } only)
            return new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        schema["type"] = new JsonArray(only.DeepClone(), "null");
        if (schema["enum"] is JsonArray words)
            words.Add((JsonNode?)null);
        return schema;
    }

    public override IEnumerable<ApiPath> Paths(string path) =>
        type.Paths(path).Select((at, i) => i == 0 ? at with { Type = at.Type + " or null" } : at);
}

/// <summary>What writes itself, and is described by one of some shapes, which their field <c>kind</c> tells apart.</summary>
internal sealed class ApiChoice(params IReadOnlyList<IApiType> shapes) : ApiType<Action<Utf8JsonWriter>>
{
    public override void Write(Utf8JsonWriter json, Action<Utf8JsonWriter> value) => value(json);

    public override JsonObject Schema(NamedSchemas named) =>
        shapes.Count == 1
            ? shapes[0].Schema(named)
            : new JsonObject { ["oneOf"] = new JsonArray([.. shapes.Select(shape => shape.Schema(named))]) };

    // What each shape has in it stands under its own name.
    public override IEnumerable<ApiPath> Paths(string path) => [new ApiPath(path, "record", [])];
}

/// <summary>Types made of others.</summary>
internal static class ApiTypes
{
    /// <summary>The type, or <c>null</c> in its place.</summary>
    public static ApiOptional<T> OrNull<T>(this ApiType<T> type)
        where T : class => new(type);

    /// <summary>A list of it, which may be empty.</summary>
    public static ApiList<T> List<T>(this ApiType<T> item) => new(item);
}
