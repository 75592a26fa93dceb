using System.Text.Json.Nodes;

namespace SiteGen.Schemas.Reference;

/// <summary>A key with what may stand there.</summary>
/// <param name="Path">With the keys above it, as <c>sources[].id</c>.</param>
/// <param name="IsNeeded">It has to be there wherever the key above it is.</param>
internal sealed record KeyRow(string Path, bool IsNeeded, string Value, string Description);

/// <summary>The keys of a schema, each followed by those below it.</summary>
internal sealed class KeyRows
{
    // What stands below several keys is written out once.
    private const int FewRows = 2;

    private readonly List<KeyRow> _rows = [];
    private readonly Dictionary<string, string> _pathOf = new(StringComparer.Ordinal);

    public static IReadOnlyList<KeyRow> Of(JsonObject shape)
    {
        var rows = new KeyRows();
        rows.Add("", shape);
        return rows._rows;
    }

    private void Add(string path, JsonObject shape)
    {
        if (ValueWords.Items(shape) is { } item)
            Add(path + "[]", item);
        if (shape["additionalProperties"] is JsonObject own)
            Add(Below(path, "*"), own);
        var maps = Maps(shape);
        var languages = maps.Any(ValueWords.IsText);
        foreach (var key in maps.SelectMany(Keys).Distinct(StringComparer.Ordinal))
        {
            if (!languages || !ValueWords.IsLanguage(key))
                AddKey(Below(path, key), key, maps);
        }
    }

    /// <summary>A key of a mapping, or of one or more of several mappings that may stand there.</summary>
    private void AddKey(string path, string key, IReadOnlyList<JsonObject> maps)
    {
        var value = maps.Select(map => map["properties"]![key]).OfType<JsonObject>().First();
        var isNeeded = maps.All(map => map["required"] is JsonArray needed && needed.Any(name => (string?)name == key));
        var words = ValueWords.Items(value) is { } item ? $"list: {ValueWords.Of(item)}" : ValueWords.Of(value);
        var description = (string?)value["description"] ?? "";
        var shape = Undescribed(value);
        if (_pathOf.TryGetValue(shape, out var known))
        {
            _rows.Add(new KeyRow(path, isNeeded, $"{words}, as `{known}`", description));
            return;
        }
        _rows.Add(new KeyRow(path, isNeeded, words, description));
        var before = _rows.Count;
        Add(path, value);
        if (_rows.Count - before > FewRows)
            _pathOf.Add(shape, path);
    }

    private static string Undescribed(JsonObject value)
    {
        var shape = (JsonObject)value.DeepClone();
        shape.Remove("description");
        return shape.ToJsonString();
    }

    /// <summary>The mappings that may stand there; a list or a word may, too.</summary>
    private static List<JsonObject> Maps(JsonObject shape) =>
        shape["properties"] is JsonObject ? [shape]
        : shape["anyOf"] is JsonArray choices
            ?
            [
                .. choices
                    .OfType<JsonObject>()
                    .Select(choice => ValueWords.Items(choice) ?? choice)
                    .Where(map => map["properties"] is JsonObject),
            ]
        : [];

    private static IEnumerable<string> Keys(JsonObject map) =>
        map["properties"]!.AsObject().Where(key => key.Value is JsonObject).Select(key => key.Key);

    private static string Below(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
