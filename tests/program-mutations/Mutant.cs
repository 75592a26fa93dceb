namespace SiteGen.ProgramMutations;

/// <summary>One change of the program, compiled in behind a switch.</summary>
/// <param name="Id">The number of its switch, from 1.</param>
/// <param name="Path">The file, from the root of the repository.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Operator">The kind of change.</param>
/// <param name="Old">What stands there, in one line.</param>
/// <param name="New">What stands there when it is in force, in one line.</param>
internal sealed record Mutant(int Id, string Path, int Line, int Column, string Operator, string Old, string New)
{
    /// <summary>The folder below <c>generator/</c>.</summary>
    public string Folder => Path.Split('/')[1];

    /// <summary>The same in every run over the same sources.</summary>
    public string Key => $"{Path}:{Line}:{Column} {Operator}: {Old} → {New}";

    public string ToLine() => string.Join('\t', Id, Path, Line, Column, Operator, Old, New);

    public static Mutant Parse(string line) =>
        line.Split('\t') is [var id, var path, var row, var column, var name, var old, var changed]
            ? new(int.Parse(id), path, int.Parse(row), int.Parse(column), name, old, changed)
            : throw new FormatException($"This is no mutant: {line}");
}
