using System.Text;

namespace SiteGen.Search;

/// <summary>Reads from a finished page what there is to find on it: so whatever a page shows can be found, and nothing else.</summary>
/// <remarks>
/// Headings with ids begin sections. Templates say the rest with <c>data-find</c>: <c>entry</c> on an element that is a result of its own,
/// <c>name</c> and <c>note</c> inside it, <c>no</c> on what is found elsewhere. Navigation and forms are left out.
/// The verifier holds pages to strict nesting, so that counting depth is enough here; of a page that breaks it nothing is published.
/// </remarks>
internal ref struct PageTextReader
{
    private readonly ReadOnlySpan<char> _html;
    private readonly List<PageSection> _sections = [new PageSection("", isEntry: false)];
    private readonly Stack<(int Depth, PageSection Outer)> _entries = new();
    private readonly StringBuilder _block = new();
    private readonly StringBuilder _aside = new();
    private PageSection _section;
    private int _at;
    private int _depth;
    private int _skipFrom = int.MaxValue;
    private int _asideFrom = int.MaxValue;
    private PageTagUse _asideUse;

    private PageTextReader(ReadOnlySpan<char> html)
    {
        _html = html;
        _section = _sections[0];
    }

    /// <returns><c>null</c> for a page that is not to be found.</returns>
    public static SearchablePage? Read(ReadOnlySpan<char> html)
    {
        var start = html.IndexOf("<main");
        if (start < 0)
            return null;
        var reader = new PageTextReader(html[start..]);
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
            var open = _html[_at..].IndexOf('<');
            if (open < 0)
                return;
            if (open > 0)
                Text(_html.Slice(_at, open));
            _at += open;
            Tag(PageTag.Read(_html[_at..]));
        } while (_depth > 0 && _at < _html.Length);
    }

    private void Tag(PageTag tag)
    {
        _at += tag.Length;
        if (tag.IsEnd)
            Close(tag);
        else
            Open(tag);
    }

    private void Open(PageTag tag)
    {
        if (tag.IsBlock)
            EndBlock();
        if (tag.IsVoid)
            return;
        _depth++;
        if (_skipFrom != int.MaxValue)
            return;
        if (_entries.Count > 0 && _section.Tel.Length == 0 && tag.Tel is { } tel)
            _section.Tel = tel;
        switch (tag.Use)
        {
            case PageTagUse.Skip:
                _skipFrom = _depth;
                break;
            case PageTagUse.Entry when tag.Id is { } id:
                _entries.Push((_depth, _section));
                Begin(new PageSection(id, isEntry: true));
                break;
            case PageTagUse.Heading when _entries.Count == 0 && tag.Id is { } id:
                Begin(new PageSection(id, isEntry: false));
                Aside(tag.Use);
                break;
            case PageTagUse.Title or PageTagUse.Name or PageTagUse.Note:
                Aside(tag.Use);
                break;
        }
    }

    private void Close(PageTag tag)
    {
        if (_depth == _asideFrom)
            EndAside();
        if (tag.IsBlock)
            EndBlock();
        if (_depth == _skipFrom)
            _skipFrom = int.MaxValue;
        if (_entries.TryPeek(out var entry) && entry.Depth == _depth)
            _section = _entries.Pop().Outer;
        _depth--;
    }

    private void Begin(PageSection section)
    {
        _section = section;
        _sections.Add(section);
    }

    private void Aside(PageTagUse use) => (_asideFrom, _asideUse) = (_depth, use);

    private void EndAside()
    {
        var text = Take(_aside);
        if (_asideUse == PageTagUse.Note)
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
        if (_skipFrom != int.MaxValue || _depth == 0)
            return;
        var to = _asideFrom != int.MaxValue ? _aside : _block;
        while (!text.IsEmpty)
        {
            var stop = text.IndexOfAny(" \n\t\r&");
            if (stop < 0)
                stop = text.Length;
            to.Append(text[..stop]);
            text = text[stop..];
            if (text.IsEmpty)
                return;
            if (text[0] == '&')
            {
                text = text[PageTag.Entity(text, out var letter)..];
                to.Append(letter);
                continue;
            }
            text = text.TrimStart(" \n\t\r");
            if (to.Length > 0 && to[^1] != ' ')
                to.Append(' ');
        }
    }
}
