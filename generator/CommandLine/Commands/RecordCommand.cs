using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.CommandLine.Commands;

/// <summary><c>sitegen record</c>: the one act of bookkeeping after a change.</summary>
public static class RecordCommand
{
    public static Command Create(Session session)
    {
        var sources = new SourceOptions();
        var places = new Argument<string[]>("PLACE")
        {
            Description = "Files, folders or lines (FILE:LINE) whose two languages you have compared; without any, all of the site",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var day = DayOption.Create("--on", "The day on which this was done, as 2026-04-30; the program has no clock");
        var command = new Command("record", "Write down new addresses, texts that you have compared, and what editors complete by")
        {
            places,
            day,
        };
        foreach (var option in sources.FolderOptions)
            command.Options.Add(option);
        command.SetAction(arguments =>
            Run(
                session,
                sources.Open(arguments),
                arguments.GetValue(places) ?? [],
                arguments.GetRequiredValue(day),
                sources.Folders(arguments)[0],
                () =>
                    session.Build(
                        new BuildOptions(null, AsOf: arguments.GetRequiredValue(day), ListsDue: false),
                        sources.Open(arguments),
                        null,
                        null
                    )
            )
        );
        return command;
    }

    /// <param name="check">Runs what <c>sitegen check</c> does.</param>
    private static int Run(Session session, ISiteFiles files, string[] places, DateOnly day, string data, Func<BuildResult> check)
    {
        var result = SiteRecord.Run(files, places, day);
        if (result.Unknown is { } unknown)
            throw new UsageException($"'{unknown.Written}' is no file, folder or line of a text of this site.{Meant(unknown)}");
        if (result.HasErrors)
        {
            session.WriteMistakes(result.Diagnostics);
            session.Error.WriteLine("Nothing was written down.");
            return ExitCode.ContentErrors;
        }
        SourceWriter.Write(files, result.Files);
        foreach (var line in result.Lines)
            session.Output.WriteLine(line);
        var changed = Schemas(files, data);
        foreach (var path in changed)
            session.Output.WriteLine($"{path}: for editors");
        if (result.Lines.IsEmpty && changed.Count == 0)
            session.Output.WriteLine("Nothing is new; no file was written.");
        return Warn(session, check().Diagnostics) ? ExitCode.ContentErrors : ExitCode.Clean;
    }

    /// <summary>The file of an entry or a guide that was named by its id, with or without its kind; or the one that is spelt nearly so.
    /// </summary>
    private static string Meant(UnknownPlace place)
    {
        var id = place.Written.Split(':', '/')[^1];
        var files = place.Known.Where(path => Path.GetFileNameWithoutExtension(path) == id).Select(path => $"'{path}'").ToList();
        return files.Count > 0 ? $" Did you mean {string.Join(" or ", files)}?" : Suggestion.For(place.Written, place.Known);
    }

    /// <summary>Tells that what was written down is not yet right: what is remembered of a mistake would be told to readers.</summary>
    private static bool Warn(Session session, IReadOnlyList<Diagnostic> found)
    {
        var errors = found.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error).ToList();
        if (errors is not [var first, ..])
            return false;
        var (line, column) = first.Span.Position;
        session.Error.WriteLine(
            $"This was written down although the content has {(errors.Count == 1 ? "an error" : $"{errors.Count} errors")}, "
                + $"{(errors.Count == 1 ? "" : "the first ")}at {first.Span.File.DisplayPath}({line},{column}): {first.Message} "
                + "'sitegen check' says how to mend it; after that, record again."
        );
        return true;
    }

    /// <summary>Brings the schemas up to date of a site that keeps them.</summary>
    private static IReadOnlyList<string> Schemas(ISiteFiles files, string data) =>
        Directory.Exists(SchemaFolder.Of(data)) ? SchemaFolder.WriteAll(data, SiteSchemas.Run(files)) : [];
}
