using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Http;
using SiteGen.CitedPages;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.CitedPages;

/// <summary>What becomes of cited pages, told by a server on this machine that misbehaves in each way. Nothing waits: pauses are noted, and
/// time-outs run out when the server has the request.</summary>
[Tier(Tier.Slow)]
public sealed class CitedPageTests : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2026, 11, 26);

    private readonly ManualTime _time = new();
    private readonly ConcurrentQueue<TimeSpan> _pauses = [];
    private readonly Dictionary<string, PageState> _states = new(StringComparer.Ordinal);
    private MisbehavingServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await MisbehavingServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Each_way_to_misbehave_is_told_apart()
    {
        var busy = 0;
        _server
            .Page("/fine", "<p>Fine</p>")
            .Page("/closed/page", "<p>For people</p>")
            .On("/robots.txt", context => Text(context, "User-agent: *\nDisallow: /closed/\n"))
            .Status("/missing", 404)
            .Status("/gone", 410)
            .Redirect("/moved", 301, "/moved-again")
            .Redirect("/moved-again", 308, "/fine")
            .Redirect("/lent", 302, "/fine")
            .Redirect("/moved-away", 301, "/gone")
            .Redirect("/circle", 302, "/circle-back")
            .Redirect("/circle-back", 302, "/circle")
            .Redirect("/odd", 301, "ftp://example.org/file")
            .Redirect("/into-closed", 302, "/closed/page")
            .On("/busy", context => Interlocked.Increment(ref busy) == 1 ? Status(context, 429, "7") : Text(context, "Now"))
            .Status("/always-busy", 429, "9")
            .Status("/tomorrow", 503, "86400")
            .Status("/broken", 500)
            .Status("/secret", 403)
            .On("/no-head", context => HttpMethods.IsHead(context.Request.Method) ? Status(context, 405) : Text(context, "Here"))
            .On("/cut", context => Abort(context))
            .Redirect("/nowhere", 301, "//")
            .On("/no-gzip", context => NotCompressed(context, "gzip"))
            .On("/no-deflate", context => NotCompressed(context, "deflate"))
            .On("/no-brotli", context => NotCompressed(context, "br"))
            .On("/slow", _ => RunOutAsync(null))
            .On("/stalls", context => HttpMethods.IsHead(context.Request.Method) ? Text(context, "") : RunOutAsync(context))
            .On("/endless", context => HttpMethods.IsHead(context.Request.Method) ? Text(context, "") : EndlessAsync(context));
        (string Path, PageOutcome Outcome, string Detail)[] expected =
        [
            ("/fine", PageOutcome.New, ""),
            ("/missing", PageOutcome.Dead, "the server answers 404"),
            ("/gone", PageOutcome.Dead, "the server answers 410"),
            ("/moved", PageOutcome.Moved, ""),
            ("/lent", PageOutcome.New, ""),
            ("/moved-away", PageOutcome.Dead, "the server answers 410"),
            ("/circle", PageOutcome.Unreachable, "its redirects lead in a circle"),
            ("/odd", PageOutcome.Refused, "'ftp:' addresses and those with a password are not followed"),
            ("/into-closed", PageOutcome.Refused, "its robots.txt asks programs to stay away"),
            ("/closed/page", PageOutcome.Refused, "its robots.txt asks programs to stay away"),
            ("/busy", PageOutcome.New, ""),
            ("/always-busy", PageOutcome.Refused, "the server answers 429"),
            ("/tomorrow", PageOutcome.Unreachable, "the server answers 503"),
            ("/broken", PageOutcome.Unreachable, "the server answers 500"),
            ("/secret", PageOutcome.Refused, "the server answers 403"),
            ("/no-head", PageOutcome.New, ""),
            ("/cut", PageOutcome.Unreachable, "no connection, or one that broke"),
            ("/nowhere", PageOutcome.Refused, "the server answers 301"),
            ("/no-gzip", PageOutcome.Unreachable, "its answer is not compressed as it says"),
            ("/no-deflate", PageOutcome.Unreachable, "its answer is not compressed as it says"),
            ("/no-brotli", PageOutcome.Unreachable, "its answer is not compressed as it says"),
            ("/slow", PageOutcome.Unreachable, "no answer in time"),
            ("/stalls", PageOutcome.Unreachable, "no answer in time"),
            ("/endless", PageOutcome.New, "longer than 100000 bytes, of which only those were compared"),
        ];

        var done = await CheckAsync([.. expected.Select(row => PageOf(row.Path))]);

        Assert.Equal(expected, done.Select(page => (page.Page.Url.AbsolutePath, page.Outcome, page.Detail)));
        Assert.Equal(new Uri(_server.Root, "/fine"), done.Single(page => page.Outcome == PageOutcome.Moved).MovedTo);
        // Nobody asks a page that robots.txt closes, nor waits for a day; and each server is asked for its rules once.
        Assert.DoesNotContain(_server.Asked, asked => asked.Contains("/closed/", StringComparison.Ordinal));
        Assert.Single(_server.Asked, asked => asked.EndsWith("/robots.txt", StringComparison.Ordinal));
        Assert.Equal(_server.Asked.Count - 1, _pauses.Count(pause => pause == TimeSpan.FromSeconds(2)));
        Assert.Equal([7, 9, 9], _pauses.Where(pause => pause != TimeSpan.FromSeconds(2)).Select(pause => (int)pause.TotalSeconds).Order());
    }

    [Fact]
    public async Task A_page_that_says_it_is_as_it_was_is_not_fetched_again()
    {
        _server.Page("/tagged", "<p>Text</p>", "\"one\"");
        Assert.Equal(PageOutcome.New, await OutcomeAsync("/tagged"));
        _server.Asked.Clear();
        Assert.Equal(PageOutcome.Unchanged, await OutcomeAsync("/tagged"));
        Assert.Equal(["GET /robots.txt", "HEAD /tagged"], _server.Asked);
    }

    [Fact]
    public async Task A_changed_text_is_told_until_somebody_has_compared_entries_with_it()
    {
        _server.Page("/page", "<head><title>1</title></head><p>The fee is\n<b>10</b></p><script>1</script>");
        Assert.Equal(PageOutcome.New, await OutcomeAsync("/page"));
        // Another look is no other text.
        _server.Page("/page", "<body class=new><div>The fee  is <i>10</i></div><script>2</script><!-- 3 -->");
        Assert.Equal(PageOutcome.Unchanged, await OutcomeAsync("/page"));
        _server.Page("/page", "<p>The fee is 20</p>", "\"two\"");
        Assert.Equal(PageOutcome.Changed, await OutcomeAsync("/page"));
        Assert.Equal(PageOutcome.Changed, await OutcomeAsync("/page", Day.AddDays(7)));
        Assert.Equal(PageOutcome.Changed, await OutcomeAsync("/page", Day.AddDays(14), verified: Day.AddDays(-1)));
        Assert.Equal(PageOutcome.Unchanged, await OutcomeAsync("/page", Day.AddDays(14), verified: Day.AddDays(1)));
        Assert.Equal(PageOutcome.Unchanged, await OutcomeAsync("/page", Day.AddDays(21), verified: Day.AddDays(1)));
    }

    [Fact]
    public async Task A_page_that_its_entry_pauses_is_not_asked_for_until_the_day_is_over()
    {
        _server.Page("/paused", "<p>Text</p>");
        var page = PageOf("/paused") with { Pause = new CheckPause("Refuses programs.", Day) };
        var done = Assert.Single(await CheckAsync([page]));
        Assert.Equal((PageOutcome.Paused, "Refuses programs. (until 2026-11-26)"), (done.Outcome, done.Detail));
        Assert.Empty(_server.Asked);
        Assert.Equal(PageOutcome.New, Assert.Single(await CheckAsync([page], Day.AddDays(1))).Outcome);
    }

    [Fact]
    public async Task An_address_that_is_meant_to_lead_on_has_not_moved()
    {
        _server.Page("/fine", "<p>Fine</p>").Redirect("/short", 301, "/fine");
        var page = PageOf("/short");
        Assert.Equal(PageOutcome.Moved, Assert.Single(await CheckAsync([page])).Outcome);
        Assert.Equal(PageOutcome.Unchanged, Assert.Single(await CheckAsync([page with { IsIndirect = true }])).Outcome);
    }

    [Fact]
    public async Task Machines_of_ones_own_network_are_not_asked()
    {
        _server.Page("/fine", "<p>Fine</p>");
        var done = Assert.Single(await CheckAsync([PageOf("/fine")], allowsPrivate: false));
        Assert.Equal((PageOutcome.Refused, "'127.0.0.1' is not on the public network"), (done.Outcome, done.Detail));
        Assert.Empty(_server.Asked);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_none()
    {
        await using var secure = await MisbehavingServer.StartAsync(isSecure: true);
        secure.Page("/fine", "<p>Fine</p>");
        var page = PageOf("/fine") with { Url = new Uri(secure.Root, "/fine") };
        var done = Assert.Single(await CheckAsync([page]));
        Assert.Equal((PageOutcome.Unreachable, "its certificate is not valid"), (done.Outcome, done.Detail));
        Assert.Empty(secure.Asked);
    }

    [Fact]
    public async Task What_is_known_is_kept_in_a_file_and_a_damaged_one_is_none()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "state.json");
        Assert.Empty(PageStates.Read(path));
        _server.Page("/page", "<p>1</p>", "W/\"x\"");
        await OutcomeAsync("/page");
        _server.Page("/page", "<p>2</p>");
        await OutcomeAsync("/page");
        PageStates.Write(path, _states);
        Assert.Equal(_states, PageStates.Read(path));
        Assert.Equal(Day, Assert.Single(_states).Value.ChangedOn);
        foreach (var damaged in new[] { "", "{", "[]", "{\"pages\":{\"a\":{}}}", "{\"pages\":{\"a\":{\"url\":1}}}", "{\"pages\":[]}" })
        {
            await File.WriteAllTextAsync(path, damaged, TestContext.Current.CancellationToken);
            Assert.Empty(PageStates.Read(path));
        }
    }

    [Fact]
    public void A_file_of_another_kind_is_never_written_over()
    {
        using var folder = new TemporaryFolder();
        var path = folder["state.json"];
        Assert.Null(PageStates.Problem(path));
        PageStates.Write(path, _states);
        Assert.Null(PageStates.Problem(path));
        folder.Write("empty", "");
        Assert.Null(PageStates.Problem(folder["empty"]));
        folder.Write("notes.md", "# Notes of mine, longer than the beginning");
        folder.Write("other.json", "{\n  \"people\": {}\n}\n");
        Assert.Contains("would be lost", PageStates.Problem(folder["notes.md"]), StringComparison.Ordinal);
        Assert.Contains("would be lost", PageStates.Problem(folder["other.json"]), StringComparison.Ordinal);
        Assert.Contains("no plain file", PageStates.Problem(folder.Path), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Contains("no plain file", PageStates.Problem("/dev/zero"), StringComparison.Ordinal);
    }

    private CitedPage PageOf(string path) => new("source:" + path[1..], new Uri(_server.Root, path), Span, null);

    private static SourceSpan Span => SourceSpan.WholeFile(new SourceFile("data/sources/a.yaml", ""));

    private async Task<PageOutcome> OutcomeAsync(string path, DateOnly? day = null, DateOnly? verified = null) =>
        Assert.Single(await CheckAsync([PageOf(path) with { VerifiedOn = verified }], day)).Outcome;

    private async Task<IReadOnlyList<CheckedPage>> CheckAsync(CitedPage[] pages, DateOnly? day = null, bool allowsPrivate = true)
    {
        using var http = new HttpMessageInvoker(PageConnections.Open(allowsPrivate));
        return await PageVisits.RunAsync(
            pages,
            day ?? Day,
            _states,
            () => new PageClient(http, "SiteGen/1.0 (test)", new PageLimits { MostBytes = 100_000 }, _time, Noted),
            TestContext.Current.CancellationToken
        );
    }

    private Task Noted(TimeSpan pause, CancellationToken cancel)
    {
        _pauses.Enqueue(pause);
        return Task.CompletedTask;
    }

    private static Task NotCompressed(HttpContext context, string encoding)
    {
        context.Response.Headers.ContentEncoding = encoding;
        return Text(context, HttpMethods.IsHead(context.Request.Method) ? "" : "This is plain text, whatever its head says.");
    }

    private static Task Text(HttpContext context, string text)
    {
        context.Response.StatusCode = 200;
        return context.Response.WriteAsync(text);
    }

    private static Task Status(HttpContext context, int status, string? retryAfter = null)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    }

    private static Task Abort(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    /// <summary>Begins an answer, or none, and never ends it; the time of whoever asked runs out.</summary>
    private async Task RunOutAsync(HttpContext? context)
    {
        if (context is not null)
        {
            await Text(context, "begun");
            await context.Response.Body.FlushAsync();
        }
        _time.RunOut();
        await Task.Delay(Timeout.Infinite, context?.RequestAborted ?? _server.Stopping).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    private static async Task EndlessAsync(HttpContext context)
    {
        context.Response.StatusCode = 200;
        var chunk = Encoding.ASCII.GetBytes(new string('x', 4096));
        try
        {
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
        }
        catch (OperationCanceledException) { }
    }
}
