using System.CommandLine;
using System.Diagnostics;
using SiteGen.CommandLine.Reports;
using SiteGen.Diagnostics.Writers;
using SiteGen.Publishing;

namespace SiteGen.CommandLine.Commands;

/// <summary><c>sitegen build</c>: builds the site and publishes it when it has no errors.</summary>
public static class BuildCommand
{
    public static Command Create(Session session)
    {
        var sources = new SourceOptions();
        var cache = new CacheOptions("The folder the site is published to");
        var command = new Command("build", "Build the site (also without this word)") { cache.Output, cache.NoCache };
        foreach (var option in sources.All)
            command.Options.Add(option);
        command.SetAction(arguments => Run(session, sources, arguments.GetRequiredValue(cache.Output), cache.NoCache, arguments));
        return command;
    }

    private static int Run(Session session, SourceOptions sources, string output, Option<bool> noCache, ParseResult arguments)
    {
        var clock = Stopwatch.StartNew();
        var files = sources.Open(arguments);
        if (OutputFolder.Problem(output, sources.Folders(arguments)) is { } problem)
            throw new UsageException(problem);

        var report = session.Rich ? RichReport.Create(session.Output) : new PlainReport(session.Output);
        var progress = new ProgressClock(report);
        using var publisher = SitePublisher.Open(output, useCache: !arguments.GetValue(noCache));
        var result = session.Build(
            sources.BuildOptions(arguments) with
            {
                CacheFolder = publisher.CacheFolder,
            },
            files,
            progress.Report,
            publisher
        );
        if (result.Diagnostics.Count > 0)
            DiagnosticWriter.WriteAll(session.Error, result.Diagnostics);
        if (result.HasErrors || result.Files is not { } site)
        {
            session.Error.WriteLine($"Nothing was published; '{output}' is as it was.");
            return ExitCode.ContentErrors;
        }
        var published = publisher.Publish(site);
        report.Closing(BuildClosing.Of(result, published, clock.Elapsed));
        return ExitCode.Clean;
    }
}
