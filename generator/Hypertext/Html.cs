using System.Net;
using System.Text;

namespace SiteGen.Hypertext;

/// <summary>Text to HTML and back.</summary>
public static class Html
{
    /// <summary>Escapes for both element content and quoted attributes. Chinese stays as it is, so that pages stay small and
    /// legible.</summary>
    public static string Escape(string text)
    {
        var first = text.AsSpan().IndexOfAny("&<>\"'");
        if (first < 0)
            return text;
        var html = new StringBuilder(text, 0, first, text.Length + 16);
        foreach (var c in text.AsSpan(first))
        {
            switch (c)
            {
                case '&':
                    html.Append("&amp;");
                    break;
                case '<':
                    html.Append("&lt;");
                    break;
                case '>':
                    html.Append("&gt;");
                    break;
                case '"':
                    html.Append("&quot;");
                    break;
                case '\'':
                    html.Append("&#39;");
                    break;
                default:
                    html.Append(c);
                    break;
            }
        }
        return html.ToString();
    }

    /// <summary>Text with its character references resolved. Those newer than HTML 4 stay as they are written.</summary>
    public static string Decode(ReadOnlySpan<char> text) => text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text.ToString();
}
