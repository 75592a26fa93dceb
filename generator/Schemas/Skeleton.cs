using System.Text;
using System.Text.Json.Nodes;

namespace SiteGen.Schemas;

/// <summary>The smallest file that a schema describes: every key that has to be there, with what belongs to it as a comment,
/// and the names of the others.</summary>
internal static class Skeleton
{
    /// <summary>Stands wherever an author has to write something; <c>check</c> points at each.</summary>
    public const string Open = "TODO";

    private const int MostWordsNamed = 12;

    /// <param name="id">The id of the entry; <c>null</c> for what has none.</param>
    public static string Of(JsonObject schema, string? id)
    {
        var text = new StringBuilder();
        Map(text, schema, "", id);
        text.Append(Others(schema));
        return text.ToString();
    }

    /// <summary>The keys that may be left out, named so that nobody has to guess them.</summary>
    private static string Others(JsonObject schema)
    {
        var needed = Needed(schema).Select(field => field.Key).ToHashSet(StringComparer.Ordinal);
        var others = (schema["properties"] as JsonObject ?? []).Select(field => field.Key).Where(key => !needed.Contains(key)).ToList();
        return others.Count == 0 ? "" : $"# There may also be: {string.Join(", ", others)} (see data/REFERENCE.md).\n";
    }

    private static void Map(StringBuilder text, JsonObject map, string indent, string? id)
    {
        var first = true;
        foreach (var (key, value) in Needed(map))
        {
            if (!first)
                text.Append(indent);
            first = false;
            text.Append(key).Append(':');
            if (key == "id" && id is not null)
                text.Append(' ').Append(id).Append('\n');
            else
                Value(text, value, indent);
        }
    }

    private static void Value(StringBuilder text, JsonObject value, string indent)
    {
        var said = value["description"]?.GetValue<string>() ?? "";
        while (value["anyOf"] is JsonArray choices && choices[0] is JsonObject choice)
            value = choice;
        if (value["properties"] is not null && IsInline(value))
        {
            text.Append(" { ").AppendJoin(", ", Needed(value).Select(field => $"{field.Key}: {Open}")).Append(" }").Append(Comment(said));
        }
        else if (value["properties"] is not null)
        {
            text.Append(Comment(said)).Append(indent).Append("  ");
            Map(text, value, indent + "  ", null);
        }
        else if (value["items"] is JsonObject item && value["minItems"] is not null)
        {
            text.Append(Comment(said)).Append(indent).Append("  - ");
            if (item["properties"] is not null)
                Map(text, item, indent + "    ", null);
            else
                text.Append(Open).Append('\n');
        }
        else
        {
            text.Append(value["items"] is null ? $" {Open}" : " []").Append(Comment(Words(value) is { Length: > 0 } words ? words : said));
        }
    }

    /// <summary>A mapping of plain values stands on one line.</summary>
    private static bool IsInline(JsonObject map) =>
        Needed(map).All(field => field.Value["properties"] is null && field.Value["items"] is null);

    /// <summary>The keys that have to be there; of those of which one has to be, the first.</summary>
    private static IEnumerable<(string Key, JsonObject Value)> Needed(JsonObject map)
    {
        if (map["properties"] is not JsonObject properties)
            return [];
        var one = map["oneOf"] is JsonArray choices ? choices[0]!["required"] as JsonArray : null;
        return new[] { one, map["required"] as JsonArray }
            .OfType<JsonArray>()
            .SelectMany(keys => keys)
            .Select(key => key!.GetValue<string>())
            .Distinct(StringComparer.Ordinal)
            .Select(key => (key, (JsonObject)properties[key]!));
    }

    private static string Words(JsonObject value) =>
        value["enum"] is JsonArray words && words.Count <= MostWordsNamed ? string.Join(", ", words.Select(word => word!.ToString())) : "";

    private static string Comment(string said) => said.Length == 0 ? "\n" : $"   # {said}\n";
}
