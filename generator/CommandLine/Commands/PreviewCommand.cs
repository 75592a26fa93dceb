using System.CommandLine;
using SiteGen.CommandLine.Reports;
using SiteGen.Preview;

namespace SiteGen.CommandLine.Commands;

/// <summary><c>sitegen preview</c>: the site in the browser, made again after every save.</summary>
public static class PreviewCommand
{
    public static Command Create(Session session)
    {
        var sources = new SourceOptions();
        var port = ServeCommand.Port(PreviewHost.UsualPort);
        var open = new Option<bool>("--open") { Description = "Show it in the browser" };
        var asOf = CheckCommand.AsOf();
        var command = new Command("preview", "Show the site in the browser, with its mistakes, as you edit it; publish nothing")
        {
            port,
            open,
            asOf,
        };
        foreach (var option in sources.All)
            command.Options.Add(option);
        command.SetAction(arguments =>
        {
            var files = sources.OpenWatched(arguments);
            var options = sources.BuildOptions(arguments) with { AsOf = arguments.GetValue(asOf), ShowsDrafts = true };
            RunAsync(
                    session,
                    report =>
                        PreviewHost.StartAsync(
                            files,
                            options,
                            (build, sourceFiles) => session.Build(build, sourceFiles, null, null),
                            report,
                            arguments.GetRequiredValue(port)
                        ),
                    arguments.GetRequiredValue(port),
                    arguments.GetValue(open)
                )
                .GetAwaiter()
                .GetResult();
            return ExitCode.Clean;
        });
        return command;
    }

    private static async Task RunAsync(Session session, Func<IPreviewReport, Task<PreviewHost>> start, int port, bool opens)
    {
        using var stop = new StopSignal();
        await using var host = await start(new PreviewReport(session));
        PortNote.Write(session.Error, port, host.Root);
        if (opens)
            host.Browse();
        await Task.Run(() => host.RunAsync(stop.Token));
    }
}
