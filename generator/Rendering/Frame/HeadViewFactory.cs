using System.Text;
using SiteGen.Addresses;
using SiteGen.Model;
using SiteGen.Rendering.Themes;
using SiteGen.Rendering.Views;
using SiteGen.Text;

namespace SiteGen.Rendering.Frame;

/// <summary>What the head of a page loads, by addresses that change with the content.</summary>
internal static class HeadViewFactory
{
    /// <summary>How a page says that it has no icon, so that a browser does not look for one.</summary>
    private const string NoIcon = "data:,";

    private const string Icon = "icons/icon.svg",
        TouchIcon = "icons/touch-180.png";

    /// <summary>The most characters of an icon that every page carries; the theme's has 160. A larger one is a file that a browser keeps.
    /// </summary>
    private const int LongestCarriedIcon = 1000;

    /// <param name="lang">The language of the page; <c>null</c> for those that speak both.</param>
    public static HeadView Of(SitePath page, Lang? lang, Theme theme) =>
        Of(FrameViewFactory.Root(page), lang is { } l ? AddressMap.Relative(page, AddressMap.OfWebManifest(l)) : null, theme);

    /// <param name="up">What leads from the page to the root.</param>
    public static HeadView Of(string up, string? manifest, Theme theme)
    {
        var assets = up + "assets/";
        return new HeadView(
            assets + theme.Address("site.css"),
            assets + theme.Address("site.js"),
            assets + theme.Address("cards.js"),
            assets + theme.Address("reading.js"),
            theme.FindAsset(Icon) is { Text.Text.Length: > LongestCarriedIcon } ? assets + theme.Address(Icon) : CarriedIcon(theme),
            theme.FindAsset(TouchIcon) is null ? null : assets + theme.Address(TouchIcon),
            manifest
        );
    }

    /// <summary>The theme's icon as a <c>data:</c> address: on a poor line a request costs more than these few bytes.</summary>
    public static string CarriedIcon(Theme theme) =>
        theme.FindAsset(Icon)?.Text is { } drawing ? "data:image/svg+xml," + Escaped(drawing.Text) : NoIcon;

    /// <summary>No more than has to be escaped, with the apostrophe, which would be longer as HTML.</summary>
    private static string Escaped(string drawing)
    {
        var escaped = new StringBuilder();
        foreach (var c in drawing.TrimEnd().ReplaceLineEndings(""))
        {
            if (c is ' ' or '"' or '#' or '%' or '<' or '>' or '&' or '\'')
                escaped.Append('%').Append(((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            else
                escaped.Append(c);
        }
        return escaped.ToString();
    }
}
