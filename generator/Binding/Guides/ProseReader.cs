using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Binding.Guides;

/// <summary>The inline content of one block as running text, with a place in the file for every character.</summary>
internal sealed partial class ProseReader
{
    private readonly SourceFile _file;
    private readonly int _offset;
    private readonly LinkTargets _targets;
    private readonly DiagnosticBag _diagnostics;
    private readonly StringBuilder _text = new();
    private readonly List<int> _escaped = [];
    private readonly List<(int At, Located<string> Code)> _screens = [];
    private readonly ImmutableArray<(int Start, int Length)>.Builder _bold = ImmutableArray.CreateBuilder<(int Start, int Length)>();
    private readonly ImmutableArray<ProseRun>.Builder _runs = ImmutableArray.CreateBuilder<ProseRun>();
    private readonly ImmutableArray<GuideLink>.Builder _links = ImmutableArray.CreateBuilder<GuideLink>();

    private ProseReader(SourceFile file, int offset, LinkTargets targets, DiagnosticBag diagnostics) =>
        (_file, _offset, _targets, _diagnostics) = (file, offset, targets, diagnostics);

    public static ProseUnit Read(ContainerInline inline, SourceFile file, int offset, LinkTargets targets, DiagnosticBag diagnostics)
    {
        var reader = new ProseReader(file, offset, targets, diagnostics);
        reader.Visit(inline);
        var text = reader._text.ToString();
        return new ProseUnit(file, text, reader._runs.DrainToImmutable(), reader._links.DrainToImmutable(), 0, 0)
        {
            Unescaped = Unescaped(text, reader._escaped),
            Seen = Seen(text, reader._screens),
            Screens = [.. reader._screens.Select(screen => screen.Code)],
            Bold = reader._bold.DrainToImmutable(),
        };
    }

