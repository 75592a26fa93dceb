using System.Collections.Immutable;

namespace SiteGen.Api.Tables;

/// <summary>A column of a table: its name, its type in the words of Frictionless Data, and its value in a row.</summary>
internal sealed record Column<T>(string Name, string Type, string About, Func<T, string?> Get);

/// <summary>A table without its rows.</summary>
/// <param name="Key">The columns by which rows are told apart.</param>
internal sealed record TableShape(
    string Name,
    string Title,
    ImmutableArray<string> Key,
    ImmutableArray<(string Name, string Type, string About)> Columns
)
{
    public string File => Name + ".csv";
}

/// <summary>A table: each column is described once, for the file and for what says what is in it.</summary>
internal sealed record ApiTable<T>(string Name, string Title, ImmutableArray<string> Key, ImmutableArray<Column<T>> Columns)
{
    public TableShape Shape => new(Name, Title, Key, [.. Columns.Select(column => (column.Name, column.Type, column.About))]);

    public ReadOnlyMemory<byte> Of(IEnumerable<T> rows) =>
        Csv.Of(
            Columns.Select(column => column.Name),
            rows.Select(row => (IReadOnlyList<string?>)[.. Columns.Select(column => Cell(column, row))])
        );

    private static string? Cell(Column<T> column, T row) => column.Type == "string" ? Csv.Harmless(column.Get(row)) : column.Get(row);
}
