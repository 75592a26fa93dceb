using System.CommandLine;
using System.Globalization;
using SiteGen.Serving;

namespace SiteGen.CommandLine.Commands;

/// <summary><c>sitegen serve</c>: a built site as a good host would serve it, to this machine alone.</summary>
public static class ServeCommand
{
    private const string Usual = "output";

    public static Command Create(Session session)
    {
        var folder = new Argument<string>("FOLDER")
        {
            Description = "A built site; 'output' unless named",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => Usual,
        };
        var port = Port(FolderServer.UsualPort);
        var command = new Command("serve", "Serve a built site to this machine, as a good host would") { folder, port };
        command.SetAction(arguments => Run(session, arguments.GetRequiredValue(folder), arguments.GetRequiredValue(port)));
        return command;
    }

    /// <summary>The option that says where to listen; <c>preview</c> and <c>serve</c> share it.</summary>
    public static Option<int> Port(int usual) =>
        new("--port")
        {
            Description = $"Where to listen; if it is taken, the next that is free [default: {usual}]",
            HelpName = "PORT",
            DefaultValueFactory = _ => usual,
            CustomParser = argument =>
            {
                var text = argument.Tokens[0].Value;
                if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= ushort.MaxValue)
                    return port;
                argument.AddError($"'{text}' is not a port: a number up to {ushort.MaxValue}, where 0 is any that is free.");
                return usual;
            },
        };

    private static int Run(Session session, string folder, int port)
    {
        if (!Directory.Exists(folder))
            throw new UsageException($"The folder '{folder}' does not exist. 'sitegen build' makes one.");
        if (!File.Exists(Path.Combine(folder, "index.html")))
            session.Error.WriteLine($"'{folder}' has no 'index.html', and so is no built site; 'sitegen build' makes one.");
        RunAsync(session, folder, port).GetAwaiter().GetResult();
        return ExitCode.Clean;
    }

    private static async Task RunAsync(Session session, string folder, int port)
    {
        using var stop = new StopSignal();
        await using var server = await FolderServer.StartAsync(folder, port);
        PortNote.Write(session.Error, port, server.Root);
        session.Output.WriteLine($"'{folder}' is served at {server.Root} (Ctrl-C ends it)");
        session.Output.Flush();
        await stop.Task;
    }
}
