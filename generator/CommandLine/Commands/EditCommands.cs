using System.CommandLine;
using SiteGen.Reading;

namespace SiteGen.CommandLine.Commands;

/// <summary>The commands that change sources: <c>rename</c>, <c>retire</c> and <c>verify</c>. Each names what it wrote;
/// <c>rename</c> and <c>verify</c> write nothing that would leave the site with a mistake more.</summary>
public static class EditCommands
{
    private static readonly string[] Methods = ["read", "called", "tried"];

    public static Command Rename(Session session)
    {
        var sources = new SourceOptions();
        var old = new Argument<string>("OLD") { Description = "An entry as kind:id, a guide as guide:slug, or its file" };
        var id = new Argument<string>("NEW") { Description = "The new id" };
        var command = new Command("rename", "Give an entry or a guide another id: its file, every reference, the old id as an alias")
        {
            old,
            id,
        };
        foreach (var option in sources.FolderOptions)
            command.Options.Add(option);
        command.SetAction(arguments =>
        {
            var files = sources.Open(arguments);
            var code = Finish(session, files, SiteEdits.Rename(files, arguments.GetRequiredValue(old), arguments.GetRequiredValue(id)));
            if (code == ExitCode.Clean)
                session.Output.WriteLine("Then write down the new addresses: sitegen record --on DAY");
            return code;
        });
        return command;
    }

    public static Command Retire(Session session)
    {
        var sources = new SourceOptions();
        var old = new Argument<string>("OLD") { Description = "An entry as kind:id, a guide as guide:slug, or its file" };
        var successor = new Option<string>("--for")
        {
            Description =
                "The entry or guide that takes its place; without one, an entry is out of all lists, and its address leads to the list of "
                + "its kind. A fact that is over but is to be found gets 'superseded-by' instead",
            HelpName = "NEW",
        };
        var command = new Command("retire", "Take an entry or a guide out: references and its address lead to another, or to the list")
        {
            old,
            successor,
        };
        foreach (var option in sources.FolderOptions)
            command.Options.Add(option);
        command.SetAction(arguments =>
        {
            var files = sources.Open(arguments);
            return Finish(session, files, SiteEdits.Retire(files, arguments.GetRequiredValue(old), arguments.GetValue(successor)));
        });
        return command;
    }

    public static Command Verify(Session session)
    {
        var sources = new SourceOptions();
        var names = new Argument<string[]>("ID")
        {
            Description = "Entries that you have compared with their sources, as kind:id or by their files",
            Arity = ArgumentArity.OneOrMore,
        };
        var how = new Option<string>("--how")
        {
            Description = "What you did: read the source, called the number, or tried the steps; called or tried, 'as-of' is that day, too",
            HelpName = "read|called|tried",
            Required = true,
        };
        how.AcceptOnlyFromAmong(Methods);
        var day = DayOption.Create("--on", "The day on which you did it, as 2026-04-30; the program has no clock");
        var command = new Command("verify", "Note that entries were compared with their sources") { names, how, day };
        foreach (var option in sources.FolderOptions)
            command.Options.Add(option);
        command.SetAction(arguments =>
        {
            var files = sources.Open(arguments);
            var named = arguments.GetRequiredValue(names);
            return Finish(session, files, SiteEdits.Verify(files, named, arguments.GetRequiredValue(how), arguments.GetRequiredValue(day)));
        });
        return command;
    }

    private static int Finish(Session session, ISiteFiles files, EditResult result)
    {
        if (result.Problem is { } problem)
            throw new UsageException(problem);
        if (result is { Mistakes.Count: > 0, Files.IsEmpty: true })
        {
            session.WriteMistakes(result.Mistakes);
            session.Error.WriteLine("These mistakes would be new; nothing was written.");
            return ExitCode.ContentErrors;
        }
        SourceWriter.Write(files, result.Files);
        foreach (var file in result.Files)
            session.Output.WriteLine($"{(file.Content is null ? "removed" : "written")}: {files.DisplayPath(file.Path)}");
        if (result.Mistakes.Count == 0)
            return ExitCode.Clean;
        session.WriteMistakes(result.Mistakes);
        session.Error.WriteLine("The files are written; these places are left for you.");
        return ExitCode.ContentErrors;
    }
}
