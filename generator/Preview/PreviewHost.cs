using SiteGen.Diagnostics;
using SiteGen.Preview.Editors;
using SiteGen.Preview.Sources;
using SiteGen.Reading;

namespace SiteGen.Preview;

/// <summary><c>sitegen preview</c>: builds, serves, watches, builds again.</summary>
public sealed class PreviewHost : IAsyncDisposable
{
    /// <summary>Where it listens unless it is told otherwise.</summary>
    public const int UsualPort = 4500;

    private readonly WatchedFiles _files;
    private readonly PreviewBuilder _builder;
    private readonly IPreviewReport _report;
    private readonly PreviewStates _states = new();
    private readonly OpenPages _pages = new();
    private readonly ChangeQueue _changes;
    private PreviewServer? _server;

    /// <param name="watch">Tells when something changes; begins at once.</param>
    internal PreviewHost(
        WatchedFiles files,
        BuildOptions options,
        MemoryBuild build,
        IPreviewReport report,
        ISourceWatch watch,
        TimeProvider clock
    )
    {
        (_files, _report) = (files, report);
        _builder = new PreviewBuilder(files, options, build, report, _pages);
        _changes = new ChangeQueue(watch, clock);
    }

    /// <summary>The address of the host, with a slash at its end.</summary>
    public Uri Root => _server!.Root;

    /// <summary>Begins to watch, and to serve; who asks for a page waits for the first build.</summary>
    /// <param name="port">The first that is tried; 0 lets the system choose.</param>
    /// <exception cref="IOException">No port is free.</exception>
    public static Task<PreviewHost> StartAsync(
        WatchedFiles files,
        BuildOptions options,
        MemoryBuild build,
        IPreviewReport report,
        int port
    ) => StartAsync(new PreviewHost(files, options, build, report, new FolderWatch(files.Folders), TimeProvider.System), Editor.Open, port);

    /// <inheritdoc cref="StartAsync(WatchedFiles, BuildOptions, MemoryBuild, IPreviewReport, int)"/>
    /// <param name="open">Opens a place in an editor.</param>
    internal static async Task<PreviewHost> StartAsync(PreviewHost host, OpenPlace open, int port)
    {
        try
        {
            host._server = await PreviewServer.StartAsync(host._states, host._pages, open, port);
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
        host._report.Serves(host.Root);
        return host;
    }

    /// <summary>Shows the site in the usual browser.</summary>
    public void Browse() => Editor.Browse(Root);

    /// <summary>Builds, and builds again after every change, until it is to stop.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        var changed = Try(() => Build([]));
        while (!stop.IsCancellationRequested)
        {
            SourceChanges changes;
            try
            {
                changes = await _changes.NextAsync(stop);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            // After a failure nobody knows what was read.
            changed = Try(() => Change(changes.IsUnsure || !changed, changes.Paths));
        }
    }

    public async ValueTask DisposeAsync()
    {
        _changes.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    private void Change(bool isUnsure, IReadOnlySet<string> touched)
    {
        if (isUnsure)
        {
            _files.UpdateAll();
            Build([]);
        }
        else if (_files.Update(touched) is { Count: > 0 } changed)
        {
            Build(changed);
        }
    }

    private void Build(IReadOnlyList<string> changed) => _builder.Build(changed, _states);

    /// <returns>False when the machine failed.</returns>
    private bool Try(Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (Exception e) when (MachineFault.Of(e) is { } fault)
        {
            _report.Failed(MachineFault.Words(fault));
            return false;
        }
    }
}
