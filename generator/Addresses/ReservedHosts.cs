namespace SiteGen.Addresses;

/// <summary>Names that are nobody's site, by RFC 2606 and RFC 6761: an address with one of them is a placeholder.</summary>
internal static class ReservedHosts
{
    private static readonly string[] Names = ["example", "test", "invalid", "localhost", "example.com", "example.net", "example.org"];

    public static bool Has(Uri address) =>
        address.IsLoopback
        || Array.Exists(
            Names,
            name =>
                address.Host.Equals(name, StringComparison.OrdinalIgnoreCase)
                || address.Host.EndsWith("." + name, StringComparison.OrdinalIgnoreCase)
        );
}