    private void Visit(ContainerInline container)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var inline in container)
            Visit(inline);
    }

    private void Visit(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                if (literal.IsFirstCharacterEscaped)
                    _escaped.Add(_text.Length);
                Append(literal.Content.ToString(), _offset + literal.Span.End + 1 - literal.Content.Length);
                break;
            case LinkInline { IsImage: true }:
                Report(ReadingRules.UnsupportedMarkdown, inline, "A picture stands alone, in a paragraph of its own.");
                break;
            case LinkInline link:
                Link(link);
                break;
            case AutolinkInline auto:
                var url = auto.IsEmail ? "mailto:" + auto.Url : auto.Url;
                if (_targets.Of(url) is not (null or WebTarget))
                {
                    Report(
                        LinkRules.LeftoverMarkdown,
                        inline,
                        $"The reader would see '{url}' as the words of a link; one without words is written '[]({url})'."
                    );
                    Append(ProseUnit.ScreenMark.ToString(), _offset + inline.Span.Start);
                    break;
                }
                Add(new GuideLink(new Located<string>(url, SpanOf(auto.Span)), _targets.Of(url), auto.Url, 0) { UnescapedWords = "" });
                break;
            case LineBreakInline:
                Append("\n", _offset + inline.Span.Start);
                break;
            case HtmlEntityInline entity:
                _escaped.AddRange(Enumerable.Range(_text.Length, entity.Transcoded.Length));
                AppendAt(entity.Transcoded.ToString(), _offset + entity.Span.Start);
                break;
            case HtmlInline:
                Report(ReadingRules.RawHtml, inline, "HTML is not part of a guide.");
                break;
            case CodeInline code:
                Code(code);
                break;
            // The opening mark of what never closed: its literal is on the page.
            case DelimiterInline mark:
                Append(mark.ToLiteral(), _offset + mark.Span.Start);
                Visit((ContainerInline)mark);
                break;
            case EmphasisInline { DelimiterCount: 2 } bold:
                var start = _text.Length;
                Visit((ContainerInline)bold);
                if (_text.Length > start)
                    _bold.Add((start, _text.Length - start));
                break;
            case ContainerInline container:
                Visit(container);
                break;
        }
    }

    private void Append(string text, int start)
    {
        if (text.Length > 0 && !Continues(start))
            _runs.Add(new ProseRun(_text.Length, start));
        _text.Append(text);
    }

    private void AppendAt(string text, int place)
    {
        for (var i = 0; i < text.Length; i++)
            _runs.Add(new ProseRun(_text.Length + i, place));
        _text.Append(text);
    }

    /// <summary>True when a character here would lie in the file where the last run leads anyway.</summary>
    private bool Continues(int start) =>
        _runs.Count > 0 && _runs[^1] is var last && last.FileStart + _text.Length - last.TextStart == start;

    private void Add(GuideLink link)
    {
        _links.Add(link);
        Append(ProseUnit.LinkMark.ToString(), link.Span.Start);
    }

    private void Link(LinkInline link)
    {
        var (words, escaped) = (new StringBuilder(), new List<int>());
        foreach (var inline in link.Descendants<LeafInline>())
        {
            if (inline is LiteralInline { IsFirstCharacterEscaped: true })
                escaped.Add(words.Length);
            if (inline is HtmlEntityInline entity)
            {
                escaped.AddRange(Enumerable.Range(words.Length, entity.Transcoded.Length));
                words.Append(entity.Transcoded.AsSpan());
            }
            if (inline is LiteralInline literal)
                words.Append(literal.Content.AsSpan());
            if (inline is CodeInline)
                Report(ReadingRules.UnsupportedMarkdown, inline, "Inline code stands outside the words of a link.");
        }
        foreach (var image in link.Descendants<LinkInline>().Where(inner => inner.IsImage))
            Report(ReadingRules.UnsupportedMarkdown, image, "A picture stands alone, in a paragraph of its own, and leads nowhere.");
        var text = words.ToString();
        var url = link.Url ?? "";
        Add(
            new GuideLink(new Located<string>(url, UrlSpan(link)), _targets.Of(url), text, 0) { UnescapedWords = Unescaped(text, escaped) }
        );
    }

    private void Code(CodeInline code)
    {
        if (string.IsNullOrWhiteSpace(code.Content))
        {
            Report(ReadingRules.UnsupportedMarkdown, code, "There is nothing between these backticks.");
            return;
        }
        var span = SpanOf(code.Span);
        if (_file.Text.AsSpan(span.Start, span.Length).Contains('\n'))
            Report(LinkRules.LeftoverMarkdown, code, "What a screen says is cut in two here: both backticks stand on one line.");
        else if (LinkInCode().IsMatch(code.Content))
            Report(
                LinkRules.LeftoverMarkdown,
                code,
                $"The reader would see '{code.Content}': between backticks no link is one. Take the backticks away."
            );
        // A blank at each end sets backticks within apart, and is no part of it.
        var start = code.Span.Start + (code.Span.Length - code.Content.Length) / 2;
        _screens.Add((_text.Length, new Located<string>(code.Content, SpanOf(code.Span))));
        Append(new string(ProseUnit.ScreenMark, code.Content.Length), _offset + start);
    }

    private static string Seen(string text, List<(int At, Located<string> Code)> screens)
    {
        if (screens.Count == 0)
            return text;
        var seen = text.ToCharArray();
        foreach (var (at, code) in screens)
            code.Value.CopyTo(seen.AsSpan(at));
        return new string(seen);
    }

    private static string Unescaped(string text, List<int> escaped)
    {
        if (escaped.Count == 0)
            return text;
        var marks = text.ToCharArray();
        foreach (var at in escaped.Where(at => at < marks.Length))
            marks[at] = ProseUnit.Escaped;
        return new string(marks);
    }

    private SiteGen.Text.SourceSpan UrlSpan(LinkInline link) => SpanOf(link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);

    private SiteGen.Text.SourceSpan SpanOf(Markdig.Syntax.SourceSpan span)
    {
        var start = Math.Clamp(_offset + span.Start, 0, _file.Text.Length);
        return new(_file, start, Math.Clamp(span.Length, 0, _file.Text.Length - start));
    }

    [GeneratedRegex(@"\[[^\]]*\]\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkInCode();

    private void Report(Rule rule, MarkdownObject node, string message) => _diagnostics.Add(rule, SpanOf(node.Span), message);
}
