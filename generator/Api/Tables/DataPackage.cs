using System.Text.Json.Nodes;
using SiteGen.Model;

namespace SiteGen.Api.Tables;

/// <summary><c>datapackage.json</c>: what is in the tables, in the words of Frictionless Data 2.0.</summary>
internal static class DataPackage
{
    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    /// <param name="version">Stands for the data of all tables.</param>
    public static JsonObject Of(ApiSite site, string version)
    {
        var license = site.Config.License;
        return new JsonObject
        {
            ["$schema"] = Profiles + "datapackage.json",
            ["name"] = "tables",
            ["title"] = site.Config.Name[Langs.Default].Value,
            ["description"] = site.Config.Tagline[Langs.Default].Value,
            ["homepage"] = site.BaseUrl.AbsoluteUri,
            ["version"] = version,
            ["licenses"] = new JsonArray(new JsonObject { ["title"] = license.Name, ["path"] = license.Url.AbsoluteUri }),
            ["resources"] = new JsonArray([.. ApiTables.Shapes.Select(Resource)]),
        };
    }

    private static JsonObject Resource(TableShape table) =>
        new()
        {
            ["$schema"] = Profiles + "dataresource.json",
            ["name"] = table.Name,
            ["title"] = table.Title,
            ["type"] = "table",
            ["path"] = table.File,
            ["format"] = "csv",
            ["mediatype"] = "text/csv",
            ["encoding"] = "utf-8",
            ["schema"] = new JsonObject
            {
                ["$schema"] = Profiles + "tableschema.json",
                ["fields"] = new JsonArray([
                    .. table.Columns.Select(column => new JsonObject
                    {
                        ["name"] = column.Name,
                        ["type"] = column.Type,
                        ["description"] = column.About,
                    }),
                ]),
                ["primaryKey"] = new JsonArray([.. table.Key.Select(key => (JsonNode)key)]),
            },
        };
}
