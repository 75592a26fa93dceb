using SiteGen.Hypertext;
using SiteGen.Model;
using SiteGen.Rendering.Pages.Offline;
using SiteGen.Rendering.Themes;

namespace SiteGen.Rendering.Frame;

/// <summary>What a browser may load for a page of the site: its own files and nothing else.</summary>
public static class SecurityPolicy
{
    private const string Style = "style-src 'self'";

    /// <summary>The policy as every page carries it. <c>data:</c> is for the icon alone, which would else be one request more.</summary>
    public const string Meta =
        $"default-src 'none'; {Style}; script-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; "
        + "worker-src 'self'; form-action 'self'; base-uri 'none'";

    /// <summary>The policy of a page that stands alone, wherever it was carried: it loads nothing at all, and has one style
    /// sheet.</summary>
    /// <param name="style">The source of the style sheet, as <c>'sha256-…'</c>.</param>
    public static string Alone(string style) =>
        $"default-src 'none'; style-src {style}; img-src data:; form-action 'none'; base-uri 'none'";

    /// <summary>A policy as the value of an attribute in double quotes, where its many apostrophes may stay as they are: 72 bytes less a
    /// page. It has none of the characters that have to be escaped there.</summary>
    /// <param name="policy">As <see cref="Meta"/> and <see cref="Alone"/> give it.</param>
    public static RawHtml InPage(string policy = Meta) => new(policy);

    /// <summary>The policy as a header, where <c>frame-ancestors</c> works too.</summary>
    /// <remarks>
    /// Hosts do not agree on what becomes of a header that two rules of <c>_headers</c> set, so that there is one for all pages. It lets
    /// through the one style sheet that stands inside a page; every other page still forbids that by itself.
    /// </remarks>
    public static string Header(SiteConfig config, Theme theme) =>
        (
            config.Offline == OfflineCopies.None
                ? Meta
                : Meta.Replace(Style, $"{Style} {WholeGuideStyle.Of(theme).Source}", StringComparison.Ordinal)
        ) + "; frame-ancestors 'none'";
}
