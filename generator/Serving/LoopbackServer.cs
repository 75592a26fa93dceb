using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace SiteGen.Serving;

/// <summary>Kestrel on this machine's own address, which no other machine can reach.</summary>
/// <remarks>Kestrel by itself: nothing here needs the container, configuration and logging of a web application.</remarks>
internal sealed class LoopbackServer : IAsyncDisposable
{
    /// <summary>How many ports are tried, the one asked for and those after it.</summary>
    private const int MostPorts = 50;

    private readonly KestrelServer _server;

    private LoopbackServer(KestrelServer server, int port) => (_server, Port) = (server, port);

    public int Port { get; }

    /// <summary>Listens on a port, or on the next one that is free.</summary>
    /// <param name="port">0 lets the system choose.</param>
    /// <param name="answer">Answers a request, given the guard of the port.</param>
    /// <exception cref="IOException">None of the ports is free.</exception>
    public static async Task<LoopbackServer> StartAsync(int port, Func<HttpContext, RequestGuard, Task> answer)
    {
        for (var tried = port; ; tried++)
        {
            try
            {
                return await ListenAsync(tried, answer);
            }
            catch (IOException e) when (e.InnerException is AddressInUseException)
            {
                if (port == 0 || tried == port + MostPorts - 1 || tried == IPEndPoint.MaxPort)
                    throw new IOException($"None of the ports {port} to {tried} is free.", e);
            }
        }
    }

    /// <summary>Closes all connections.</summary>
    public async ValueTask DisposeAsync()
    {
        // Pages that wait for news would wait for ever.
        await _server.StopAsync(new CancellationToken(canceled: true));
        _server.Dispose();
    }

    private static async Task<LoopbackServer> ListenAsync(int port, Func<HttpContext, RequestGuard, Task> answer)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        // Nobody sends anything here but a few words.
        options.Limits.MaxRequestBodySize = 1024;
        ListenOptions? listening = null;
        options.Listen(IPAddress.Loopback, port, listen => (listening = listen).Protocols = HttpProtocols.Http1);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        var server = new KestrelServer(Options.Create(options), transport, NullLoggerFactory.Instance);
        try
        {
            var guard = new Lazy<RequestGuard>(() => new RequestGuard(listening!.IPEndPoint!.Port));
            await server.StartAsync(new Application(http => answer(http, guard.Value)), CancellationToken.None);
            return new LoopbackServer(server, listening!.IPEndPoint!.Port);
        }
        catch (SocketException e)
        {
            server.Dispose();
            throw new IOException($"Nobody may listen on port {port} here: {e.Message}", e);
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    private sealed class Application(RequestDelegate answer) : IHttpApplication<HttpContext>
    {
        public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

        public Task ProcessRequestAsync(HttpContext context) => answer(context);

        public void DisposeContext(HttpContext context, Exception? exception) { }
    }
}
