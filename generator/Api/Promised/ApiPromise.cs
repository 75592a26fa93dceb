using SiteGen.Addresses;
using SiteGen.Api.Files;
using SiteGen.Api.Records;
using SiteGen.Api.Shapes;
using SiteGen.Api.Tables;

namespace SiteGen.Api.Promised;

/// <summary>All that the API of a site promises: every place in its files, with its type and words.</summary>
internal static class ApiPromise
{
    public static IReadOnlyList<ApiPath> Of(FileShapes shapes)
    {
        var any = shapes.Records[0];
        return
        [
            .. shapes.Records.SelectMany(record =>
                record
                    .Type.Paths(record.Kind.Scheme)
                    .Select((path, i) => i == 0 ? path with { Type = $"record of {ApiPaths.ListOf(record.Kind)}" } : path)
            ),
            .. shapes.RecordOf(any).Paths("{kind}/{id}.json"),
            .. shapes.ListOf(any).Paths("{kind}.json"),
            .. shapes.Index.Paths(ApiPaths.Index),
            // Which kinds there are is said of their records.
            .. shapes.All.Paths(ApiPaths.All).Where(path => !path.Path.StartsWith(ApiPaths.All + ".data.", StringComparison.Ordinal)),
            .. shapes.Changes?.Paths(ApiPaths.Changes) ?? [],
            .. OldIds.MovedShape.Paths(OldIds.Moved),
            .. OldIds.WithdrawnShape.Paths(OldIds.Withdrawn),
            .. ApiTables.Shapes.SelectMany(table =>
                table
                    .Columns.Select(column => new ApiPath($"tables/{table.File}.{column.Name}", column.Type, []))
                    .Prepend(new ApiPath($"tables/{table.File}", "table", []))
            ),
        ];
    }
}
