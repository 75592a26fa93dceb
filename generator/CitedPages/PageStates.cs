using System.Globalization;
using System.Text.Json;
using SiteGen.FileSystem;

namespace SiteGen.CitedPages;

/// <summary>What is remembered of a page.</summary>
/// <param name="Url">The address that it had.</param>
/// <param name="Digest">Of its text, as it was when entries were compared with it.</param>
/// <param name="ETag">With which its server would tell that it is as it was; <c>null</c> when it gives none.</param>
/// <param name="LastModified">The same by a date, as the server wrote it.</param>
/// <param name="ChangedOn">The day on which another text was first seen; <c>null</c> while it is the same.</param>
internal sealed record PageState(string Url, string Digest, string? ETag, string? LastModified, DateOnly? ChangedOn);

/// <summary>The file of what is remembered, by source. One that is not there, or damaged, is as if nothing was.</summary>
internal static class PageStates
{
    private const string Day = "yyyy-MM-dd";

    // With what each file of ours begins, also one that was cut off later.
    private static readonly byte[] Beginning = "{\n  \"pages\": {"u8.ToArray();

    /// <summary>Why a file is not to be read, and written over, as one of ours: another person's would be lost.</summary>
    /// <returns><c>null</c> for one that is not there, is empty or is ours.</returns>
    /// <exception cref="IOException">It can't be read.</exception>
    public static string? Problem(string path)
    {
        if (path.Length == 0)
            return "'--state' needs the name of a file.";
        var (kind, size, _) = DiskEntry.Of(path);
        if (kind != FileKind.Missing && kind != FileKind.Regular)
            return $"'{path}' is no plain file; name another one by '--state'.";
        if (size == 0)
            return null;
        using var file = File.OpenRead(path);
        var begins = new byte[Beginning.Length];
        file.ReadAtLeast(begins, begins.Length, throwOnEndOfStream: false);
        return begins.AsSpan().SequenceEqual(Beginning)
            ? null
            : $"'{path}' is no list of checked pages, and would be lost; name another file by '--state'.";
    }

    public static Dictionary<string, PageState> Read(string path)
    {
        var states = new Dictionary<string, PageState>(StringComparer.Ordinal);
        if (!File.Exists(path))
            return states;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (var page in json.RootElement.GetProperty("pages").EnumerateObject())
                states[page.Name] = Of(page.Value);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            states.Clear();
        }
        return states;
    }

    private static PageState Of(JsonElement page) =>
        new(
            page.GetProperty("url").GetString() ?? "",
            page.GetProperty("digest").GetString() ?? "",
            Optional(page, "etag"),
            Optional(page, "lastModified"),
            Optional(page, "changedOn") is { } day ? DateOnly.ParseExact(day, Day, CultureInfo.InvariantCulture) : null
        );

    private static string? Optional(JsonElement page, string key) => page.TryGetProperty(key, out var value) ? value.GetString() : null;

    /// <summary>Writes the file beside its place first, so that one that was begun is never read.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    public static void Write(string path, IReadOnlyDictionary<string, PageState> states)
    {
        var written = path + ".new";
        using (var stream = File.Create(written))
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartObject("pages");
            foreach (var (key, state) in states.OrderBy(state => state.Key, StringComparer.Ordinal))
            {
                json.WriteStartObject(key);
                json.WriteString("url", state.Url);
                json.WriteString("digest", state.Digest);
                if (state.ETag is { } tag)
                    json.WriteString("etag", tag);
                if (state.LastModified is { } modified)
                    json.WriteString("lastModified", modified);
                if (state.ChangedOn is { } day)
                    json.WriteString("changedOn", day.ToString(Day, CultureInfo.InvariantCulture));
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        File.Move(written, path, overwrite: true);
    }
}
