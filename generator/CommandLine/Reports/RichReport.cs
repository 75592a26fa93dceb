using Spectre.Console;

namespace SiteGen.CommandLine.Reports;

/// <summary>A build's progress on a terminal. Loaded only there: Spectre.Console costs a good part of a build's time to start.</summary>
internal sealed class RichReport : IBuildReport
{
    private readonly IAnsiConsole _console;

    private RichReport(IAnsiConsole console) => _console = console;

    public static IBuildReport Create(TextWriter output) => new RichReport(RichConsole.On(output));

    // A pipeline that ran has not said that all is well.
    public void Pipeline(BuildProgress progress, TimeSpan time) =>
        _console.MarkupLineInterpolated(
            $"[grey]•[/] [bold]{progress.Pipeline.PadRight(8)}[/]  {progress.Result}  [grey]{time.TotalMilliseconds:0} ms[/]"
        );

    public void Closing(BuildClosing closing)
    {
        _console.WriteLine();
        _console.MarkupLineInterpolated($"[{(closing.Warnings > 0 ? "yellow" : "green")}]{closing.ToString()}[/]");
    }
}
