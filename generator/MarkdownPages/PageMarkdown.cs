using System.Globalization;
using SiteGen.Hypertext;
using SiteGen.Languages;
using SiteGen.Model;

namespace SiteGen.MarkdownPages;

/// <summary>What a finished page says, as Markdown: so whatever a page shows is there, and nothing else. Behind the words of a fact, where
/// readers of the page have a mark, stand its status and its date.</summary>
/// <remarks>The verifier holds pages to strict nesting, so that counting depth is enough here; of a page that breaks it nothing is
/// published.</remarks>
internal ref struct PageMarkdown
{
    private readonly ReadOnlySpan<char> _html;
    private readonly Uri _page;
    private readonly Lang _lang;
    private readonly Func<string, string> _statusOf;
    private readonly Func<string, string> _aside;
    private readonly MarkdownText _text = new();
    private readonly Stack<(string Name, Action? Close)> _open = new();
    private readonly Stack<ListState> _lists = new();
    private readonly Stack<PipeTable> _pipes = new();
    private HtmlTokens _tokens;

    private PageMarkdown(ReadOnlySpan<char> html, int main, Uri page, Lang lang, Func<string, string> statusOf, Func<string, string> aside)
    {
        _html = html;
        (_page, _lang, _statusOf, _aside) = (page, lang, statusOf, aside);
        _tokens = new HtmlTokens(html, main);
    }

    /// <param name="page">The address of the page, from which its links lead on.</param>
    /// <param name="statusOf">What readers see for a word of the statuses.</param>
    /// <param name="aside">Puts what stands behind a fact in brackets.</param>
    /// <returns><c>null</c> for a page that shows nothing.</returns>
    public static string? Of(ReadOnlySpan<char> html, Uri page, Lang lang, Func<string, string> statusOf, Func<string, string> aside)
    {
        var main = html.IndexOf("<main");
        if (main < 0)
            return null;
        var reader = new PageMarkdown(html, main, page, lang, statusOf, aside);
        reader.ReadAll();
        return reader._text.ToString() is { Length: > 0 } text ? text : null;
    }

    private void ReadAll()
    {
        do
        {
            if (!_tokens.Next())
                return;
            if (_tokens.Kind == HtmlTokenKind.Text && _open.Count > 0)
                _text.Words(Html.Decode(_html[_tokens.Start.._tokens.End]));
            else if (_tokens.Kind == HtmlTokenKind.StartTag)
                Open();
            else if (_tokens.Kind == HtmlTokenKind.EndTag && _open.Count > 0)
                Close();
        } while (_open.Count > 0);
    }

    private void Open()
    {
        var name = _tokens.Name.ToString();
        if (name == "br")
        {
            // Chinese goes on without a blank.
            if (_text.Last < '\u2E80')
                _text.Words(" ");
            return;
        }
        if (_tokens.IsVoid)
            return;
        // The heads of a table whose rows become a list say nothing there.
        if (IsSkipped() || (name == "thead" && _pipes.Count == 0))
        {
            _tokens.SkipElement();
            return;
        }
        if (IsBlock(name))
            _text.End();
        _open.Push((name, Begin(name)));
    }

    private void Close()
    {
        var (name, close) = _open.Pop();
        close?.Invoke();
        if (IsBlock(name))
            _text.End();
    }

    /// <summary>Writes what stands before the words of an element.</summary>
    /// <returns>Writes what stands behind them.</returns>
    private Action? Begin(string name)
    {
        var text = _text;
        switch (name)
        {
            case "h1" or "h2" or "h3" or "h4":
                text.Heading(name[1] - '0');
                return null;
            case "ol" or "ul":
                var start = int.TryParse(_tokens.ValueOf("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 1;
                _lists.Push(new ListState(name == "ol", start));
                var lists = _lists;
                return () => lists.Pop();
            case "li" when _lists.TryPeek(out var list):
                text.PushItem(list.Bullet(), list.IsFirst());
                return text.Pop;
            case "blockquote":
                text.PushQuotation();
                return text.Pop;
            case "div" when _tokens.ValueOf("role") is "note":
                text.PushQuotation();
                return text.Pop;
            case "table" when _tokens.ValueOf("class").IsEmpty:
                _pipes.Push(new PipeTable());
                var pipes = _pipes;
                return () => pipes.Pop();
            case "tr" when _pipes.TryPeek(out var table):
                return () => table.EndRow(text);
            case "tr":
                text.PushItem("- ", isFirst: true);
                return text.Pop;
            case "td" or "th" when _pipes.TryPeek(out var table):
                table.BeginCell(text);
                return null;
            case "a":
                return Link();
            case "span" when _tokens.ValueOf("class") is "gloss":
                text.Raw("(");
                return () =>
                {
                    text.TrimEnd();
                    text.Raw(")");
                };
            default:
                return null;
        }
    }

    private Action? Link()
    {
        var href = Html.Decode(_tokens.ValueOf("href"));
        if (href.Length == 0)
            return null;
        var text = _text;
        var target = new Uri(_page, href).AbsoluteUri;
        var (note, aside) = (NoteOf(), _aside);
        text.Raw("[");
        return () =>
        {
            text.TrimEnd();
            text.Raw($"]({target})");
            if (note is not null)
                text.Words(aside(note));
        };
    }

    /// <summary>Status and date of a fact; <c>null</c> for every other link.</summary>
    private string? NoteOf()
    {
        if (_tokens.Find("data-fact") is null || _tokens.ValueOf("data-status").IsEmpty)
            return null;
        var status = _statusOf(_tokens.ValueOf("data-status").ToString());
        return PartialDate.Parse(_tokens.ValueOf("data-as-of").ToString()) is { } date
            ? status + Language.Of(_lang).ClauseSeparator + date.In(_lang)
            : status;
    }

    /// <summary>What no reader of a text can use, or hears only where it can't be seen.</summary>
    private readonly bool IsSkipped() =>
        Elements.IsBesideTheText(_tokens.Name)
        || _tokens.Name is "select"
        || _tokens.ValueOf("class") is "vh" or "late" or "self"
        || _tokens.Find("hidden") is not null;

    private readonly bool IsBlock(string name) =>
        _pipes.Count > 0 ? name is "table" : !Elements.IsInLine(name) && name is not ("dt" or "dd" or "summary");

    /// <summary>A table of words, which has a line for each row.</summary>
    private sealed class PipeTable
    {
        private int _rows;
        private int _cells;

        public void BeginCell(MarkdownText text)
        {
            text.TrimEnd();
            text.Raw(_cells++ == 0 ? "| " : " | ");
        }

        public void EndRow(MarkdownText text)
        {
            text.TrimEnd();
            text.Raw(" |");
            if (_rows++ == 0)
            {
                text.End(isTight: false);
                text.Raw("|" + string.Concat(Enumerable.Repeat(" --- |", _cells)));
            }
            text.End(isTight: true);
            _cells = 0;
        }
    }

    /// <summary>A list that is being written.</summary>
    private sealed class ListState(bool isNumbered, int start)
    {
        private int _items;

        public bool IsFirst() => _items == 1;

        public string Bullet()
        {
            _items++;
            return isNumbered ? string.Create(CultureInfo.InvariantCulture, $"{start + _items - 1}. ") : "- ";
        }
    }
}
