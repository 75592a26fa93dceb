using System.Collections.Immutable;
using System.Net;

namespace SiteGen.Text;

/// <summary>An address of the web that readers are sent to, judged by itself: whether it leads everybody to the page that is meant, and
/// straight there.</summary>
public static class WebAddress
{
    // Any page may be behind one of these, and another tomorrow.
    private static readonly ImmutableHashSet<string> Shorteners = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "bit.ly",
        "t.co",
        "tinyurl.com",
        "goo.gl",
        "is.gd",
        "ow.ly",
        "rb.gy",
        "t.ly",
        "cutt.ly",
        "buff.ly",
        "lnkd.in",
        "t.cn",
        "url.cn",
        "dwz.cn",
        "suo.im",
        "reurl.cc",
        "b23.tv"
    );

    private static readonly ImmutableHashSet<string> OfTheWay = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "fbclid",
        "gclid",
        "dclid",
        "msclkid",
        "yclid",
        "igshid",
        "mc_cid",
        "mc_eid",
        "spm",
        "scm",
        "share_token",
        "isappinstalled"
    );

    private static readonly ImmutableHashSet<string> OfAVisit = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "sessionid",
        "session_id",
        "jsessionid",
        "phpsessid",
        "aspsessionid",
        "token",
        "access_token",
        "auth_token"
    );

    private static readonly ImmutableArray<string> OwnEndings = [".localhost", ".local", ".lan", ".internal", ".home.arpa"];

    private const string MachineTranslation = ".translate.goog";

    /// <summary>What is wrong with an address, and what to do; <c>null</c> when nothing is that can be seen from it.</summary>
    public static AddressFault? Fault(Uri address)
    {
        var written = address.OriginalString;
        if (IsOwn(address))
            return new($"'{written}' leads to a machine that only you can reach.", "Write the address that the page has on the web.");
        if (address.UserInfo.Length > 0)
            return new($"'{written}' has a name or password before the '@'.", "Leave it out: everybody can read what is published.");
        if (address.Host is "http" or "https")
            return new($"'{written}' begins twice as an address does.", "Write 'https://' once.");
        if (written[^1] is '.' or ',' or ';')
            return new(
                $"'{written}' ends with a '{written[^1]}', as a sentence does. Did you mean '{written.TrimEnd('.', ',', ';')}'?",
                "Leave it out: an address that was copied from a sentence ends before its mark."
            );
        if (Shorteners.Contains(address.Host))
            return Detour($"'{written}' is a short form of another address.", "Open it, and write the address of the page it leads to");
        if (Translated(address) is { } original)
            return new(
                $"'{written}' is a translation made by a machine. Did you mean '{original}'?",
                "Lead to the page itself; browsers translate it for who wants that."
            );
        var parameters = Parameters(address);
        if (parameters.FirstOrDefault(p => IsAddress(p.Value)) is { Value: not null } way)
            return Detour(
                $"'{written}' leads through {address.Host} to another page. Did you mean '{way.Value}'?",
                "Write the address of the page itself: who stands between can follow the reader, and may be gone tomorrow"
            );
        if (parameters.FirstOrDefault(p => OfAVisit.Contains(p.Name)) is { Name: not null } visit)
            return new($"'{visit.Name}' in '{written}' is of your own visit.", "Write the address that the page has for everybody.");
        if (parameters.Where(p => IsOfTheWay(p.Name)).ToList() is [var first, ..])
            return new(
                $"'{first.Name}' in '{written}' says how somebody came to the page. Did you mean '{WithoutWay(address)}'?",
                "Write the address without it."
            );
        return null;

        static AddressFault Detour(string message, string help) => new(message, $"{help}.") { IsDetour = true };
    }

    private static bool IsOwn(Uri address) =>
        address.IsLoopback
        || OwnEndings.Any(ending => address.Host.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        || (address.HostNameType == UriHostNameType.Dns && !address.Host.Contains('.') && address.Host is not ("http" or "https"))
        || (IPAddress.TryParse(address.DnsSafeHost, out var ip) && !PublicAddress.Is(ip));

    /// <summary>The page behind one that a machine has translated: each point of its name is a hyphen there, and each hyphen two.</summary>
    private static string? Translated(Uri address) =>
        !address.Host.EndsWith(MachineTranslation, StringComparison.OrdinalIgnoreCase)
            ? null
            : "https://"
                + address.Host[..^MachineTranslation.Length].Replace("--", "\0").Replace('-', '.').Replace('\0', '-')
                + address.AbsolutePath;

    private static List<(string Name, string Value)> Parameters(Uri address) =>
        [
            .. address
                .Query.TrimStart('?')
                .Split('&', StringSplitOptions.RemoveEmptyEntries)
                .Select(part => part.Split('=', 2))
                .Select(pair => (pair[0], pair.Length > 1 ? Uri.UnescapeDataString(pair[1]) : "")),
        ];

    private static bool IsAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    private static bool IsOfTheWay(string name) => name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || OfTheWay.Contains(name);

    private static string WithoutWay(Uri address)
    {
        var kept = address.Query.TrimStart('?').Split('&').Where(part => !IsOfTheWay(part.Split('=')[0]));
        var query = string.Join('&', kept);
        return address.GetLeftPart(UriPartial.Path) + (query.Length > 0 ? $"?{query}" : "") + address.Fragment;
    }
}

/// <summary>What is wrong with an address.</summary>
/// <param name="Message">A sentence that names it.</param>
/// <param name="Help">What to write instead.</param>
public sealed record AddressFault(string Message, string Help)
{
    /// <summary>It leads to another page, and so could be meant where that one has no address of its own.</summary>
    public bool IsDetour { get; init; }
}
