using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.CitedPages;

/// <summary>What stands for the words of a page: another look, another script or another line break leaves it as it is.</summary>
internal static partial class PageText
{
    /// <param name="isHtml">Else all bytes count.</param>
    public static string Digest(ReadOnlySpan<byte> content, bool isHtml)
    {
        if (!isHtml)
            return Convert.ToHexStringLower(SHA256.HashData(content));
        // One character a byte, whatever the page is written in: what is compared is only ever compared with itself.
        var text = Encoding.Latin1.GetString(content);
        text = Blanks().Replace(Tags().Replace(Unseen().Replace(text, " "), " "), " ").Trim();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.Latin1.GetBytes(text)));
    }

    [GeneratedRegex(
        @"<!--.*?(?:-->|\z)|<(script|style|template|noscript|svg|head)\b.*?(?:</\1\s*>|\z)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Unseen();

    [GeneratedRegex("<[^>]*>?", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(@"[\s]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
