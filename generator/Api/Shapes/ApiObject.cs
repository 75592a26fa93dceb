using System.Text.Json;
using System.Text.Json.Nodes;

namespace SiteGen.Api.Shapes;

/// <summary>Fields, each of which is always there.</summary>
/// <param name="name">By which schemas refer to it; <c>null</c> for one that stands where it is used.</param>
/// <param name="description">What it is, in a sentence.</param>
internal sealed class ApiObject<T>(string? name, string description) : ApiType<T>
{
    private readonly List<Field> _fields = [];

    /// <summary>Adds a field.</summary>
    /// <param name="key">As it stands in the file: <c>as_of</c>.</param>
    /// <param name="about">What it says, in a sentence.</param>
    /// <exception cref="ArgumentException">There is a field of this name.</exception>
    public ApiObject<T> With<TValue>(string key, ApiType<TValue> type, string about, Func<T, TValue> get)
    {
        if (_fields.Any(field => field.Key == key))
            throw new ArgumentException($"There are two fields '{key}'.", nameof(key));
        _fields.Add(new Field(JsonEncodedText.Encode(key), key, about, type, (json, value) => type.Write(json, get(value))));
        return this;
    }

    public override void Write(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        foreach (var field in _fields)
        {
            json.WritePropertyName(field.Name);
            field.Write(json, value);
        }
        json.WriteEndObject();
    }

    public override JsonObject Schema(NamedSchemas named) => name is null ? Whole(named) : named.Refer(name, () => Whole(named));

    public override IEnumerable<ApiPath> Paths(string path) =>
        _fields.SelectMany(field => field.Type.Paths($"{path}.{field.Key}")).Prepend(new ApiPath(path, name ?? "object", []));

    private JsonObject Whole(NamedSchemas named)
    {
        var properties = new JsonObject();
        foreach (var field in _fields)
        {
            var schema = field.Type.Schema(named);
            schema["description"] = field.About;
            properties[field.Key] = schema;
        }
        return new JsonObject
        {
            ["description"] = description,
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. _fields.Select(field => (JsonNode)field.Key)]),
        };
    }

    private sealed record Field(JsonEncodedText Name, string Key, string About, IApiType Type, Action<Utf8JsonWriter, T> Write);
}
