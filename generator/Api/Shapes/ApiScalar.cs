using System.Text.Json;
using System.Text.Json.Nodes;

namespace SiteGen.Api.Shapes;

/// <summary>A text, which may have to be of a form.</summary>
/// <param name="words">What it is, in words: <c>text</c>, <c>date</c>.</param>
/// <param name="pattern">A regular expression; <c>null</c> for any text.</param>
/// <param name="format">A format of JSON Schema, as <c>uri</c>; <c>null</c> for none.</param>
internal sealed class ApiText(string words, string? pattern = null, string? format = null) : ApiType<string>
{
    private const string Date = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    public static readonly ApiText Any = new("text");
    public static readonly ApiText Url = new("address", format: "uri");
    public static readonly ApiText Id = new("id", "^[a-z0-9]+(-[a-z0-9]+)*$");
    public static readonly ApiText Reference = new("reference", "^[a-z0-9-]+:[a-z0-9-]+$");
    public static readonly ApiText PartialDate = new("date, month or year", $"^{Date}$");
    public static readonly ApiText Day = new("date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "date");
    public static readonly ApiText Time = new("time", "^[0-9]{2}:[0-9]{2}$");
    public static readonly ApiText Hash = new("hash", "^[0-9a-f]{32}$");

    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    public override JsonObject Schema(NamedSchemas named)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (pattern is not null)
            schema["pattern"] = pattern;
        if (format is not null)
            schema["format"] = format;
        return schema;
    }

    public override IEnumerable<ApiPath> Paths(string path) => [new ApiPath(path, words, [])];
}

/// <summary>One of a list of words.</summary>
internal sealed class ApiWord(params IEnumerable<string> words) : ApiType<string>
{
    private readonly string[] _words = [.. words.Distinct(StringComparer.Ordinal)];

    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    public override JsonObject Schema(NamedSchemas named) =>
        // No list of allowed values may be empty: a site without words of its own writes none.
        _words.Length == 0
            ? new JsonObject { ["type"] = "string" }
            : new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. _words.Select(word => (JsonNode)word)]) };

    public override IEnumerable<ApiPath> Paths(string path) => [new ApiPath(path, "word", _words)];
}

/// <summary>A number that may be a fraction.</summary>
internal sealed class ApiNumber : ApiType<decimal?>
{
    public static readonly ApiNumber OrNull = new();

    public override void Write(Utf8JsonWriter json, decimal? value)
    {
        if (value is { } number)
            json.WriteNumberValue(number);
        else
            json.WriteNullValue();
    }

    public override JsonObject Schema(NamedSchemas named) => new() { ["type"] = new JsonArray("number", "null") };

    public override IEnumerable<ApiPath> Paths(string path) => [new ApiPath(path, "number or null", [])];
}

/// <summary>A count, or a place in a list.</summary>
internal sealed class ApiInteger : ApiType<int>
{
    public static readonly ApiInteger Any = new();

    public override void Write(Utf8JsonWriter json, int value) => json.WriteNumberValue(value);

    public override JsonObject Schema(NamedSchemas named) => new() { ["type"] = "integer", ["minimum"] = 0 };

    public override IEnumerable<ApiPath> Paths(string path) => [new ApiPath(path, "integer", [])];
}
