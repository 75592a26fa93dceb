using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SiteGen.Schemas;

/// <summary>A JSON Schema, as text.</summary>
internal static class SchemaFile
{
    // Lines end alike on every system, and Chinese can be read.
    private static readonly JsonWriterOptions Format = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>As values are written in texts for people.</summary>
    public static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="title">What it is the schema of.</param>
    public static string Text(string title, JsonObject shape)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach (var (keyword, value) in shape)
            schema[keyword] = value?.DeepClone();
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Format))
            schema.WriteTo(json);
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    /// <summary>The same with the lists that it refers to in it.</summary>
    public static string Single(string title, JsonObject shape, JsonObject lists)
    {
        var text = Text(title, shape);
        var named = new JsonObject();
        foreach (var (name, list) in lists.Where(list => text.Contains($"\"{EntryLists.Address(list.Key)}\"", StringComparison.Ordinal)))
            named[name] = list!.DeepClone();
        if (named.Count == 0)
            return text;
        var whole = (JsonObject)shape.DeepClone();
        whole[EntryLists.Keyword] = named;
        return Text(title, whole).Replace($"\"{EntryLists.FileName}#", "\"#", StringComparison.Ordinal);
    }
}
