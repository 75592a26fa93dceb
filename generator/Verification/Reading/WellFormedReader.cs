using System.Buffers;
using System.Text;

namespace SiteGen.Verification.Reading;

/// <summary>
/// Reads pages that use only a plain, strictly nested part of HTML, on which every parser agrees, and gives up on all others.
/// </summary>
/// <remarks>
/// A full parser takes most of the time of a build; nearly every page of a sound site needs none. What this reader accepts, a
/// parser would read in the same way and without complaint: a property test holds the two against each other over changed pages.
/// </remarks>
internal ref struct WellFormedReader
{
    private static readonly SearchValues<char> TextStops = SearchValues.Create("<&\0\r");
    private static readonly SearchValues<char> ValueStops = SearchValues.Create("\"&<\0\r");

    private readonly ReadOnlySpan<char> _html;
    private readonly List<string> _open = new(16);
    private readonly List<PageElement> _elements = new(128);
    private readonly List<PageAttribute> _attributes = new(8);
    private int _at;
    private string? _title;
    private bool _sawHead;
    private bool _sawBody;

    private WellFormedReader(ReadOnlySpan<char> html) => _html = html;

    /// <returns><c>null</c> when the page gives any doubt.</returns>
    public static HtmlPage? TryRead(ReadOnlySpan<char> html)
    {
        var reader = new WellFormedReader(html);
        return reader.ReadDocument() ? new HtmlPage(reader._title, reader._elements, []) : null;
    }

    private bool ReadDocument()
    {
        if (!Take("<!doctype html>"))
            return false;
        while (_at < _html.Length)
        {
            if (_html[_at] != '<')
            {
                if (!ReadText())
                    return false;
            }
            else if (_at + 1 < _html.Length && _html[_at + 1] == '/')
            {
                if (!ReadEndTag())
                    return false;
            }
            else if (!ReadStartTag())
            {
                return false;
            }
        }
        return _open.Count == 0 && _sawBody && _title is not null;
    }

    private bool Take(string expected)
    {
        if (!_html[_at..].StartsWith(expected, StringComparison.Ordinal))
            return false;
        _at += expected.Length;
        return true;
    }

    private bool ReadText()
    {
        var parent = _open.Count > 0 ? _open[^1] : "";
        var mayHoldText = HtmlNesting.MayHoldText(parent);
        while (_at < _html.Length && _html[_at] != '<')
        {
            var rest = _html[_at..];
            var length = rest.IndexOfAny(TextStops);
            if (length < 0)
                length = rest.Length;
            // HTML's blanks, which are fewer than Unicode's.
            if (!mayHoldText && rest[..length].ContainsAnyExcept(" \t\n"))
                return false;
            _at += length;
            if (_at < _html.Length && _html[_at] == '&' && (!mayHoldText || !SkipEntity()))
                return false;
            if (_at < _html.Length && _html[_at] is '\0' or '\r')
                return false;
        }
        return true;
    }

    private bool ReadEndTag()
    {
        var close = _at + _html[_at..].IndexOf('>');
        if (close < _at || _open.Count == 0 || !_html[(_at + 2)..close].SequenceEqual(_open[^1]))
            return false;
        _open.RemoveAt(_open.Count - 1);
        _at = close + 1;
        return true;
    }

    private bool ReadStartTag()
    {
        var start = _at++;
        var nameEnd = _at;
        while (nameEnd < _html.Length && char.IsAsciiLetterOrDigit(_html[nameEnd]))
            nameEnd++;
        if (HtmlNesting.Find(_html[_at..nameEnd]) is not { } name || !HtmlNesting.MayStand(name, _open) || !InOrder(name))
            return false;
        _at = nameEnd;
        if (ReadAttributes(name) is not { } attributes)
            return false;
        if (attributes.Length > 0 || HtmlPage.IsKept(name))
            _elements.Add(new PageElement(name, start, attributes));
        if (HtmlNesting.IsVoid(name))
            return true;
        // The one kind of script a page may hold has its code elsewhere.
        if (name == "script")
            return Take("</script>");
        if (name == "title")
            return ReadTitle();
        if (name == "style")
            return SkipStyle();
        _open.Add(name);
        return true;
    }

    /// <summary>One head, then one body; a document has one root.</summary>
    private bool InOrder(string name)
    {
        switch (name)
        {
            case "html":
                return !_sawHead;
            case "head":
                return !_sawHead && (_sawHead = true);
            case "body":
                return _sawHead && !_sawBody && (_sawBody = true);
            default:
                return true;
        }
    }

    /// <summary>What a style sheet holds is text up to its end tag, whatever it is.</summary>
    private bool SkipStyle()
    {
        var length = _html[_at..].IndexOf("</");
        if (length < 0 || _html.Slice(_at, length).ContainsAny('\0', '\r'))
            return false;
        _at += length;
        return Take("</style>");
    }

    private bool ReadTitle()
    {
        var end = _at + _html[_at..].IndexOf('<');
        if (end < _at || _title is not null)
            return false;
        var from = _at;
        while (_at < end)
        {
            var next = _html[_at..end].IndexOfAny(TextStops);
            if (next < 0)
                break;
            _at += next;
            if (_html[_at] != '&' || !SkipEntity())
                return false;
        }
        _at = end;
        _title = Decode(_html[from..end]).Trim();
        return Take("</title>");
    }

    /// <summary>Attributes up to and with the closing <c>&gt;</c>; <c>null</c> in doubt.</summary>
    private PageAttribute[]? ReadAttributes(string element)
    {
        _attributes.Clear();
        Span<(int Start, int Length)> seen = stackalloc (int, int)[16];
        var count = 0;
        while (_at < _html.Length)
        {
            if (_html[_at] == '>')
            {
                _at++;
                return [.. _attributes];
            }
            if (_html[_at++] != ' ' || count == seen.Length)
                return null;
            var start = _at;
            while (_at < _html.Length && (char.IsAsciiLetterLower(_html[_at]) || _html[_at] == '-'))
                _at++;
            var name = _html[start.._at];
            if (name.IsEmpty)
                return null;
            foreach (var (s, length) in seen[..count])
            {
                if (_html.Slice(s, length).SequenceEqual(name))
                    return null;
            }
            seen[count++] = (start, name.Length);
            var isRead = HtmlPage.IsRead(element, name);
            if (ReadValue(isRead) is not { } value)
                return null;
            if (isRead)
                _attributes.Add(new PageAttribute(HtmlPage.NameOf(name), value));
        }
        return null;
    }

    /// <summary>A quoted value, or the empty one of an attribute that has none; <c>null</c> in doubt.</summary>
    private string? ReadValue(bool isRead)
    {
        if (_at < _html.Length && _html[_at] is '>' or ' ')
            return "";
        if (!Take("=\""))
            return null;
        var from = _at;
        while (true)
        {
            var next = _html[_at..].IndexOfAny(ValueStops);
            if (next < 0)
                return null;
            _at += next;
            if (_html[_at] == '"')
                break;
            if (_html[_at] != '&' || !SkipEntity())
                return null;
        }
        var value = _html[from.._at];
        _at++;
        return isRead ? Decode(value) : "";
    }

    /// <summary>Steps over one of the entities that our own escaping writes; false for any other ampersand.</summary>
    private bool SkipEntity() => Take("&amp;") || Take("&lt;") || Take("&gt;") || Take("&quot;") || Take("&#39;");

    private static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('&'))
            return text.ToString();
        return new StringBuilder()
            .Append(text)
            .Replace("&lt;", "<")
            .Replace("&gt;", ">")
            .Replace("&quot;", "\"")
            .Replace("&#39;", "'")
            .Replace("&amp;", "&")
            .ToString();
    }
}
