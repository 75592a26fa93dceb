namespace SiteGen.Search;

/// <summary>What a tag means to search.</summary>
internal enum PageTagUse
{
    None,
    Title,
    Heading,
    Skip,
    Entry,
    Name,
    Note,
}

/// <summary>A tag of a page of ours, as far as search cares.</summary>
internal readonly ref struct PageTag
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<char> _name;

    private PageTag(ReadOnlySpan<char> text, ReadOnlySpan<char> name, bool isEnd)
    {
        _text = text;
        _name = name;
        IsEnd = isEnd;
    }

    public int Length => _text.Length;

    public bool IsEnd { get; }

    /// <summary>Whether what stands before it and what stands in it are apart.</summary>
    public bool IsBlock =>
        _name
            is not (
                "a"
                or "span"
                or "strong"
                or "em"
                or "b"
                or "i"
                or "small"
                or "sup"
                or "sub"
                or "mark"
                or "code"
                or "abbr"
                or "time"
                or "wbr"
            );

    public bool IsVoid =>
        _name is "br" or "hr" or "img" or "input" or "wbr" or "meta" or "link" or "source" or "track" or "col" || _name.IsEmpty;

    public PageTagUse Use =>
        Value("data-find") switch
        {
            "no" => PageTagUse.Skip,
            "entry" => PageTagUse.Entry,
            "name" => PageTagUse.Name,
            "note" => PageTagUse.Note,
            _ => _name switch
            {
                "h1" => PageTagUse.Title,
                "h2" or "h3" or "h4" => PageTagUse.Heading,
                "nav" or "form" or "noscript" or "template" or "script" or "style" or "button" or "svg" or "dialog" => PageTagUse.Skip,
                _ => PageTagUse.None,
            },
        };

    public string? Id => Value("id") is { IsEmpty: false } id ? id.ToString() : null;

    /// <summary>The number that a link dials; <c>null</c> for all other tags.</summary>
    public string? Tel => Value("href") is var href && href.StartsWith("tel:") ? href["tel:".Length..].ToString() : null;

    /// <param name="html">From its <c>&lt;</c> on.</param>
    public static PageTag Read(ReadOnlySpan<char> html)
    {
        var isEnd = html.Length > 1 && html[1] == '/';
        var start = isEnd ? 2 : 1;
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        return new PageTag(html[..EndOf(html)], html[start..end], isEnd);
    }

    /// <summary>The character of an entity, and how long that is. An ampersand that begins none of those our escaping writes stands for
    /// itself.</summary>
    public static int Entity(ReadOnlySpan<char> text, out char letter)
    {
        ReadOnlySpan<(string Name, char Letter)> known =
        [
            ("&amp;", '&'),
            ("&lt;", '<'),
            ("&gt;", '>'),
            ("&quot;", '"'),
            ("&#39;", '\''),
            ("&nbsp;", ' '),
        ];
        foreach (var (name, meant) in known)
        {
            if (!text.StartsWith(name))
                continue;
            letter = meant;
            return name.Length;
        }
        letter = '&';
        return 1;
    }

    /// <summary>The value of an attribute; empty when there is none.</summary>
    private ReadOnlySpan<char> Value(ReadOnlySpan<char> attribute)
    {
        var rest = _text;
        for (var at = rest.IndexOf(attribute); at >= 0; at = rest.IndexOf(attribute))
        {
            var isName = at > 0 && rest[at - 1] == ' ';
            rest = rest[(at + attribute.Length)..];
            if (!isName || !rest.StartsWith("=\""))
                continue;
            rest = rest[2..];
            var end = rest.IndexOf('"');
            return end < 0 ? default : rest[..end];
        }
        return default;
    }

    // A quoted value may hold a bracket.
    private static int EndOf(ReadOnlySpan<char> html)
    {
        var isQuoted = false;
        for (var i = 1; i < html.Length; i++)
        {
            if (html[i] == '"')
                isQuoted = !isQuoted;
            else if (html[i] == '>' && !isQuoted)
                return i + 1;
        }
        return html.Length;
    }
}
