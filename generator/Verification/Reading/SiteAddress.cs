using SiteGen.Incremental;

namespace SiteGen.Verification.Reading;

/// <summary>Where an address written on a page leads, seen from the site.</summary>
internal enum AddressKind
{
    /// <summary>On this site; the path says where.</summary>
    Internal,

    /// <summary>Relative, but above the root of the site.</summary>
    Outside,

    /// <summary>Another origin, or a scheme of its own such as <c>tel:</c>.</summary>
    Foreign,
    Data,
    Script,
}

/// <summary>Where an address written on a page leads.</summary>
/// <param name="Path">Below the site root, without a leading slash and decoded; empty for the root. Only set inside the site.</param>
/// <param name="Fragment">Without its <c>#</c>, decoded; empty when there is none.</param>
internal sealed record SiteAddress(AddressKind Kind, string Path = "", string Fragment = "")
{
    private static readonly SiteAddress Foreign = new(AddressKind.Foreign);

    /// <summary>How it lies in a cache.</summary>
    public static SiteAddress Form(CacheStream stream, SiteAddress? address) =>
        new(stream.Word(address?.Kind), stream.Text(address?.Path), stream.Text(address?.Fragment));

    /// <param name="from">Address of the page or file that holds the link, as <c>en/offices/</c>.</param>
    public static SiteAddress Resolve(string address, string from, Uri baseUrl)
    {
        address = address.Trim();
        if (address.StartsWith(baseUrl.AbsoluteUri, StringComparison.Ordinal))
            return Within("", address[baseUrl.AbsoluteUri.Length..]);
        if (
            address.StartsWith("//", StringComparison.Ordinal)
            || address.StartsWith("https://", StringComparison.Ordinal)
            || address.StartsWith("tel:", StringComparison.Ordinal)
        )
            return Foreign;
        if (SchemeOf(address) is { } scheme)
        {
            return new SiteAddress(
                scheme switch
                {
                    "data" => AddressKind.Data,
                    "javascript" or "vbscript" => AddressKind.Script,
                    _ => AddressKind.Foreign,
                }
            );
        }
        if (address is [] or ['#' or '?', ..])
            return Within(from, address) with { Path = from };
        if (!address.StartsWith('/'))
            return Within(from[..(from.LastIndexOf('/') + 1)], address);
        return address.StartsWith(baseUrl.AbsolutePath, StringComparison.Ordinal)
            ? Within("", address[baseUrl.AbsolutePath.Length..])
            : new SiteAddress(AddressKind.Outside);
    }

    /// <param name="address">Relative to the root of the site.</param>
    public static SiteAddress FromRoot(string address) => Within("", address);

    private static SiteAddress Within(string folder, string address)
    {
        var hash = address.IndexOf('#');
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(address[(hash + 1)..]);
        var beforeHash = hash < 0 ? address : address[..hash];
        var query = beforeHash.IndexOf('?');
        var path = Uri.UnescapeDataString(query < 0 ? beforeHash : beforeHash[..query]);
        return Normalised(folder + path) is { } normal
            ? new SiteAddress(AddressKind.Internal, normal, fragment)
            : new SiteAddress(AddressKind.Outside);
    }

    /// <summary>Without <c>.</c> and <c>..</c>; <c>null</c> when that leads above the root.</summary>
    private static string? Normalised(string path)
    {
        if (!path.Contains('.'))
            return path;
        var segments = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment is not ("." or ".."))
            {
                segments.Add(segment);
                continue;
            }
            if (segment == "..")
            {
                if (segments.Count == 0)
                    return null;
                segments.RemoveAt(segments.Count - 1);
            }
        }
        var last = path[(path.LastIndexOf('/') + 1)..];
        return string.Join('/', segments) + (last is "." or ".." && segments.Count > 0 ? "/" : "");
    }

    /// <summary>Lower case and without its colon; control characters inside are skipped, as browsers do.</summary>
    private static string? SchemeOf(string address)
    {
        var colon = address.IndexOf(':');
        if (colon <= 0)
            return null;
        var scheme = new string([.. address[..colon].Where(c => c > ' ')]).ToLowerInvariant();
        return scheme.Length > 0 && char.IsAsciiLetter(scheme[0]) && scheme.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.')
            ? scheme
            : null;
    }
}
