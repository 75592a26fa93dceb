using SiteGen.Verification.SiteChecks;

namespace SiteGen.Verification.Reading;

/// <summary>Finds every address on a page, and what a browser would do with it.</summary>
internal static class PageLinks
{
    // All other kinds of <link> make a browser fetch something or open a connection.
    private static readonly HashSet<string> NotFetched = new(StringComparer.OrdinalIgnoreCase)
    {
        "canonical",
        "alternate",
        "author",
        "bookmark",
        "help",
        "license",
        "me",
    };

    /// <param name="path">Address of the page, as <c>en/offices/</c>.</param>
    public static IReadOnlyList<PageLink> Of(IReadOnlyList<PageElement> elements, string path, AddressBook book)
    {
        var from = path;
        if (
            elements.FirstOrDefault(e => e.Name == "base")?["href"] is { } written
            && book.Resolve(written, path) is { Kind: AddressKind.Internal } target
        )
            from = target.Path;

        var links = new List<PageLink>();
        foreach (var element in elements)
        {
            foreach (var (name, value) in element.Attributes)
            {
                if (UseOf(element, name) is { } only)
                    links.Add(Link(element, name, value, only));
                else
                    foreach (var (address, use) in Several(element, name, value))
                        links.Add(Link(element, name, address, use));
            }
        }
        return links;

        PageLink Link(PageElement element, string attribute, string address, LinkUse use) =>
            new(element, attribute, address, use, book.Resolve(address, element.Name == "base" ? path : from));
    }

    /// <summary>The address of <c>&lt;meta http-equiv="refresh" content="0; url=…"&gt;</c>; <c>null</c> for other elements.</summary>
    public static string? RefreshOf(PageElement element)
    {
        if (
            element.Name != "meta"
            || !"refresh".Equals(element["http-equiv"], StringComparison.OrdinalIgnoreCase)
            || element["content"] is not { } content
        )
            return null;
        var at = content.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : content[(at + "url=".Length)..].Trim().Trim('"', '\'');
    }

    /// <summary>For an attribute whose whole value is one address, as nearly all are; <c>null</c> for the others.</summary>
    private static LinkUse? UseOf(PageElement element, string attribute) =>
        (element.Name, attribute) switch
        {
            ("a" or "area", "href" or "xlink:href") => LinkUse.Click,
            ("link", "href") => IsFetched(element["rel"]) ? LinkUse.Request : LinkUse.Reference,
            (_, "href" or "xlink:href" or "src" or "poster" or "formaction" or "background") => LinkUse.Request,
            ("object", "data") or ("form", "action") => LinkUse.Request,
            _ => null,
        };

    private static IEnumerable<(string Address, LinkUse Use)> Several(PageElement element, string attribute, string value) =>
        (element.Name, attribute) switch
        {
            ("meta", "content") => OfMeta(element, value),
            ("a" or "area", "ping") => [.. value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => (a, LinkUse.Request))],
            (_, "srcset" or "imagesrcset") => [.. SrcSet(value).Select(a => (a, LinkUse.Request))],
            _ => [],
        };

    private static bool IsFetched(string? rel)
    {
        var words = (rel ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 || words.Any(word => !NotFetched.Contains(word));
    }

    private static IEnumerable<(string Address, LinkUse Use)> OfMeta(PageElement element, string value)
    {
        if (RefreshOf(element) is { } refresh)
            return [(refresh, LinkUse.Request)];
        var name = element["property"] ?? element["name"] ?? "";
        var isCard = name.StartsWith("og:", StringComparison.Ordinal) || name.StartsWith("twitter:", StringComparison.Ordinal);
        return isCard && value.Contains("://", StringComparison.Ordinal) ? [(value, LinkUse.Reference)] : [];
    }

    /// <summary>The addresses of <c>a.png 1x, b.png 2x</c>. A comma inside an address is no separator unless a space follows.</summary>
    private static IEnumerable<string> SrcSet(string value)
    {
        var words = value.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries);
        var expectsAddress = true;
        foreach (var word in words)
        {
            if (expectsAddress)
                yield return word.TrimEnd(',');
            expectsAddress = word.EndsWith(',');
        }
    }
}
