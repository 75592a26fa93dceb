using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.CommandLine.Commands;

/// <summary><c>sitegen schema</c>: JSON Schemas of the files of <c>data/</c>, by which editors complete and mark.</summary>
public static class SchemaCommand
{
    public static Command Create(Session session)
    {
        var sources = new SourceOptions();
        var name = new Argument<string?>("KIND")
        {
            Description = "The word of a kind, as fact, or the name of a file, as site.yaml; without it, a list of them",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var all = new Option<string?>("--all")
        {
            Description = $"Write all of them into a folder instead, as {SiteSchemas.Folder}, which 'record' keeps up to date",
            HelpName = "DIR",
        };
        var command = new Command("schema", "Print the JSON Schema of a kind of entry, for editors and other programs") { name, all };
        foreach (var option in sources.FolderOptions)
            command.Options.Add(option);
        command.SetAction(arguments => Run(session, sources.Open(arguments), arguments.GetValue(name), arguments.GetValue(all)));
        return command;
    }

    private static int Run(Session session, ISiteFiles files, string? name, string? folder)
    {
        if (name is not null && folder is not null)
            throw new UsageException("'--all' writes every schema; name a kind or use it, not both.");
        if (folder is not null && string.IsNullOrWhiteSpace(folder))
            throw new UsageException("'--all' needs the name of a folder.");
        var result = SiteSchemas.Run(files);
        if (result.Schemas.IsEmpty)
        {
            session.WriteMistakes(result.Diagnostics);
            session.Error.WriteLine("Without the site's own kinds and words there is no schema.");
            return ExitCode.ContentErrors;
        }
        var named = result.Schemas.Where(schema => schema.For is not null).ToList();
        if (folder is not null)
            WriteAll(session.Output, result.Schemas, folder);
        else if (name is null)
            named.ForEach(schema => session.Output.WriteLine($"{schema.Name.PadRight(14)}  {schema.For}"));
        else
            session.Output.Write(Find(named, name).Single);
        return ExitCode.Clean;
    }

    private static SiteSchema Find(List<SiteSchema> schemas, string name) =>
        schemas.Find(schema => schema.Name == name)
        ?? throw new UsageException(
            $"There is no schema '{name}'.{Suggestion.For(name, schemas.Select(schema => schema.Name))} 'sitegen schema' lists them all."
        );

    private static void WriteAll(TextWriter output, IReadOnlyList<SiteSchema> schemas, string folder)
    {
        if (File.Exists(folder))
            throw new UsageException($"'{folder}' is a file.");
        var written = SchemaFolder.Write(folder, schemas);
        foreach (var (path, schema) in written)
            output.WriteLine(schema.For is null ? path : $"{path}  {schema.For}");
        if (written.Count == 0)
            output.WriteLine("Nothing is new; no file was written.");
    }
}
