using System.Text;
using SiteGen.Hypertext;

namespace SiteGen.Search.Reading;

/// <summary>Reads from a finished page what there is to find on it: so whatever a page shows can be found, and nothing else.</summary>
/// <remarks>
/// Headings with ids begin sections. Templates say the rest with <c>data-find</c>: <c>entry</c> on an element that is a result of its own,
/// <c>name</c> and <c>note</c> inside it, <c>no</c> on what is found elsewhere; and with <c>data-also</c> on the main heading by what other
/// words the page is found. Navigation and forms are left out.
/// The verifier holds pages to strict nesting, so that counting depth is enough here; of a page that breaks it nothing is published.
/// </remarks>
internal ref struct PageTextReader
{
    private readonly ReadOnlySpan<char> _html;
    private readonly List<PageSection> _sections = [new PageSection("", isEntry: false)];
    private readonly Stack<(int Depth, PageSection Outer)> _entries = new();
    private readonly StringBuilder _block = new();
    private readonly StringBuilder _aside = new();
    private HtmlTokens _tokens;
    private PageSection _section;
    private int _depth;
    private int _asideFrom = int.MaxValue;
    private Meaning _asideMeaning;

    private PageTextReader(ReadOnlySpan<char> html, int main)
    {
        _html = html;
        _tokens = new HtmlTokens(html, main);
        _section = _sections[0];
    }

    /// <summary>What a tag means to search.</summary>
    private enum Meaning
    {
        None,
        Title,
        Heading,
        Skip,
        Entry,
        Name,
        Note,
    }

    /// <returns><c>null</c> for a page that is not to be found.</returns>
    public static SearchablePage? Read(ReadOnlySpan<char> html)
    {
        var main = html.IndexOf("<main");
        if (main < 0)
            return null;
        var reader = new PageTextReader(html, main);
        reader.ReadAll();
        var head = reader._sections[0];
        return head.Heading.Length == 0
            ? null
            : new SearchablePage(head.Heading, [.. reader._sections.Where(s => s == head || s.Blocks.Count > 0)]);
    }

    private void ReadAll()
    {
        do
        {
            if (!_tokens.Next())
                return;
            if (_tokens.Kind == HtmlTokenKind.Text)
                Text(_html[_tokens.Start.._tokens.End]);
            else if (_tokens.Kind == HtmlTokenKind.StartTag)
                Open();
            else if (_tokens.Kind == HtmlTokenKind.EndTag)
                Close();
        } while (_depth > 0);
    }

    private void Open()
    {
        if (!Elements.IsInLine(_tokens.Name))
            EndBlock();
        if (_tokens.IsVoid)
            return;
        _depth++;
        if (_entries.Count > 0 && _section.Tel.Length == 0)
            _section.Tel = _tokens.ValueOf("href") switch
            {
                ['t', 'e', 'l', ':', .. var number] => Html.Decode(number),
                // A number to text keeps its scheme, by which it is told apart.
                ['s', 'm', 's', ':', ..] message => Html.Decode(message),
                _ => "",
            };
        var id = Html.Decode(_tokens.ValueOf("id"));
        switch (MeaningOf(_tokens))
        {
            case Meaning.Skip:
                _tokens.SkipElement();
                _depth--;
                break;
            case Meaning.Entry when id.Length > 0:
                _entries.Push((_depth, _section));
                Begin(new PageSection(id, isEntry: true));
                break;
            case Meaning.Heading when _entries.Count == 0 && id.Length > 0:
                Begin(new PageSection(id, isEntry: false));
                Aside(Meaning.Heading);
                break;
            case (Meaning.Title or Meaning.Name or Meaning.Note) and var meaning:
                if (meaning == Meaning.Title)
                    _section.Also = Html.Decode(_tokens.ValueOf("data-also"));
                Aside(meaning);
                break;
        }
    }

    private void Close()
    {
        if (_depth == _asideFrom)
            EndAside();
        if (!Elements.IsInLine(_tokens.Name))
            EndBlock();
        if (_entries.TryPeek(out var entry) && entry.Depth == _depth)
            _section = _entries.Pop().Outer;
        _depth--;
    }

    private static Meaning MeaningOf(scoped in HtmlTokens tag) =>
        tag.ValueOf("data-find") switch
        {
            "no" => Meaning.Skip,
            "entry" => Meaning.Entry,
            "name" => Meaning.Name,
            "note" => Meaning.Note,
            _ => tag.Name switch
            {
                "h1" => Meaning.Title,
                "h2" or "h3" or "h4" => Meaning.Heading,
                var name => Elements.IsBesideTheText(name) ? Meaning.Skip : Meaning.None,
            },
        };

    private void Begin(PageSection section)
    {
        _section = section;
        _sections.Add(section);
    }

    private void Aside(Meaning meaning) => (_asideFrom, _asideMeaning) = (_depth, meaning);

    private void EndAside()
    {
        var text = Take(_aside);
        if (_asideMeaning == Meaning.Note)
            _section.Note = text;
        else
            _section.Heading = text;
        _asideFrom = int.MaxValue;
    }

    private void EndBlock()
    {
        if (_asideFrom != int.MaxValue || _block.Length == 0)
            return;
        var text = Take(_block);
        if (text.Length > 0)
            _section.Blocks.Add(text);
    }

    private static string Take(StringBuilder from)
    {
        if (from.Length > 0 && from[^1] == ' ')
            from.Length--;
        var text = from.ToString();
        from.Clear();
        return text;
    }

    /// <summary>Adds text with runs of blanks made one, as a browser shows it.</summary>
    private readonly void Text(ReadOnlySpan<char> text)
    {
        if (_depth == 0)
            return;
        if (text.Contains('&'))
            text = Html.Decode(text);
        var to = _asideFrom != int.MaxValue ? _aside : _block;
        while (text.IndexOfAny(" \n\t\r") is >= 0 and var stop)
        {
            to.Append(text[..stop]);
            text = text[stop..].TrimStart(" \n\t\r");
            if (to.Length > 0 && to[^1] != ' ')
                to.Append(' ');
        }
        to.Append(text);
    }
}
