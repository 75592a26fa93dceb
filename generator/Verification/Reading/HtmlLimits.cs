using SiteGen.Hypertext;

namespace SiteGen.Verification.Reading;

/// <summary>Pages that no parser should be given: their tags hold so much, or lie in each other so deeply, that it would take minutes, or
/// the stack. Only pages that are not beyond doubt are looked at.</summary>
/// <remarks>It counts whatever looks like a tag, and so asks no <see cref="HtmlTokens"/>: what that takes for the text of a style
/// sheet are elements to a parser, inside of <c>svg</c>.</remarks>
internal static class HtmlLimits
{
    /// <summary>The deepest nesting. Our pages have some 15 levels.</summary>
    public const int Depth = 256;

    /// <summary>The most attributes of one tag.</summary>
    public const int Attributes = 256;

    /// <summary>The most mistakes of one page that are reported.</summary>
    public const int Mistakes = 50;

    /// <returns>The first place over a limit; <c>null</c> when there is none.</returns>
    public static HtmlMistake? Find(ReadOnlySpan<char> html)
    {
        var (depth, stray, at) = (0, 0, 0);
        while (html[at..].IndexOf('<') is >= 0 and var next)
        {
            var start = at + next;
            var name = Name(html[(start + 1)..]);
            if (name.IsEmpty)
            {
                if (start + 1 == html.Length || html[start + 1] is not ('/' or '!' or '?'))
                    stray++;
                if (stray > Mistakes)
                    return new HtmlMistake(start, $"More than {Mistakes} signs '<' begin no tag.");
                depth = html[start..].StartsWith("</") && depth > 0 ? depth - 1 : depth;
                at = start + 1;
                continue;
            }
            var (end, attributes) = Tag(html, start + 1 + name.Length);
            if (attributes > Attributes)
                return new HtmlMistake(start, $"A tag has more than {Attributes} attributes.");
            if (!Elements.IsVoid(name.ToString().ToLowerInvariant()) && html[end - 1] != '/' && ++depth > Depth)
                return new HtmlMistake(start, $"More than {Depth} elements lie in each other.");
            at = end;
        }
        return null;
    }

    /// <summary>The place of the tag's end, and how many attributes it has at most.</summary>
    private static (int End, int Attributes) Tag(ReadOnlySpan<char> html, int at)
    {
        var (quote, attributes) = ('\0', 0);
        for (; at < html.Length && (quote != '\0' || html[at] != '>') && attributes <= Attributes; at++)
        {
            var c = html[at];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c is '/' or ' ' or '\t' or '\n' or '\f' or '\r' && html[at - 1] is not (' ' or '\t' or '\n' or '\f' or '\r'))
                attributes++;
        }
        return (at, attributes);
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length]))
            length++;
        return length > 0 && char.IsAsciiLetter(tag[0]) ? tag[..length] : [];
    }
}
