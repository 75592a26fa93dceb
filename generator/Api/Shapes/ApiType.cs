using System.Text.Json;
using System.Text.Json.Nodes;

namespace SiteGen.Api.Shapes;

/// <summary>What stands at a place of a file of the API: how a schema describes it, and what is promised of it.</summary>
internal interface IApiType
{
    /// <param name="named">Takes the shapes that have a name; the schema refers to those.</param>
    JsonObject Schema(NamedSchemas named);

    /// <summary>Every place at and below this one, with what stands there in words.</summary>
    /// <param name="path">As <c>fact.value</c>.</param>
    IEnumerable<ApiPath> Paths(string path);
}

/// <summary>A place in the files of the API, and what stands there.</summary>
/// <param name="Path">As <c>fact.sources[].url</c>.</param>
/// <param name="Type">As <c>text or null</c>.</param>
/// <param name="Words">The words of a closed list, in order; none for all else.</param>
internal sealed record ApiPath(string Path, string Type, IReadOnlyList<string> Words);

/// <summary>The same with what writes it: nothing can be written that is not described, nor described and not written.</summary>
internal abstract class ApiType<T> : IApiType
{
    public abstract void Write(Utf8JsonWriter json, T value);

    public abstract JsonObject Schema(NamedSchemas named);

    public abstract IEnumerable<ApiPath> Paths(string path);
}

/// <summary>The shapes with a name that a schema has met.</summary>
/// <param name="at">Where they stand in the file, as <c>#/$defs/</c>.</param>
internal sealed class NamedSchemas(string at)
{
    private readonly SortedDictionary<string, JsonObject> _all = new(StringComparer.Ordinal);

    /// <summary>Refers to a shape, which is made when it is first met.</summary>
    public JsonObject Refer(string name, Func<JsonObject> make)
    {
        if (!_all.ContainsKey(name))
        {
            // Whoever refers to it while it is made finds it.
            _all[name] = [];
            _all[name] = make();
        }
        return new JsonObject { ["$ref"] = at + name };
    }

    /// <summary>All of them, by name.</summary>
    public JsonObject All()
    {
        var all = new JsonObject();
        foreach (var (name, schema) in _all)
            all[name] = schema.DeepClone();
        return all;
    }
}
