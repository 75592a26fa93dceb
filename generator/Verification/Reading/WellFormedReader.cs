using System.Collections.Immutable;
using SiteGen.Hypertext;

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
    private readonly ReadOnlySpan<char> _html;
    private readonly List<string> _open = new(16);
    private readonly List<PageElement> _elements = new(128);
    private readonly List<PageAttribute> _attributes = new(8);
    private HtmlTokens _tokens;
    private string? _title;
    private bool _sawHead;
    private bool _sawBody;

    private WellFormedReader(ReadOnlySpan<char> html)
    {
        _html = html;
        _tokens = new HtmlTokens(html);
    }

    /// <returns><c>null</c> when the page gives any doubt.</returns>
    public static HtmlPage? TryRead(ReadOnlySpan<char> html)
    {
        var reader = new WellFormedReader(html);
        return reader.ReadDocument() ? new HtmlPage(reader._title, reader._elements, []) : null;
    }

    private bool ReadDocument()
    {
        if (!_tokens.Next() || _tokens.Kind != HtmlTokenKind.Doctype)
            return false;
        while (_tokens.Next())
        {
            var isSure = _tokens.Kind switch
            {
                HtmlTokenKind.Text => ReadText(),
                HtmlTokenKind.StartTag => ReadStartTag(),
                HtmlTokenKind.EndTag => ReadEndTag(),
                _ => false,
            };
            if (_tokens.IsDoubtful || !isSure)
                return false;
        }
        return _open.Count == 0 && _sawBody && _title is not null;
    }

    private bool ReadText()
    {
        var text = _html[_tokens.Start.._tokens.End];
        var parent = _open.Count > 0 ? _open[^1] : "";
        if (parent == "title")
            _title = Html.Decode(text).Trim();
        // HTML's blanks, which are fewer than Unicode's.
        return HtmlNesting.MayHoldText(_open) || !text.ContainsAnyExcept(" \t\n");
    }

    private bool ReadEndTag()
    {
        if (_open.Count == 0 || !_tokens.Name.SequenceEqual(_open[^1]))
            return false;
        _open.RemoveAt(_open.Count - 1);
        return true;
    }

    private bool ReadStartTag()
    {
        if (HtmlNesting.Find(_tokens.Name) is not { } name || !HtmlNesting.MayStand(name, _open) || !InOrder(name))
            return false;
        var attributes = ReadAttributes(name);
        if (attributes.Length > 0 || HtmlPage.IsKept(name))
            _elements.Add(new PageElement(name, _tokens.Start, attributes));
        if (!_tokens.IsVoid)
            _open.Add(name);
        return true;
    }

    /// <summary>A document has one root, in it one head, with one title, then one body.</summary>
    private bool InOrder(string name)
    {
        switch (name)
        {
            case "html":
                return !_sawHead;
            case "head":
                return !_sawHead && (_sawHead = true);
            case "title":
                return _title is null && (_title = "") is not null;
            case "body":
                return _sawHead && !_sawBody && (_sawBody = true);
            default:
                return true;
        }
    }

    private readonly ImmutableArray<PageAttribute> ReadAttributes(string element)
    {
        _attributes.Clear();
        foreach (var attribute in _tokens.Attributes)
        {
            var name = _html[attribute.Name];
            if (HtmlPage.IsRead(element, name))
                _attributes.Add(new PageAttribute(HtmlPage.NameOf(name), Html.Decode(_html[attribute.Value])));
        }
        return [.. _attributes];
    }
}
