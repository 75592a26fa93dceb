using System.CommandLine;
using SiteGen.CitedPages;
using SiteGen.CommandLine.Reports;
using SiteGen.Diagnostics.Writers;

namespace SiteGen.CommandLine.Commands;

/// <summary><c>sitegen sources</c>: the pages that the site rests on; with <c>--check</c>, what has become of them.</summary>
public static class SourcesCommand
{
    private static readonly string[] Formats = ["text", "json"];

    public static Command Create(Session session)
    {
        var sources = new SourceOptions();
        var check = new Option<bool>("--check") { Description = "Ask for each page; no other command uses the network" };
        var day = new Option<DateOnly?>("--as-of")
        {
            Description = "Today, for --check: from when a change is new, and until when a page is left out",
            HelpName = "DAY",
            CustomParser = argument => DayOption.Parse(argument.Tokens[0].Value, argument.AddError),
        };
        var format = new Option<string>("--format")
        {
            Description = "text or json",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => Formats[0],
        };
        format.AcceptOnlyFromAmong(Formats);
        var state = new Option<string>("--state")
        {
            Description = "The file of what is remembered from one check to the next",
            HelpName = "FILE",
            DefaultValueFactory = _ => ".output.sources.json",
        };
        var isPrivate = new Option<bool>("--allow-private") { Description = "Ask machines of this network, too" };
        var command = new Command("sources", "List the pages that entries rest on, or look what has become of them")
        {
            check,
            day,
            format,
            state,
            isPrivate,
        };
        foreach (var option in sources.FolderOptions)
            command.Options.Add(option);
        command.SetAction(
            async (arguments, cancel) =>
            {
                var cited = SiteCitations.List(sources.Open(arguments));
                if (cited.HasErrors)
                {
                    session.WriteMistakes(cited.Diagnostics);
                    return ExitCode.ContentErrors;
                }
                if (!arguments.GetValue(check))
                {
                    foreach (var page in cited.Pages)
                        session.Output.WriteLine($"{page.Key}  {page.Url.AbsoluteUri}");
                    return ExitCode.Clean;
                }
                if (PageStates.Problem(arguments.GetRequiredValue(state)) is { } problem)
                    throw new UsageException(problem);
                var done = await SiteCitations.CheckAsync(
                    cited,
                    arguments.GetValue(day) ?? throw new UsageException("'--check' needs the day: '--as-of 2026-04-30'."),
                    arguments.GetRequiredValue(state),
                    arguments.GetValue(isPrivate),
                    cancel
                );
                CheckedPageWriter.Write(session.Output, done, arguments.GetRequiredValue(format) == Formats[1]);
                return done.Any(page => page.NeedsLook) ? ExitCode.ContentErrors : ExitCode.Clean;
            }
        );
        return command;
    }
}
