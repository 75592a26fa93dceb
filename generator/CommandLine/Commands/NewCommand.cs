using System.CommandLine;

namespace SiteGen.CommandLine.Commands;

/// <summary><c>sitegen new KIND ID</c>: begins an entry or a guide.</summary>
public static class NewCommand
{
    public static Command Create(Session session)
    {
        var sources = new SourceOptions();
        var kind = new Argument<string>("KIND") { Description = "A kind of entry, as fact or hotline; or guide" };
        var id = new Argument<string>("ID") { Description = "Its id: the name of its file and part of its address" };
        var draft = new Option<bool>("--draft") { Description = "Begin it as a draft, which is not published" };
        var command = new Command("new", "Begin an entry or a guide: a file with all that has to be there left open") { kind, id, draft };
        foreach (var option in sources.FolderOptions)
            command.Options.Add(option);
        command.SetAction(arguments =>
        {
            var files = sources.Open(arguments);
            var result = SiteNew.Run(files, arguments.GetRequiredValue(kind), arguments.GetRequiredValue(id), arguments.GetValue(draft));
            if (result.Problem is { } problem)
                throw new UsageException(problem);
            SourceWriter.Write(files, result.Files);
            foreach (var file in result.Files)
                session.Output.WriteLine($"written: {files.DisplayPath(file.Path)}");
            session.Output.WriteLine(
                arguments.GetValue(draft)
                    ? "It is a draft: 'sitegen check --drafts' points at each TODO, 'sitegen preview' shows it."
                    : "'sitegen check' points at each TODO, and at what is still missing elsewhere."
            );
            if (!result.Mentions.IsEmpty)
                session.Output.WriteLine("These files mention others of the kind, and may have to mention this one:");
            foreach (var mention in result.Mentions)
                session.Output.WriteLine($"  {mention}");
            return ExitCode.Clean;
        });
        return command;
    }
}
