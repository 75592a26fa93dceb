using Microsoft.AspNetCore.Http;

namespace SiteGen.Serving;

/// <summary>Serves a built site from its folder.</summary>
public sealed class FolderServer : IAsyncDisposable
{
    /// <summary>Where it listens unless it is told otherwise: not where the preview does, as a worker belongs to a port.</summary>
    public const int UsualPort = 4600;

    private readonly LoopbackServer _server;
    private readonly string _basePath;

    private FolderServer(LoopbackServer server, string basePath) => (_server, _basePath) = (server, basePath);

    /// <summary>The address of the site's root, with a slash at its end.</summary>
    public Uri Root => new($"http://127.0.0.1:{_server.Port}{_basePath}");

    /// <param name="port">The first that is tried; 0 lets the system choose.</param>
    /// <exception cref="IOException">No port is free.</exception>
    public static async Task<FolderServer> StartAsync(string folder, int port)
    {
        var site = new ServedFolder(folder);
        return new FolderServer(await LoopbackServer.StartAsync(port, (http, guard) => AnswerAsync(http, guard, site)), site.BasePath);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task AnswerAsync(HttpContext http, RequestGuard guard, ServedFolder site)
    {
        if (await SiteAnswer.AllowedPathAsync(http, guard) is { } path)
            await SiteAnswer.WriteAsync(http, path, site, site.Headers);
    }
}
