namespace SiteGen.Serving;

/// <summary>Which requests are answered at all: those that a browser on this machine makes of its own accord, to this server.</summary>
/// <remarks>Any page on the web can make a reader's browser ask for an address on the reader's own machine, also under a name of its own
/// that it lets lead there ("DNS rebinding"). The name in the request tells.</remarks>
/// <param name="port">On which the server listens.</param>
internal sealed class RequestGuard(int port)
{
    private readonly string[] _hosts = port == 80 ? ["127.0.0.1", "localhost"] : [];
    private readonly string[] _hostsWithPort = [$"127.0.0.1:{port}", $"localhost:{port}"];

    /// <summary>Whether the request was made for this server by name.</summary>
    /// <param name="host">As the header has it; <c>null</c> for none.</param>
    public bool IsOurHost(string? host) =>
        host is not null && _hosts.Concat(_hostsWithPort).Contains(host, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it comes from a page of this server, or from no page.</summary>
    /// <param name="origin">As the header has it; <c>null</c> for none.</param>
    public bool IsOurOrigin(string? origin) =>
        origin is null || (origin.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && IsOurHost(origin["http://".Length..]));
}
