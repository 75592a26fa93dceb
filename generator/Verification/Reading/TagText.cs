namespace SiteGen.Verification.Reading;

/// <summary>Places inside a start tag, for pointing at one attribute, or for writing it anew.</summary>
internal static class TagText
{
    /// <summary>The name of the tag in lower case, with a slash before it in an end tag; empty for comments and the doctype.</summary>
    public static string NameOf(string html, int start)
    {
        var from = start + 1 < html.Length && html[start + 1] == '/' ? start + 2 : start + 1;
        var end = from;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        return end == from ? "" : html[(start + 1)..end].ToLowerInvariant();
    }

    /// <summary>The offset after the tag's closing <c>&gt;</c>.</summary>
    public static int EndOf(string html, int start)
    {
        var quote = '\0';
        for (var i = start; i < html.Length; i++)
        {
            if (quote != '\0')
            {
                if (html[i] == quote)
                    quote = '\0';
            }
            else if (html[i] is '"' or '\'' && html[i - 1] == '=')
            {
                quote = html[i];
            }
            else if (html[i] == '>')
            {
                return i + 1;
            }
        }
        return html.Length;
    }

    /// <summary>Start and length of <c>name="value"</c>; <c>null</c> when the tag does not carry the attribute.</summary>
    public static (int Start, int Length)? Attribute(string html, int start, string name)
    {
        var end = EndOf(html, start);
        var at = SkipName(html, start + 1, end);
        while (at < end)
        {
            while (at < end && (char.IsWhiteSpace(html[at]) || html[at] is '/' or '>'))
                at++;
            var nameEnd = SkipName(html, at, end);
            if (nameEnd == at)
                return null;
            var valueEnd = SkipValue(html, nameEnd, end);
            if (html.AsSpan(at, nameEnd - at).Equals(name, StringComparison.OrdinalIgnoreCase))
                return (at, valueEnd - at);
            at = valueEnd;
        }
        return null;
    }

    private static int SkipName(string html, int at, int end)
    {
        while (at < end && !char.IsWhiteSpace(html[at]) && html[at] is not ('=' or '/' or '>'))
            at++;
        return at;
    }

    private static int SkipValue(string html, int at, int end)
    {
        if (at >= end || html[at] != '=')
            return at;
        at++;
        if (at < end && html[at] is '"' or '\'')
        {
            var close = html.IndexOf(html[at], at + 1, end - at - 1);
            return close < 0 ? end : close + 1;
        }
        while (at < end && !char.IsWhiteSpace(html[at]) && html[at] != '>')
            at++;
        return at;
    }
}
