using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Binding.Guides;

/// <summary>The inline content of one block as running text, with a place in the file for every character.</summary>
internal sealed class ProseReader
{
    private readonly SourceFile _file;
    private readonly int _offset;
    private readonly LinkTargets _targets;
    private readonly DiagnosticBag _diagnostics;
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<ProseRun>.Builder _runs = ImmutableArray.CreateBuilder<ProseRun>();
    private readonly ImmutableArray<GuideLink>.Builder _links = ImmutableArray.CreateBuilder<GuideLink>();

    private ProseReader(SourceFile file, int offset, LinkTargets targets, DiagnosticBag diagnostics) =>
        (_file, _offset, _targets, _diagnostics) = (file, offset, targets, diagnostics);

    public static ProseUnit Read(ContainerInline inline, SourceFile file, int offset, LinkTargets targets, DiagnosticBag diagnostics)
    {
        var reader = new ProseReader(file, offset, targets, diagnostics);
        reader.Visit(inline);
        return new ProseUnit(file, reader._text.ToString(), reader._runs.DrainToImmutable(), reader._links.DrainToImmutable(), 0, 0);
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
                Append(literal.Content.ToString(), _offset + literal.Span.End + 1 - literal.Content.Length);
                break;
            case LinkInline { IsImage: true }:
                Report(ReadingRules.UnsupportedMarkdown, inline, "Images are not used in guides.");
                break;
            case LinkInline link:
                Link(link.Url ?? "", UrlSpan(link), Words(link));
                break;
            case AutolinkInline auto:
                Link(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, SpanOf(auto.Span), auto.Url);
                break;
            case LineBreakInline:
                Append("\n", _offset + inline.Span.Start);
                break;
            case HtmlEntityInline entity:
                AppendAt(entity.Transcoded.ToString(), _offset + entity.Span.Start);
                break;
            case HtmlInline:
                Report(ReadingRules.RawHtml, inline, "HTML is not part of a guide.");
                break;
            case CodeInline:
                Report(ReadingRules.UnsupportedMarkdown, inline, "Code is not used in guides; write the words, or link to the entry.");
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

    private void Link(string url, SiteGen.Text.SourceSpan span, string words)
    {
        _links.Add(new GuideLink(new Located<string>(url, span), _targets.Of(url), words, 0));
        Append(ProseUnit.LinkMark.ToString(), span.Start);
    }

    private static string Words(LinkInline link)
    {
        var words = new StringBuilder();
        foreach (var literal in link.Descendants<LiteralInline>())
            words.Append(literal.Content.AsSpan());
        return words.ToString();
    }

    private SiteGen.Text.SourceSpan UrlSpan(LinkInline link) => SpanOf(link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);

    private SiteGen.Text.SourceSpan SpanOf(Markdig.Syntax.SourceSpan span)
    {
        var start = Math.Clamp(_offset + span.Start, 0, _file.Text.Length);
        return new(_file, start, Math.Clamp(span.Length, 0, _file.Text.Length - start));
    }

    private void Report(Rule rule, MarkdownObject node, string message) => _diagnostics.Add(rule, SpanOf(node.Span), message);
}
