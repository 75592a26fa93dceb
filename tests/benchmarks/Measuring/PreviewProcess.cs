using System.Diagnostics;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>A running <c>sitegen preview</c>.</summary>
internal sealed class PreviewProcess : IAsyncDisposable
{
    private readonly Process _process;

    private PreviewProcess(Process process, Uri root) => (_process, Root) = (process, root);

    public Uri Root { get; }

    /// <summary>Starts it, and waits for its first build.</summary>
    public static async Task<PreviewProcess> StartAsync(string program, string site, CancellationToken stop)
    {
        var start = new ProcessStartInfo(program, ["preview", "--port", "0"]) { WorkingDirectory = site, RedirectStandardOutput = true };
        var process = Process.Start(start) ?? throw new InvalidOperationException($"'{program}' did not start.");
        var first = await process.StandardOutput.ReadLineAsync(stop) ?? throw new InvalidOperationException("The preview has ended.");
        var address = first.Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal));
        var running = new PreviewProcess(process, new Uri(address));
        await running.BuiltAsync();
        return running;
    }

    /// <summary>Waits for the end of the next build.</summary>
    public async Task BuiltAsync()
    {
        var line = await _process.StandardOutput.ReadLineAsync();
        if (line is null || !line.Contains(" pages, ", StringComparison.Ordinal))
            throw new InvalidOperationException($"The preview says '{line}'.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
