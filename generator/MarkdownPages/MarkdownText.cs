using System.Text;

namespace SiteGen.MarkdownPages;

/// <summary>Markdown as it grows: blocks with an empty line between them, each line behind the marks of the lists and quotations that it
/// stands in.</summary>
internal sealed class MarkdownText
{
    private const string Special = "\\`*_[]<|";

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _line = new();
    private readonly List<string> _marks = [];
    private string? _bullet;
    private bool _isTight;
    private bool _isHeading;

    // In how many lists and quotations the line before stood that the next one may stand in, too.
    private int _depth;

    /// <summary>What stands before the next words; a blank at the start of a block.</summary>
    public char Last => _line.Length == 0 ? ' ' : _line[^1];

    /// <summary>Begins a quotation: <c>&gt; </c> stands before each line from here on.</summary>
    public void PushQuotation()
    {
        End();
        _marks.Add("> ");
    }

    public void Pop()
    {
        End();
        // An item in which nothing stands leaves no mark.
        _bullet = null;
        _marks.RemoveAt(_marks.Count - 1);
        _depth = Math.Min(_depth, _marks.Count);
    }

    /// <summary>Begins an item of a list.</summary>
    /// <param name="bullet">As <c>1. </c>; lines after the first are indented by its length.</param>
    /// <param name="isFirst">Of its list.</param>
    public void PushItem(string bullet, bool isFirst)
    {
        End();
        _isTight = !isFirst;
        _bullet = bullet;
        _marks.Add(new string(' ', bullet.Length));
    }

    /// <summary>Adds words, in which blanks and line ends are one blank.</summary>
    public void Words(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (c is ' ' or '\n' or '\t' or '\r')
            {
                if (_line.Length > 0 && _line[^1] != ' ')
                    _line.Append(' ');
                continue;
            }
            if (Special.Contains(c, StringComparison.Ordinal))
                _line.Append('\\');
            _line.Append(c);
        }
    }

    /// <summary>Begins a heading.</summary>
    public void Heading(int level)
    {
        End();
        _line.Append('#', level).Append(' ');
        _isHeading = true;
    }

    /// <summary>Adds Markdown as it is.</summary>
    public void Raw(string markdown) => _line.Append(markdown);

    /// <summary>Takes back blanks at the end.</summary>
    public void TrimEnd()
    {
        while (_line.Length > 0 && _line[^1] == ' ')
            _line.Length--;
    }

    /// <summary>Ends a block.</summary>
    /// <param name="isTight">Whether it follows the line before without an empty one.</param>
    public void End(bool isTight = false)
    {
        _isTight |= isTight;
        TrimEnd();
        if (_line.Length == 0)
            return;
        if (_text.Length > 0 && !_isTight)
            _text
                .Append(string.Concat(_marks.Take(Math.Min(_depth, _bullet is null ? _marks.Count : _marks.Count - 1))).TrimEnd())
                .Append('\n');
        _depth = _marks.Count;
        _isTight = false;
        for (var i = 0; i < _marks.Count; i++)
            _text.Append(i == _marks.Count - 1 && _bullet is not null ? _bullet : _marks[i]);
        _bullet = null;
        // A line of words is no list, heading or quotation.
        if (!_isHeading && _line[0] is ('#' or '>' or '+' or '-'))
            _text.Append('\\');
        _isHeading = false;
        _text.Append(_line).Append('\n');
        _line.Clear();
    }

    public override string ToString()
    {
        End();
        return _text.ToString();
    }
}
