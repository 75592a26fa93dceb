using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>A plain host of static files, as those that the site is made for: folders have an index, what is missing gets 404.html, and
/// <c>_headers</c> is obeyed.</summary>
public sealed class SiteServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly IReadOnlyDictionary<string, byte[]> _files;
    private readonly string _folder;
    private readonly (string Name, string Value)[] _headers;
    private readonly WebApplication _app;

    private SiteServer(IReadOnlyDictionary<string, byte[]> files, string folder)
    {
        (_files, _folder) = (files, folder);
        _headers = files.TryGetValue("_headers", out var bytes) ? [.. ForEveryAddress(System.Text.Encoding.UTF8.GetString(bytes))] : [];
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>The address of the site's root, with a slash at its end.</summary>
    public Uri Root =>
        new(new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()), _folder);

    /// <summary>Whether the line is dead: every request breaks off without an answer.</summary>
    public bool IsCutOff { get; set; }

    public static Task<SiteServer> StartAsync(BuiltSite site) => StartAsync(site.Files);

    /// <param name="folder">Where on the host the site lies, with a slash at both ends.</param>
    public static async Task<SiteServer> StartAsync(IReadOnlyDictionary<string, byte[]> files, string folder = "/")
    {
        var server = new SiteServer(files, folder);
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        if (IsCutOff)
        {
            http.Abort();
            return;
        }
        var asked = http.Request.Path.Value ?? "/";
        var below = asked.StartsWith(_folder, StringComparison.Ordinal) ? asked[_folder.Length..] : null;
        if (below is not null && !_files.ContainsKey(below) && _files.ContainsKey(below + "/index.html"))
        {
            http.Response.Redirect(asked + "/", permanent: true);
            return;
        }
        var path =
            below is null ? "404.html"
            : below.Length == 0 || below.EndsWith('/') ? below + "index.html"
            : below;
        if (!_files.ContainsKey(path))
            path = "404.html";
        http.Response.StatusCode = path == "404.html" && below != path ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        http.Response.ContentType = Types.TryGetContentType(path, out var type)
            ? type.StartsWith("text/", StringComparison.Ordinal)
                ? type + "; charset=utf-8"
                : type
            : "application/octet-stream";
        foreach (var (name, value) in _headers)
            http.Response.Headers[name] = value;
        if (_files.TryGetValue(path, out var content))
            await http.Response.Body.WriteAsync(content, http.RequestAborted);
    }

    /// <summary>The headers that a <c>_headers</c> file sets below <c>/*</c>.</summary>
    private static IEnumerable<(string Name, string Value)> ForEveryAddress(string file) =>
        file.Split('\n')
            .SkipWhile(line => line != "/*")
            .Skip(1)
            .TakeWhile(line => line.StartsWith(' '))
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .Where(parts => parts.Length == 2)
            .Select(parts => (parts[0], parts[1]));
}
