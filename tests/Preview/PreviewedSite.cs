using System.Threading.Channels;
using SiteGen.Preview;
using SiteGen.Preview.Sources;
using SiteGen.Reading;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Preview;

/// <summary>A small site on disk in a running preview. Changes are told by the test, or by the disk.</summary>
internal sealed class PreviewedSite : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PreviewHost _host;
    private readonly ToldWatch _watch;
    private readonly JumpingClock _clock;
    private readonly Task _run;

    private PreviewedSite(TemporaryFolder folder, PreviewHost host, ToldWatch watch, JumpingClock clock, Reports reports)
    {
        (Folder, _host, _watch, _clock, Reported) = (folder, host, watch, clock, reports);
        _run = Task.Run(() => reports.EndWithAsync(host.RunAsync(_stop.Token)));
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = host.Root };
    }

    public TemporaryFolder Folder { get; }

    public HttpClient Http { get; }

    public Uri Root => _host.Root;

    public Reports Reported { get; }

    private Channel<string> Opened { get; init; } = null!;

    /// <param name="watchesDisk">Whether changes are told by the disk.</param>
    /// <param name="link">What the editor answers: <c>null</c> when it was started.</param>
    public static async Task<PreviewedSite> StartAsync(
        SmallSite site,
        BuildOptions? options = null,
        bool watchesDisk = false,
        string? link = null
    )
    {
        var folder = new TemporaryFolder();
        foreach (var (path, text) in site.Files)
            folder.Write(path, text);
        var (watch, clock, reports) = (new ToldWatch(), new JumpingClock(), new Reports());
        var opened = Channel.CreateUnbounded<string>();
        var files = new WatchedFiles(folder["data"], folder["input"], folder["theme"]);
        ISourceWatch used = watchesDisk ? new FolderWatch(files.Folders) : watch;
        var time = watchesDisk ? TimeProvider.System : clock;
        var host = new PreviewHost(files, options ?? new(), (build, sources) => SiteBuild.Run(build, sources), reports, used, time);
        await PreviewHost.StartAsync(
            host,
            (file, line, column) =>
            {
                opened.Writer.TryWrite($"{file}:{line}:{column}");
                return link;
            },
            port: 0
        );
        return new PreviewedSite(folder, host, watch, clock, reports) { Opened = opened };
    }

    public Task<HttpResponseMessage> GetAsync(string address) => Http.GetAsync(address);

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => Http.SendAsync(request);

    public Task<string> TextAsync(string address) => Http.GetStringAsync(address);

    /// <summary>The style sheet that a page names.</summary>
    public async Task<string> StyleAsync(string page)
    {
        var href = new BuiltPage(page, await TextAsync(page)).Attr("link[rel=stylesheet]", "href")!;
        return await TextAsync(new Uri(new Uri(Root, page), href).AbsoluteUri);
    }

    public static Task<string> TextOf(HttpResponseMessage response) => response.Content.ReadAsStringAsync();

    /// <summary>Waits until something is opened in the editor: its place, as <c>path:line:column</c>.</summary>
    public async Task<string> OpenedAsync() => await Opened.Reader.ReadAsync().AsTask().WaitAsync(Reports.Never);

    public void AssertNothingOpened() => Assert.False(Opened.Reader.TryRead(out _));

    /// <summary>Writes a file and tells of it.</summary>
    public void Save(string path, string text)
    {
        Folder.Write(path, text);
        Tell(path);
    }

    /// <summary>Replaces a stretch of a file and tells of it.</summary>
    public void Edit(string path, string before, string after)
    {
        var text = File.ReadAllText(Folder[path]);
        Assert.Contains(before, text, StringComparison.Ordinal);
        Save(path, text.Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>Tells of changes at one moment.</summary>
    public void Tell(params IEnumerable<string> paths)
    {
        using var _ = _clock.Hold();
        foreach (var path in paths)
            _watch.Tell(Folder[path]);
    }

    /// <summary>Tells that events were lost.</summary>
    public void TellLost() => _watch.Tell(null);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _run;
        await _host.DisposeAsync();
        Http.Dispose();
        _stop.Dispose();
        Folder.Dispose();
    }

    private sealed class ToldWatch : ISourceWatch
    {
        public Action<string?> Tell { get; private set; } = _ => { };

        public void Start(Action<string?> tell) => Tell = tell;

        public void Dispose() { }
    }
}

/// <summary>What a preview has said, in order.</summary>
internal sealed class Reports : IPreviewReport
{
    private readonly Channel<(IReadOnlyList<string> Changed, BuildResult? Result, string? Failure)> _said = Channel.CreateUnbounded<(
        IReadOnlyList<string>,
        BuildResult?,
        string?
    )>();

    /// <summary>After so long a test fails, where else it would wait for ever.</summary>
    public static readonly TimeSpan Never = TimeSpan.FromMinutes(1);

    public void Serves(Uri root) { }

    public void Built(IReadOnlyList<string> changed, BuildResult result, TimeSpan time) => _said.Writer.TryWrite((changed, result, null));

    public void Failed(string message) => _said.Writer.TryWrite(([], null, message));

    /// <summary>Says no more once the preview has ended: who waits for a word hears why.</summary>
    public async Task EndWithAsync(Task run)
    {
        try
        {
            await run;
            _said.Writer.Complete();
        }
        catch (Exception e)
        {
            _said.Writer.Complete(e);
            throw;
        }
    }

    /// <summary>Waits for the next build.</summary>
    public async Task<(IReadOnlyList<string> Changed, BuildResult Result)> BuiltAsync()
    {
        var (changed, result, failure) = await _said.Reader.ReadAsync().AsTask().WaitAsync(Never);
        Assert.Null(failure);
        return (changed, result!);
    }

    /// <summary>Waits for the next failure of the machine.</summary>
    public async Task<string> FailedAsync() => Assert.IsType<string>((await _said.Reader.ReadAsync().AsTask().WaitAsync(Never)).Failure);

    /// <summary>Nothing has been said that nobody waited for.</summary>
    public void AssertNoMore() => Assert.False(_said.Reader.TryRead(out _));
}
