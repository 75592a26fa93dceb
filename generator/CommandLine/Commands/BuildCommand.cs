using System.CommandLine;
using System.Diagnostics;
using SiteGen.CommandLine.Reports;
using SiteGen.Publishing;
using SiteGen.Publishing.Places;
using SiteGen.Reading;

namespace SiteGen.CommandLine.Commands;

/// <summary><c>sitegen build</c>: builds the site and publishes it when it has no errors.</summary>
public static class BuildCommand
{
    public static Command Create(Session session)
    {
        var sources = new SourceOptions();
        var cache = new CacheOptions("The folder the site is published to");
        var adopt = new Option<bool>("--adopt")
        {
            Description = "Publish to a folder that holds a site of an older version: what the new site lacks is moved beside it",
        };
        var drafts = SourceOptions.Drafts();
        var verify = new Option<bool>("--verify") { Description = "Read every file again once the site is published" };
        var asOf = new Option<DateOnly?>("--as-of")
        {
            Description = "The day for which the site is built: a value prepared for a later one waits",
            HelpName = "DATE",
            CustomParser = argument => DayOption.Parse(argument.Tokens[0].Value, argument.AddError),
        };
        var command = new Command("build", "Build the site (also without this word)")
        {
            cache.Output,
            cache.NoCache,
            adopt,
            verify,
            asOf,
            drafts,
        };
        foreach (var option in sources.All)
            command.Options.Add(option);
        command.SetAction(arguments =>
        {
            var output = arguments.GetRequiredValue(cache.Output);
            var files = sources.Open(arguments);
            var options = new PublishOptions
            {
                UseCache = !arguments.GetValue(cache.NoCache),
                Adopt = arguments.GetValue(adopt),
                Keep = KeepList.Read(files),
            };
            try
            {
                if (OutputFolder.Problem(output, sources.Folders(arguments)) is { } problem)
                    throw new OutputRefusedException(problem);
                var build = sources.BuildOptions(arguments) with
                {
                    AsOf = arguments.GetValue(asOf),
                    ListsDue = false,
                    ShowsDrafts = arguments.GetValue(drafts),
                };
                return Run(session, files, build, output, options, arguments.GetValue(verify));
            }
            catch (OutputRefusedException e)
            {
                throw new UsageException(e.Message);
            }
        });
        return command;
    }

    private static int Run(Session session, ISiteFiles files, BuildOptions build, string output, PublishOptions options, bool verify)
    {
        var clock = Stopwatch.StartNew();
        var report = session.Rich ? RichReport.Create(session.Output) : new PlainReport(session.Output);
        var progress = new ProgressClock(report);
        using var publisher = SitePublisher.Open(output, options);
        var told = Tell(session, publisher, 0);
        var result = session.Build(build with { CacheFolder = publisher.CacheFolder }, files, progress.Report, publisher);
        if (result.Diagnostics.Count > 0)
            session.WriteMistakes(result.Diagnostics);
        if (result.HasErrors || result.Files is not { } site)
        {
            if (result.NotChecked is { } left)
                session.Error.WriteLine(left);
            session.Error.WriteLine($"Nothing was published; '{output}' is as it was.");
            return ExitCode.ContentErrors;
        }
        var published = publisher.Publish(site);
        Tell(session, publisher, told);
        report.Closing(BuildClosing.Of(result, published, publisher.Notes.Count(note => note.IsWarning), clock.Elapsed));
        if (verify && publisher.Verify() is { Count: > 0 } bad)
            throw new IOException($"The site in '{output}' is not what was to be written: {Names.InShort(bad)}. Its disk may be failing.");
        return ExitCode.Clean;
    }

    /// <summary>Says what a person should know of how the site is published.</summary>
    /// <param name="told">How many notes have been told.</param>
    /// <returns>How many have been now.</returns>
    private static int Tell(Session session, SitePublisher publisher, int told)
    {
        foreach (var note in publisher.Notes.Skip(told))
            session.Error.WriteLine($"sitegen: {(note.IsWarning ? "warning" : "note")}: {note.Text}");
        return publisher.Notes.Count();
    }
}
