using System.Buffers;
using System.Runtime.InteropServices;

namespace SiteGen.Hypertext;

/// <summary>Reads HTML token by token, as the HTML standard (13.2.5) does. Nothing else in the program takes our HTML apart, but
/// <c>HtmlLimits</c>, which counts tags before anybody trusts a page.</summary>
/// <remarks>
/// Pages of ours are written in a plain form, which every parser reads alike: names in lower case, one blank before each attribute, values
/// in double quotes, and the five character references that <see cref="Html.Escape"/> writes. What is written in another way is read, too,
/// and well enough to point at it, but sets <see cref="IsDoubtful"/>: whoever has to be certain asks a full parser then.
/// </remarks>
public ref struct HtmlTokens
{
    private static readonly SearchValues<char> TextStops = SearchValues.Create("<&\0\r"),
        ValueStops = SearchValues.Create("\"<&\0\r"),
        Blanks = SearchValues.Create(" \n\t\f\r"),
        Gaps = SearchValues.Create(" \n\t\f\r/"),
        ValueEnds = SearchValues.Create(" \n\t\f\r>"),
        NameEnds = SearchValues.Create(" \n\t\f\r/>"),
        AttributeEnds = SearchValues.Create(" \n\t\f\r/>=");

    private readonly ReadOnlySpan<char> _html;
    private readonly List<HtmlAttribute> _attributes = new(8);

    // The element whose content is text whatever it looks like, right after its start tag was read.
    private ReadOnlySpan<char> _textElement;

    /// <param name="start">The offset to begin at: that of a token outside of scripts and style sheets.</param>
    public HtmlTokens(ReadOnlySpan<char> html, int start = 0)
    {
        _html = html;
        End = start;
    }

    public HtmlTokenKind Kind { get; private set; }

    /// <summary>The offset of the token in the text.</summary>
    public int Start { get; private set; }

    /// <summary>The offset after the token.</summary>
    public int End { get; private set; }

    /// <summary>The name of a tag in lower case; empty for all other tokens.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>True for a tag that ends in <c>/&gt;</c>.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>True once anything was read that is not in the plain form.</summary>
    public bool IsDoubtful { get; private set; }

    /// <summary>The attributes of a tag as they stand; valid until the next token is read.</summary>
    public readonly ReadOnlySpan<HtmlAttribute> Attributes => CollectionsMarshal.AsSpan(_attributes);

    /// <summary>True for a start tag that begins no element with content, so that no end tag follows.</summary>
    public readonly bool IsVoid => IsSelfClosing || Elements.IsVoid(Name);

    /// <summary>The token that begins at an offset of a text.</summary>
    public static HtmlTokens At(ReadOnlySpan<char> html, int start)
    {
        var tokens = new HtmlTokens(html, start);
        tokens.Next();
        return tokens;
    }

    /// <summary>The first attribute of that name, in whatever case; <c>null</c> when the tag has none.</summary>
    public readonly HtmlAttribute? Find(ReadOnlySpan<char> name)
    {
        foreach (var attribute in Attributes)
        {
            // Most names are told apart by their length.
            if (
                attribute.NameEnd - attribute.Start == name.Length
                && _html.Slice(attribute.Start, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase)
            )
                return attribute;
        }
        return null;
    }

    /// <summary>The value of an attribute as it is written; empty when the tag has none of that name.</summary>
    public readonly ReadOnlySpan<char> ValueOf(ReadOnlySpan<char> name) => Find(name) is { } found ? _html[found.Value] : default;

    /// <summary>Goes on to the next token.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool Next()
    {
        Start = End;
        Name = default;
        IsSelfClosing = false;
        _attributes.Clear();
        if (Start >= _html.Length)
            return false;
        if (!_textElement.IsEmpty && ReadElementText())
            return true;
        Kind = KindAt(Start);
        switch (Kind)
        {
            case HtmlTokenKind.Text:
                End = EndOfWords(Start, '<');
                break;
            case HtmlTokenKind.StartTag:
                ReadTag(Start + 1);
                if (!IsSelfClosing && (HoldsRawText(Name) || Name is "title" or "textarea"))
                    _textElement = Name;
                break;
            case HtmlTokenKind.EndTag:
                ReadTag(Start + 2);
                IsDoubtful |= _attributes.Count > 0;
                break;
            case HtmlTokenKind.Comment:
                IsDoubtful = true;
                End = _html[Start..].StartsWith("<!--") ? After("-->", Start + 2) : After(">", Start);
                break;
            case HtmlTokenKind.Doctype:
                End = After(">", Start);
                IsDoubtful |= _html[Start..End] is not "<!doctype html>";
                break;
        }
        return true;
    }

    /// <summary>Goes on to the end tag of the element whose start tag was just read.</summary>
    public void SkipElement()
    {
        if (IsVoid)
            return;
        var name = Name;
        var depth = 1;
        while (depth > 0 && Next())
        {
            if (Name.SequenceEqual(name))
                depth += Kind == HtmlTokenKind.EndTag ? -1 : 1;
        }
    }

    private readonly HtmlTokenKind KindAt(int at)
    {
        var rest = _html[at..];
        return rest switch
        {
            ['<', (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..] => HtmlTokenKind.StartTag,
            ['<', '/', (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..] => HtmlTokenKind.EndTag,
            ['<', '!', ..] when rest.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) => HtmlTokenKind.Doctype,
            ['<', '!' or '?', ..] or ['<', '/', _, ..] => HtmlTokenKind.Comment,
            _ => HtmlTokenKind.Text,
        };
    }

    /// <summary>Reads what stands before the end tag of an element that holds only text.</summary>
    /// <returns>False when nothing does.</returns>
    private bool ReadElementText()
    {
        var element = _textElement;
        _textElement = default;
        End = EndOfElementText(element);
        if (End == Start)
            return false;
        Kind = HtmlTokenKind.Text;
        // A script that holds the start of a comment has a grammar of its own.
        if (HoldsRawText(element) ? _html[Start..End].ContainsAny("<\0\r") : EndOfWords(Start, '<') != End)
            IsDoubtful = true;
        return true;
    }

    private int EndOfElementText(ReadOnlySpan<char> element)
    {
        for (var at = Start; _html[at..].IndexOf("</") is >= 0 and var next; at += next + 2)
        {
            var name = _html[(at + next + 2)..];
            if (name.StartsWith(element, StringComparison.OrdinalIgnoreCase) && name[element.Length..].IndexOfAny(NameEnds) == 0)
                return at + next;
        }
        IsDoubtful = true;
        return _html.Length;
    }

    private static bool HoldsRawText(ReadOnlySpan<char> element) =>
        element is "script" or "style" or "iframe" or "noembed" or "noframes" or "xmp";

    private void ReadTag(int start)
    {
        var at = start;
        while (at < _html.Length && (char.IsAsciiLetterLower(_html[at]) || char.IsAsciiDigit(_html[at])))
            at++;
        Name = _html[start..at];
        if (at == _html.Length || _html[at] is not (' ' or '>'))
        {
            IsDoubtful = true;
            at = Until(NameEnds, at);
            Name = _html[start..at].ToString().ToLowerInvariant();
        }
        while (at < _html.Length && _html[at] != '>')
            at = ReadAttribute(at);
        IsDoubtful |= at == _html.Length;
        End = Math.Min(at + 1, _html.Length);
    }

    /// <summary>Reads the blanks before an attribute, and the attribute if one follows.</summary>
    /// <returns>The offset after both.</returns>
    private int ReadAttribute(int gap)
    {
        var start = gap + 1;
        if (_html[gap] != ' ' || start == _html.Length || !char.IsAsciiLetterLower(_html[start]))
        {
            IsDoubtful = true;
            start = After(Gaps, gap);
            if (start == _html.Length || _html[start] == '>')
            {
                IsSelfClosing = _html[start - 1] == '/';
                return start;
            }
        }
        // Even an equals sign belongs to the name when it is the first of it.
        var end = start + 1;
        while (end < _html.Length && (char.IsAsciiLetterLower(_html[end]) || _html[end] == '-'))
            end++;
        if (end == _html.Length || _html[end] is not ('=' or ' ' or '>'))
        {
            IsDoubtful = true;
            end = Until(AttributeEnds, end);
        }
        IsDoubtful |= Find(_html[start..end]) is not null;
        var attribute = ReadValue(start, end);
        _attributes.Add(attribute);
        return attribute.End;
    }

    private HtmlAttribute ReadValue(int start, int nameEnd)
    {
        var from = nameEnd + 2;
        if (_html[nameEnd..].StartsWith("=\""))
            return Quoted(start, nameEnd, from, EndOfWords(from, '"'));
        from = After(Blanks, nameEnd);
        if (from == _html.Length || _html[from] != '=')
            return new HtmlAttribute(start, nameEnd, nameEnd, nameEnd, nameEnd);
        IsDoubtful = true;
        from = After(Blanks, from + 1);
        if (from < _html.Length && _html[from] is '"' or '\'')
        {
            var length = _html[++from..].IndexOf(_html[from - 1]);
            return Quoted(start, nameEnd, from, length < 0 ? _html.Length : from + length);
        }
        var end = Until(ValueEnds, from);
        return new HtmlAttribute(start, nameEnd, from, end, end);
    }

    private readonly HtmlAttribute Quoted(int start, int nameEnd, int from, int to) =>
        new(start, nameEnd, from, to, Math.Min(to + 1, _html.Length));

    /// <summary>The offset of the quote that closes a value, or of the token that follows a text.</summary>
    private int EndOfWords(int at, char end)
    {
        while ((at = Until(end == '<' ? TextStops : ValueStops, at)) < _html.Length)
        {
            if (_html[at] == end && (end != '<' || KindAt(at) != HtmlTokenKind.Text))
                return at;
            at += LengthOfSpecial(_html[at..]);
        }
        return at;
    }

    /// <summary>The length of one of our character references, or of a character that gives doubt.</summary>
    private int LengthOfSpecial(ReadOnlySpan<char> text)
    {
        foreach (var reference in (ReadOnlySpan<string>)["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"])
        {
            if (text.StartsWith(reference))
                return reference.Length;
        }
        IsDoubtful = true;
        return 1;
    }

    private readonly int Until(SearchValues<char> stops, int from) =>
        _html[from..].IndexOfAny(stops) is >= 0 and var length ? from + length : _html.Length;

    private readonly int After(SearchValues<char> letters, int from) =>
        _html[from..].IndexOfAnyExcept(letters) is >= 0 and var length ? from + length : _html.Length;

    private readonly int After(string end, int from) =>
        _html[from..].IndexOf(end) is >= 0 and var length ? from + length + end.Length : _html.Length;
}
