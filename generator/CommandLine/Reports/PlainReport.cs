namespace SiteGen.CommandLine.Reports;

/// <summary>A build's progress in plain text, one line a pipeline.</summary>
internal sealed class PlainReport(TextWriter output) : IBuildReport
{
    public void Pipeline(BuildProgress progress, TimeSpan time) =>
        output.WriteLine($"{progress.Pipeline.PadRight(8)}  {progress.Result}  {time.TotalMilliseconds:0} ms");

    public void Closing(BuildClosing closing) => output.WriteLine(closing);
}
