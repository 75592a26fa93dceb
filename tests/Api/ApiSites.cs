using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Reading;
using SiteGen.Tests.SmallSites.ShownFields;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Api;

/// <summary>Small sites with an API.</summary>
internal static class ApiSites
{
    public const string Lock = "data/api.lock.json";

    /// <summary>A value in every field that an entry can have, and all that is promised of them written down.</summary>
    public static SmallSite EveryField { get; } =
        Record(EveryFieldSite.Site.Edit("data/site.yaml", "search: true", "search: true\napi: true"));

    public static Lazy<BuiltSite> Built { get; } = new(() => EveryField.Build());

    /// <summary>A site on another subject.</summary>
    public static Lazy<BuiltSite> Other { get; } = new(() => BuiltSite.Build(new MemoryFiles(WithApi(LostPassport.Files()))));

    /// <summary>The site after <c>sitegen record</c>.</summary>
    public static SmallSite Record(SmallSite site) =>
        LockOf(MemoryFiles.FromText(site.Files)) is { } file ? site.With(Lock, Encoding.UTF8.GetString(file)) : site;

    private static Dictionary<string, byte[]> WithApi(Dictionary<string, byte[]> files)
    {
        var config = Encoding.UTF8.GetString(files["data/site.yaml"]);
        files["data/site.yaml"] = Encoding.UTF8.GetBytes(
            config.Replace("footer: [", "footer: [partners, ", StringComparison.Ordinal) + "api: true\n"
        );
        files[Lock] = LockOf(new MemoryFiles(files))!;
        return files;
    }

    /// <returns>What <c>sitegen record</c> writes down of the API; <c>null</c> when there is nothing new.</returns>
    private static byte[]? LockOf(ISiteFiles files) =>
        SiteRecord.Run(files, [], new DateOnly(2026, 11, 26)).Files.SingleOrDefault(file => file.Path == Lock)?.Content;

    public static IEnumerable<string> Files(BuiltSite site) =>
        site.Files.Keys.Where(path => path.StartsWith("api/v1/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static bool IsSchema(string path) => path.StartsWith("api/v1/schema/", StringComparison.Ordinal);

    /// <summary>A file in a format of somebody else: a schema, a table.</summary>
    public static bool IsOfOthers(string path) => IsSchema(path) || path.StartsWith("api/v1/tables/", StringComparison.Ordinal);

    public static JsonNode Json(BuiltSite site, string file) => JsonNode.Parse(site.Text("api/v1/" + file))!;

    public static JsonElement Element(BuiltSite site, string path) => JsonDocument.Parse(site.Files[path]).RootElement;
}
