using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Publishing;
using SiteGen.Text;

namespace SiteGen.Offline;

/// <summary>All files of a language's saved copy, as the worker reads them: each by its address, with the hash that its bytes have to
/// have.</summary>
/// <param name="Files">By address, ordinally.</param>
internal sealed record FileList(SitePath Path, ImmutableArray<SavedFile> Files)
{
    // Chinese stays legible; the file is JSON of its own and in no page.
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static FileList Of(SitePath path, IEnumerable<SavedFile> files) =>
        new(
            path,
            [.. files.DistinctBy(file => file.Address, StringComparer.Ordinal).OrderBy(file => file.Address, StringComparer.Ordinal)]
        );

    public long Bytes => Files.Sum(file => (long)file.Digest.Length);

    public int Pages => Files.Count(file => file.Title is not null);

    public OutputFile ToFile(SourceSpan source)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Format))
        {
            json.WriteStartObject();
            json.WriteNumber("bytes", Bytes);
            json.WriteNumber("pages", Pages);
            json.WriteStartArray("files");
            foreach (var file in Files)
                Write(json, file);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return new OutputFile(Path, bytes.ToArray(), source);
    }

    /// <summary>As <c>["en/", "0a1b…", 8123, "Title"]</c>: keys would be repeated for every file.</summary>
    public static void Write(Utf8JsonWriter json, SavedFile file)
    {
        json.WriteStartArray();
        json.WriteStringValue(file.Address);
        json.WriteStringValue(file.Digest.Sha256);
        json.WriteNumberValue(file.Digest.Length);
        if (file.Title is not null)
            json.WriteStringValue(file.Title);
        json.WriteEndArray();
    }
}
