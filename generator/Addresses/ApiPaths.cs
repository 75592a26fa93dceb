using SiteGen.Model.Entries;

namespace SiteGen.Addresses;

/// <summary>The files of the API, and where they lie. These addresses are a promise.</summary>
internal static class ApiPaths
{
    public const string Index = "index.json",
        All = "all.json",
        Changes = "changes.json",
        OpenApi = "openapi.json",
        Tables = "tables/datapackage.json";

    private const string Root = "api/v1/";

    /// <summary>Below the root of the site.</summary>
    public static string Of(string file) => Root + file;

    public static string ListOf(EntityKind kind) => $"{kind.Folder}.json";

    /// <param name="id">An id, or <c>{id}</c> for any.</param>
    public static string RecordOf(EntityKind kind, string id) => $"{kind.Folder}/{id}.json";

    /// <summary>The schema of the files of one record. No word of a kind has a dot, so that these names never meet.</summary>
    public static string SchemaOf(EntityKind kind) => $"schema/{kind.Scheme}.json";

    public static string SchemaOfList(EntityKind kind) => $"schema/{kind.Scheme}.list.json";

    public static string SchemaOf(string file) => $"schema/{file}";

    public static string TableOf(string file) => $"tables/{file}";
}
