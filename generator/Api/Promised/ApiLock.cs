using System.Text;
using System.Text.Json;
using SiteGen.Api.Files;
using SiteGen.Api.Shapes;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Api.Promised;

/// <summary>What has been promised of the API: <c>data/api.lock.json</c>, a line for every place.</summary>
internal static class ApiLock
{
    /// <returns><c>null</c> when the file was reported.</returns>
    public static IReadOnlyList<LockedPath>? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var bytes = Encoding.UTF8.GetBytes(file.Text);
        var reader = new Utf8JsonReader(bytes);
        var paths = new Dictionary<string, LockedPath>(StringComparer.Ordinal);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return Refuse(file, 0, "should be an object of paths", diagnostics);
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var (path, at) = (reader.GetString()!, reader.TokenStartIndex);
                if (!reader.Read() || reader.TokenType != JsonTokenType.String)
                    return Refuse(file, At(at), $"says of '{path}' something else than a text", diagnostics);
                var span = new SourceSpan(file, At(at), path.Length + 2);
                if (!paths.TryAdd(path, LockedPath.Of(path, reader.GetString()!, span)))
                    return Refuse(file, At(at), $"has '{path}' twice", diagnostics);
            }
            // What follows the end is no JSON either.
            while (reader.Read()) { }
            return [.. paths.Values];
        }
        catch (JsonException e)
        {
            var offset = file.OffsetOf((int)(e.LineNumber ?? 0) + 1, 1);
            return Refuse(file, offset, "is no JSON from here on", diagnostics);
        }

        int At(long index) => Encoding.UTF8.GetCharCount(bytes, 0, (int)index);
    }

    /// <summary>The file with all that has been promised, and all that is there now.</summary>
    public static string Write(IEnumerable<LockedPath> promised, IEnumerable<ApiPath> now)
    {
        var all = new SortedDictionary<string, (string Type, IEnumerable<string> Words)>(StringComparer.Ordinal);
        foreach (var path in now)
            all[path.Path] = (path.Type, path.Words);
        // What was promised stays written down, be it gone or another by now.
        foreach (var path in promised)
            all[path.Path] = (path.Type, all.TryGetValue(path.Path, out var same) ? same.Words.Union(path.Words) : path.Words);
        var text = ApiJson.File(json =>
        {
            json.WriteStartObject();
            foreach (var (path, (type, words)) in all)
                json.WriteString(path, LockedPath.Text(type, words));
            json.WriteEndObject();
        });
        return Encoding.UTF8.GetString(text.Span);
    }

    private static IReadOnlyList<LockedPath>? Refuse(SourceFile file, int at, string what, DiagnosticBag diagnostics)
    {
        diagnostics.Add(ApiRules.LockUnreadable, new SourceSpan(file, Math.Min(at, file.Text.Length), 1), $"The file {what}.");
        return null;
    }
}
