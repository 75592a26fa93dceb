using System.Globalization;
using System.Text;

namespace SiteGen.Text;

/// <summary>The name of a host in letters beyond ASCII, as <c>旧号码.中国</c>: programs have another spelling of it than people.</summary>
public static class HostName
{
    private static readonly IdnMapping Mapping = new();

    /// <summary>The address with the name as programs read it: <c>xn--rpr503bihn.xn--fiqs8s</c>. One that has no such
    /// spelling stays.</summary>
    public static Uri Encoded(Uri address) =>
        Ascii.IsValid(address.Host) || !Ascii.IsValid(address.IdnHost) ? address : new UriBuilder(address) { Host = address.IdnHost }.Uri;

    /// <summary>The address with the name as people read it.</summary>
    public static string Readable(Uri address)
    {
        var text = address.AbsoluteUri;
        if (!address.Host.Contains("xn--", StringComparison.OrdinalIgnoreCase))
            return text;
        try
        {
            var at = text.IndexOf(address.Host, StringComparison.OrdinalIgnoreCase);
            return string.Concat(text.AsSpan(0, at), Mapping.GetUnicode(address.Host), text.AsSpan(at + address.Host.Length));
        }
        catch (ArgumentException)
        {
            // What looks like such a spelling, and is none.
            return text;
        }
    }
}
