using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using SiteGen.Preview.Editors;
using SiteGen.Serving;

namespace SiteGen.Preview;

/// <summary>Serves what there is to see, tells open pages of changes, and opens files in the editor.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    /// <summary>Below this nothing of the site is served.</summary>
    private const string Own = "/.sitegen/";

    public const string ScriptPath = Own + "preview.js";

    private const string EventsPath = Own + "events";
    private const string OpenPath = Own + "open";

    private static readonly byte[] NothingYet = Encoding.UTF8.GetBytes(
        """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <title>No site yet</title>
        <body><h1>There is no site without errors yet.</h1></body>
        </html>
        """
    );

    private readonly PreviewStates _states;
    private readonly OpenPages _pages;
    private readonly OpenPlace _open;
    private readonly string _token = RandomNumberGenerator.GetHexString(32, lowercase: true);
    private LoopbackServer? _server;

    private PreviewServer(PreviewStates states, OpenPages pages, OpenPlace open) => (_states, _pages, _open) = (states, pages, open);

    /// <summary>The address of the host, with a slash at its end.</summary>
    public Uri Root => new($"http://127.0.0.1:{Port}/");

    public int Port => _server!.Port;

    /// <param name="port">The first that is tried; 0 lets the system choose.</param>
    /// <exception cref="IOException">No port is free.</exception>
    public static async Task<PreviewServer> StartAsync(PreviewStates states, OpenPages pages, OpenPlace open, int port)
    {
        var server = new PreviewServer(states, pages, open);
        server._server = await LoopbackServer.StartAsync(port, server.AnswerAsync);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext http, RequestGuard guard)
    {
        try
        {
            if (await SiteAnswer.AllowedPathAsync(http, guard) is not { } path)
                return;
            if (path == EventsPath && HttpMethods.IsGet(http.Request.Method))
                await PageEvents.WriteAsync(http, _states, _pages);
            else if (path == OpenPath && HttpMethods.IsPost(http.Request.Method))
                await OpenAsync(http);
            else if (path == ScriptPath)
                await WriteOwnAsync(http, "preview.js");
            // A worker of the site would answer in this server's place.
            else if (http.Request.Headers["Service-Worker"] == "script")
                await WriteOwnAsync(http, "no-worker.js");
            else if (path.StartsWith(Own, StringComparison.Ordinal))
                await SiteAnswer.SayAsync(http, StatusCodes.Status404NotFound, "There is nothing of the preview here.");
            else
                await WriteSiteAsync(http, path);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The reader has left.
        }
    }

    private async Task WriteSiteAsync(HttpContext http, string path)
    {
        var state = await _states.AfterAsync(0, http.RequestAborted);
        if (state.Site is not { } site)
        {
            var page = PageScript.Into(NothingYet, path, "none", _token);
            await SiteAnswer.ContentAsync(http, StatusCodes.Status503ServiceUnavailable, "index.html", page, NoHeaders);
            return;
        }
        await SiteAnswer.WriteAsync(http, path, new ScriptedSite(site, path, _token), site.Headers);
    }

    private async Task OpenAsync(HttpContext http)
    {
        var (request, mistakes) = (http.Request, _states.Current?.Mistakes);
        var given = Encoding.ASCII.GetBytes(request.Headers["X-SiteGen-Token"].ToString());
        if (!CryptographicOperations.FixedTimeEquals(given, Encoding.ASCII.GetBytes(_token)))
            await SiteAnswer.SayAsync(http, StatusCodes.Status403Forbidden, "This was not asked by a page of the preview.");
        else if (mistakes is null || NumberOf(request.Query["state"]) != mistakes.Number)
            await SiteAnswer.SayAsync(http, StatusCodes.Status409Conflict, "The mistakes are others by now.");
        else if (NumberOf(request.Query["place"]) is not { } number || number >= mistakes.Places.Length)
            await SiteAnswer.SayAsync(http, StatusCodes.Status404NotFound, "There is no such place.");
        else if (mistakes.Places[number] is var place && _open(place.File, place.Line, place.Column) is { } link)
            await http.Response.WriteAsync(link);
        else
            http.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static Task WriteOwnAsync(HttpContext http, string name)
    {
        using var stream = typeof(PreviewServer).Assembly.GetManifestResourceStream("preview/" + name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return SiteAnswer.ContentAsync(http, StatusCodes.Status200OK, name, content.ToArray(), NoHeaders);
    }

    private static readonly Dictionary<string, string> NoHeaders = [];

    private static int? NumberOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A site whose pages have the script of the preview in them.</summary>
    /// <param name="asked">The path of the request.</param>
    private sealed class ScriptedSite(PreviewSite site, string asked, string token) : ISiteContent
    {
        public string BasePath => site.BasePath;

        public ReadOnlyMemory<byte>? Find(string path)
        {
            if (site.Find(path) is not { } content)
                return null;
            if (!path.EndsWith(".html", StringComparison.Ordinal))
                return content;
            var page = asked.StartsWith(BasePath, StringComparison.Ordinal) ? asked[BasePath.Length..] : asked;
            if (page.Length == 0 || page.EndsWith('/'))
                page += "index.html";
            return PageScript.Into(content.Span, page, site.HashOf(page), token);
        }
    }
}
