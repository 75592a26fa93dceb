using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Tests.SmallSites.ShownFields;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Api;

/// <summary>Small sites with an API.</summary>
internal static class ApiSites
{
    /// <summary>A value in every field that an entry can have.</summary>
    public static SmallSite EveryField { get; } = EveryFieldSite.Site.Edit("data/site.yaml", "search: true", "search: true\napi: true");

    public static Lazy<BuiltSite> Built { get; } = new(() => EveryField.Build());

    /// <summary>A site on another subject.</summary>
    public static Lazy<BuiltSite> Other { get; } = new(LostPassport.Build);

    public static IEnumerable<string> Files(BuiltSite site) =>
        site.Files.Keys.Where(path => path.StartsWith("api/v1/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static bool IsSchema(string path) => path.StartsWith("api/v1/schema/", StringComparison.Ordinal);

    public static JsonNode Json(BuiltSite site, string file) => JsonNode.Parse(site.Text("api/v1/" + file))!;

    public static JsonElement Element(BuiltSite site, string path) => JsonDocument.Parse(site.Files[path]).RootElement;
}
