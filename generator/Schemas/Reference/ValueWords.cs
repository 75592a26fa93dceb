using System.Text.Json.Nodes;
using SiteGen.Model;

namespace SiteGen.Schemas.Reference;

/// <summary>What may stand in a place, in a few words for a person: read from the schema that programs read.</summary>
internal static class ValueWords
{
    // A longer list of words says what it is by its first ones; the schema completes the others.
    private const int MostWords = 20;

    private const int MostKinds = 4;

    public static string Of(JsonObject shape)
    {
        if (shape["enum"] is JsonArray words)
            return Words(words);
        if ((string?)shape["$ref"] is { } list)
            return Entry(list);
        if (shape["anyOf"] is JsonArray choices && !IsMap(shape))
            return Choice([.. choices.OfType<JsonObject>()]);
        return IsList(shape) ? "list"
            : IsText(shape) ? "text in both languages"
            : IsMap(shape)
                ? shape["additionalProperties"] is JsonObject ? "mapping; the keys are your own"
                    : "mapping"
            : Scalar(shape);
    }

    /// <summary>The items of a list, or the mapping itself.</summary>
    public static JsonObject? Items(JsonObject shape) => IsList(shape) ? shape["items"] as JsonObject : null;

    public static bool IsMap(JsonObject shape) => (string?)TypeOf(shape) == "object";

    /// <summary>A text in each language, with or without more about it.</summary>
    public static bool IsText(JsonObject shape) =>
        shape["properties"] is JsonObject keys && Langs.All.All(lang => keys.ContainsKey(lang.Folder()));

    /// <summary>A key that is a language's, of which a text in both says enough.</summary>
    public static bool IsLanguage(string key) => Langs.All.Any(lang => lang.Folder() == key);

    private static bool IsList(JsonObject shape) => (string?)TypeOf(shape) == "array";

    private static string Choice(JsonObject[] choices)
    {
        // The words that are known now stand beside their form; of many kinds the form says more.
        string[] said = [.. choices.Select(Of).Distinct(StringComparer.Ordinal)];
        string[] kinds = [.. said.Where(words => words.EndsWith(":id`", StringComparison.Ordinal))];
        if (kinds.Length > MostKinds)
            said = [.. said.Except(kinds), Shape.AnyEntry];
        else if (kinds.Length > 1)
            said = [.. said.Where(words => words != Shape.AnyEntry)];
        return string.Join(" or ", said.Where(words => said.Length == 1 || words != "text"));
    }

    private static string Words(JsonArray words)
    {
        string[] all =
        [
            .. words
                .Select(word => word!.ToJsonString(SchemaFile.Readable).Trim('"'))
                .Distinct(StringComparer.Ordinal)
                .Select(word => $"`{word}`"),
        ];
        return string.Join(", ", all.Take(MostWords)) + (all.Length > MostWords ? " …" : "");
    }

    /// <param name="address">Of a list of ids, as <c>entries.lists.json#/$defs/factLink</c>.</param>
    private static string Entry(string address)
    {
        var name = address[(address.LastIndexOf('/') + 1)..];
        return name == EntryLists.Answers ? "answers of the router"
            : name.EndsWith("Link", StringComparison.Ordinal) ? $"`{name[..^"Link".Length]}:id`"
            : $"id in `{name}`";
    }

    private static string Scalar(JsonObject shape) =>
        (string?)TypeOf(shape) switch
        {
            "boolean" => "`true`, `false`",
            "number" => "number",
            "integer" => "whole number",
            _ => Shape.NameOf((string?)shape["pattern"]),
        };

    private static JsonNode? TypeOf(JsonObject shape) => shape["type"] is JsonArray types ? types[0] : shape["type"];
}
