using System.Text.Json;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Offline;

/// <summary>The lists of a built site, read as the worker reads them.</summary>
internal static class SavedList
{
    public static IReadOnlyDictionary<string, (string Hash, int Bytes, string? Title)> Of(BuiltSite site, string lang)
    {
        var list = JsonDocument.Parse(site.Text($"{lang}/offline/files.json")).RootElement;
        var files = list.GetProperty("files")
            .EnumerateArray()
            .ToDictionary(
                file => file[0].GetString()!,
                file => (file[1].GetString()!, file[2].GetInt32(), file.GetArrayLength() > 3 ? file[3].GetString() : null),
                StringComparer.Ordinal
            );
        Assert.Equal(files.Values.Sum(file => (long)file.Item2), list.GetProperty("bytes").GetInt64());
        return files;
    }

    /// <summary>What the worker's first line tells it.</summary>
    public static JsonElement SiteOf(BuiltSite site)
    {
        var line = site.Text("sw.js").Split('\n')[0];
        Assert.StartsWith("self.SITE = ", line, StringComparison.Ordinal);
        return JsonDocument.Parse(line["self.SITE = ".Length..^1]).RootElement;
    }
}
