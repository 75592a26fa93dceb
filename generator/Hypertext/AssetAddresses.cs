using System.Text.RegularExpressions;

namespace SiteGen.Hypertext;

/// <summary>Where style sheets, drawings and scripts write addresses of files they load; the group <c>address</c> holds each.</summary>
public static class AssetAddresses
{
    /// <summary>In a style sheet, and in the styles of a drawing.</summary>
    /// <remarks>
    /// Comments come first, so that an address inside one is passed over; what is never closed goes to the end at once. No part may look
    /// for its end again from every place, which would take minutes for a file of one sign over and over.
    /// </remarks>
    public static Regex InStyles { get; } =
        new(
            """
            /\*(?:.*?\*/|.*) | url\((?>\s*)(?:"(?<address>[^"]*)"|'(?<address>[^']*)'|(?<address>[^"'()\s]*))(?>\s*)\)
            | @import\s+(?:"(?<address>[^"]*)"|'(?<address>[^']*)')
            """,
            RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
        );

    /// <summary>In the elements of a drawing.</summary>
    public static Regex InDrawings { get; } =
        new(
            """
            <!--(?:.*?-->|.*) | <a\s[^<>]*> | (?:xlink:)?href\s*=\s*(?:"(?<address>[^"]*)"|'(?<address>[^']*)')
            """,
            RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
        );

    /// <summary>Other scripts that a script imports by a relative address. What it fetches is relative to the page, and told to it
    /// there.</summary>
    public static Regex InScripts { get; } =
        new("""\b(?:import|from)\s*\(?\s*(?<quote>["'])(?<address>\.{1,2}/[^"'\n]*)\k<quote>""", RegexOptions.CultureInvariant);
}
