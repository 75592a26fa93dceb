using System.Text;
using System.Text.Json.Nodes;

namespace SiteGen.Schemas.Reference;

/// <summary>All keys of all files that editors write, as a page to read: what editors' programs are told, for people.</summary>
internal static class ReferencePage
{
    /// <param name="shapes">The name of each kind or file, the files it is for, and what may stand there.</param>
    public static string Of(IEnumerable<(string Name, string For, JsonObject Shape)> shapes)
    {
        var page = new StringBuilder(
            """
            # Reference

            Every key of every file, made by `sitegen record` from what the program reads: do not edit it. `sitegen schema` gives the same
            to programs. Keys with ● have to be there; `[]` stands for each item of a list, `*` for keys that are your own.

            """
        );
        foreach (var (name, files, shape) in shapes)
        {
            page.Append($"\n## {name}\n\n`{files}`\n\n| key | | value | what it says |\n|---|---|---|---|\n");
            foreach (var row in KeyRows.Of(shape))
                page.Append($"| `{row.Path}` | {(row.IsNeeded ? "●" : "")} | {Cell(row.Value)} | {Cell(row.Description)} |\n");
        }
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
