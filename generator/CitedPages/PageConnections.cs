using System.Net;
using System.Net.Sockets;
using SiteGen.Text;

namespace SiteGen.CitedPages;

/// <summary>Connections to the servers of cited pages: to public addresses only, without cookies, passwords and redirects of their
/// own.</summary>
internal static class PageConnections
{
    /// <param name="allowsPrivate">Machines of one's own network may be asked, too.</param>
    public static SocketsHttpHandler Open(bool allowsPrivate) =>
        new()
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            Credentials = null,
            // A proxy would look names up by itself, and so could lead anywhere.
            UseProxy = false,
            ConnectCallback = (context, cancel) => ConnectAsync(context.DnsEndPoint, allowsPrivate, cancel),
        };

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint host, bool allowsPrivate, CancellationToken cancel)
    {
        var found = await Dns.GetHostAddressesAsync(host.Host, cancel);
        // What was looked up is what is connected to: another answer a moment later leads nowhere else.
        var addresses = found.Where(address => allowsPrivate || PublicAddress.Is(address)).ToArray();
        if (addresses.Length == 0)
            throw new PrivateAddressException($"'{host.Host}' is not on the public network.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, host.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>An address leads to a machine that is none of the public network.</summary>
internal sealed class PrivateAddressException(string message) : IOException(message);
