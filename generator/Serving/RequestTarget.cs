using System.Globalization;
using System.Text;

namespace SiteGen.Serving;

/// <summary>The path that a request asks for, as it was sent: nothing is cleaned up, and what would have to be is refused.</summary>
internal static class RequestTarget
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The decoded path, with a leading slash.</summary>
    /// <param name="target">What stands in the first line of the request, as <c>/en/a%20b/?q=1</c>.</param>
    /// <returns><c>null</c> for a target that is no path, that is not UTF-8, or whose path has an empty segment, <c>.</c>, <c>..</c>, a
    /// backslash, a colon, a control character or a slash in disguise.</returns>
    public static string? PathOf(string target)
    {
        var path = target.AsSpan()[..(target.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? end : target.Length)];
        if (path.Length == 0 || path[0] != '/' || Decode(path) is not { } decoded)
            return null;
        foreach (var c in decoded)
        {
            if (char.IsControl(c) || c is '\\' or ':')
                return null;
        }
        var segments = decoded.Split('/');
        // The first is empty, as the path begins with a slash; the last is, where it ends in one.
        for (var i = 1; i < segments.Length; i++)
        {
            if (segments[i] is "." or ".." || (segments[i].Length == 0 && i < segments.Length - 1))
                return null;
        }
        return decoded;
    }

    private static string? Decode(ReadOnlySpan<char> path)
    {
        var bytes = new byte[path.Length];
        var length = 0;
        for (var i = 0; i < path.Length; i++)
        {
            var c = path[i];
            if (c is <= ' ' or > '~')
                return null;
            if (c == '%')
            {
                if (i + 2 >= path.Length || !byte.TryParse(path.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, null, out var value))
                    return null;
                if (value is (byte)'/' or (byte)'\\' or 0)
                    return null;
                bytes[length++] = value;
                i += 2;
            }
            else
            {
                bytes[length++] = (byte)c;
            }
        }
        try
        {
            return Strict.GetString(bytes, 0, length);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
