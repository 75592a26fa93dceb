using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SiteGen.Tests.Browser;

/// <summary>A host whose files and line change while readers are there: a new version goes up, an update breaks off, the signal is
/// gone.</summary>
/// <remarks>Assets may be kept for ever, as <c>_headers</c> has it.</remarks>
public sealed class ChangingHost : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new(
        new Dictionary<string, string>(new FileExtensionContentTypeProvider().Mappings, StringComparer.OrdinalIgnoreCase)
        {
            [".webmanifest"] = "application/manifest+json",
        }
    );

    private readonly string _folder;
    private readonly WebApplication _app;

    private ChangingHost(IReadOnlyDictionary<string, byte[]> files, string folder)
    {
        (Files, _folder) = (files, folder);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public IReadOnlyDictionary<string, byte[]> Files { get; set; }

    /// <summary>Whether the line is dead.</summary>
    public bool IsCutOff { get; set; }

    /// <summary>Which files come through; the line breaks off under all others.</summary>
    public Func<string, bool> Passes { get; set; } = _ => true;

    /// <summary>How long an answer takes.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>Whether it takes <c>.html</c> and <c>index.html</c> away and sends readers to what is left, as some hosts do.</summary>
    public bool StripsEndings { get; set; }

    /// <summary>Where it sends readers for every file that it has not itself; <c>null</c> while the site is here.</summary>
    public Uri? MovedTo { get; set; }

    /// <summary>What time it is there, by the host's own clock; <c>null</c> when that is right.</summary>
    public DateTimeOffset? Clock { get; set; }

    /// <summary>The files that were asked for and came through.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public Uri Root =>
        new(new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()), _folder);

    public static async Task<ChangingHost> StartAsync(IReadOnlyDictionary<string, byte[]> files, string folder)
    {
        var host = new ChangingHost(files, folder);
        await host._app.StartAsync();
        return host;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var asked = http.Request.Path.Value ?? "/";
        var path = asked.StartsWith(_folder, StringComparison.Ordinal) ? asked[_folder.Length..] : "outside";
        if (StripsEndings && path.EndsWith(".html", StringComparison.Ordinal))
        {
            var bare = path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path[..^".html".Length];
            http.Response.Redirect(_folder + bare, permanent: true, preserveMethod: true);
            return;
        }
        if (path.Length == 0 || path.EndsWith('/'))
            path += "index.html";
        else if (StripsEndings && Files.ContainsKey(path + ".html"))
            path += ".html";
        if (Delay > TimeSpan.Zero)
            await Task.Delay(Delay, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        if (IsCutOff || !Passes(path))
        {
            http.Abort();
            return;
        }
        Asked.Enqueue(path);
        if (MovedTo is { } root && !Files.ContainsKey(path))
        {
            http.Response.Redirect(new Uri(root, asked[_folder.Length..]).AbsoluteUri, permanent: true, preserveMethod: true);
            return;
        }
        if (Clock is { } clock)
            http.Response.Headers.Date = clock.ToString("R", CultureInfo.InvariantCulture);
        http.Response.Headers.CacheControl = path.StartsWith("assets/", StringComparison.Ordinal)
            ? "public, max-age=31536000, immutable"
            : "no-cache";
        http.Response.ContentType = Types.TryGetContentType(path, out var type)
            ? type.StartsWith("text/", StringComparison.Ordinal)
                ? type + "; charset=utf-8"
                : type
            : "application/octet-stream";
        if (Files.TryGetValue(path, out var content))
            await http.Response.Body.WriteAsync(content);
        else
            http.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
