using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Guides;
using SiteGen.Reading.Markdown;
using SiteGen.Text;

namespace SiteGen.Binding.Guides;

/// <summary>Parses the Markdown of a guide, and takes from it what the checks need and what its page will show.</summary>
internal sealed class BodyReader
{
    private readonly SourceFile _file;
    private readonly int _offset;
    private readonly BlockPlaces _places;
    private readonly BlockShapes _shapes;
    private readonly LinkTargets _targets;
    private readonly DiagnosticBag _diagnostics;
    private readonly ImmutableArray<OutlineBlock>.Builder _outline = ImmutableArray.CreateBuilder<OutlineBlock>();
    private readonly ImmutableArray<GuideHeading>.Builder _headings = ImmutableArray.CreateBuilder<GuideHeading>();
    private readonly ImmutableArray<ProseUnit>.Builder _prose = ImmutableArray.CreateBuilder<ProseUnit>();
    private readonly ImmutableArray<GuideLink>.Builder _links = ImmutableArray.CreateBuilder<GuideLink>();
    private readonly ImmutableArray<GuideDirective>.Builder _directives = ImmutableArray.CreateBuilder<GuideDirective>();
    private readonly ImmutableArray<GuideImage>.Builder _images = ImmutableArray.CreateBuilder<GuideImage>();
    private int _groups;
    private bool _hasDefinitions;

    private BodyReader(SourceFile file, int offset, LinkTargets targets, DiagnosticBag diagnostics)
    {
        (_file, _offset, _targets, _diagnostics) = (file, offset, targets, diagnostics);
        _places = new BlockPlaces(file, offset);
        _shapes = new BlockShapes(_places, diagnostics);
    }

    /// <summary>Reads the text from <paramref name="offset"/> to the end of the file.</summary>
    public static (GuideBody Body, GuideMarkup Markup) Read(
        SourceFile file,
        int offset,
        Lang lang,
        LinkTargets targets,
        DiagnosticBag diagnostics,
        BlockMark? mark = null
    )
    {
        var reader = new BodyReader(file, offset, targets, diagnostics);
        var tree = reader.Parse();
        reader.Blocks(tree);
        var body = new GuideBody(
            reader._outline.DrainToImmutable(),
            reader._headings.DrainToImmutable(),
            reader._prose.DrainToImmutable(),
            reader._links.DrainToImmutable(),
            reader._directives.DrainToImmutable()
        )
        {
            Images = reader._images.DrainToImmutable(),
        };
        Func<Block, string>? marked = mark is null ? null : block => mark(reader.FirstLineOf(block));
        // A link definition is written once and shown as often as it is named: what is refused is not written out.
        var written = reader._hasDefinitions ? [] : tree;
        return (body, MarkupWriter.Write(written, body.Directives, lang, targets, marked));
    }

    /// <returns>An empty document for a text that is not parsed, which has been reported.</returns>
    private MarkdownDocument Parse()
    {
        if (!GuideLimits.Hold(_file, _offset, _diagnostics))
            return [];
        try
        {
            return Markdig.Markdown.Parse(_file.Text[_offset..], MarkdownSyntax.Pipeline);
        }
        // Markdig 1.6 stops at 128 levels of nesting with an ArgumentException.
        catch (ArgumentException e)
        {
            _diagnostics.Add(ReadingRules.TooLarge, new SiteGen.Text.SourceSpan(_file, _offset, 0), e.Message);
            return [];
        }
    }

    private SiteGen.Text.SourceSpan SpanOf(MarkdownObject node) => _places.SpanOf(node);

    private void Blocks(ContainerBlock container)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var block in container)
            Visit(block);
    }

    private void Visit(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Heading(heading);
                break;
            case ParagraphBlock { Inline: { } inline } paragraph when ImageOf(inline) is { } image:
                Image(paragraph, image);
                break;
            case ParagraphBlock paragraph:
                _shapes.CheckParagraph(paragraph);
                Leaf(paragraph, "paragraph");
                break;
            case ListBlock list:
                Outline(list.IsOrdered ? $"numbered list of {list.Count}" : $"list of {list.Count}", list);
                _shapes.CheckItems([.. list.OfType<ListItemBlock>()], list);
                foreach (var item in list.OfType<ListItemBlock>())
                    Blocks(item);
                break;
            case Table table:
                ReadTable(table);
                break;
            case DirectiveBlock directive:
                Directive(directive);
                break;
            case CustomContainer container:
                Container(container);
                break;
            case LinkReferenceDefinitionGroup definitions:
                _hasDefinitions = true;
                foreach (var definition in definitions)
                    ReportLine(
                        ReadingRules.UnsupportedMarkdown,
                        definition,
                        "Link definitions are not used in guides; write the address where the link is."
                    );
                break;
            case HtmlBlock:
                Report(ReadingRules.RawHtml, block, "HTML is not part of a guide.");
                break;
            case QuoteBlock quote:
                Quote(quote);
                break;
            case CodeBlock:
                _diagnostics.Add(
                    ReadingRules.UnsupportedMarkdown,
                    SpanOf(block),
                    block is FencedCodeBlock
                        ? "Code blocks are not used in guides."
                        : "Code blocks are not used in guides; four spaces at the start of a line begin one.",
                    help: "Write what a screen says as a quote, '> …', or within a sentence between single backticks."
                );
                break;
            case ThematicBreakBlock:
                Report(ReadingRules.UnsupportedMarkdown, block, "Rules across the page are not used in guides.");
                break;
            default:
                Report(ReadingRules.UnsupportedMarkdown, block, $"A {block.GetType().Name} is not used in guides.");
                break;
        }
    }

    private void Outline(string shape, MarkdownObject node) => _outline.Add(new OutlineBlock(shape, SpanOf(node)));

    private void Report(Rule rule, MarkdownObject node, string message) => _diagnostics.Add(rule, SpanOf(node), message);

    /// <summary>Reports at the first line alone of a block that wraps others.</summary>
    private void ReportLine(Rule rule, MarkdownObject node, string message, string? help = null) =>
        _diagnostics.Add(rule, FirstLineOf(node), message, help: help);

    private SiteGen.Text.SourceSpan FirstLineOf(MarkdownObject node) => _places.FirstLineOf(node);

    private void Heading(HeadingBlock heading)
    {
        var ids = HeadingId.Take(heading, _file, _offset);
        Leaf(heading, $"heading {heading.Level} #{string.Join(" #", ids.Select(id => id.Value))}");
        var text = _prose.Count > 0 && _prose[^1].Block == _outline.Count - 1 ? _prose[^1].Seen : "";
        _shapes.CheckHeading(heading, text);
        _headings.Add(new GuideHeading(heading.Level, ids.IsEmpty ? null : ids[0], text, SpanOf(heading)) { OldIds = [.. ids.Skip(1)] });
    }

    /// <summary>The picture that is all of a paragraph; <c>null</c> where there is none, or something beside it.</summary>
    private static LinkInline? ImageOf(ContainerInline inline) =>
        inline.FirstChild is LinkInline { IsImage: true, NextSibling: null } image ? image : null;

    private void Image(ParagraphBlock paragraph, LinkInline image)
    {
        Outline("image", paragraph);
        var alt = ProseReader.Read(image, _file, _offset, _targets, _diagnostics) with { Group = _groups++, Block = _outline.Count - 1 };
        if (image.Descendants().Any(inline => inline is not (LiteralInline or HtmlEntityInline)))
            Report(ReadingRules.UnsupportedMarkdown, image, "The words that stand in for a picture are plain text on one line.");
        if (!string.IsNullOrEmpty(image.Title))
            Report(ReadingRules.UnsupportedMarkdown, image, "A picture has no title: phones show none. Write it as text.");
        var (span, url) = (SpanOf(image), image.UrlSpan.IsEmpty ? image.Span : image.UrlSpan);
        var name = new Located<string>(image.Url ?? "", new SiteGen.Text.SourceSpan(_file, _offset + url.Start, url.Length));
        _images.Add(new GuideImage(name, alt.Text, span));
        if (alt.Text.Length > 0)
            _prose.Add(alt with { Links = [], Text = alt.Text.Replace(ProseUnit.LinkMark, ' ') });
    }

    private void Leaf(LeafBlock leaf, string shape)
    {
        Outline(shape, leaf);
        Prose(leaf, _groups++);
    }

    private void Prose(LeafBlock leaf, int group)
    {
        if (leaf.Inline is null)
            return;
        var unit = ProseReader.Read(leaf.Inline, _file, _offset, _targets, _diagnostics) with { Group = group, Block = _outline.Count - 1 };
        unit = unit with { Links = [.. unit.Links.Select(link => link with { Block = unit.Block })] };
        _links.AddRange(unit.Links);
        _prose.Add(unit);
    }

    private void ReadTable(Table table)
    {
        Outline($"table of {table.Count} rows, {table.ColumnDefinitions.Count(c => c is not null)} columns", table);
        _shapes.CheckTable([.. table.OfType<TableRow>()], table);
        foreach (var row in table.OfType<TableRow>())
        {
            var group = _groups++;
            foreach (var paragraph in row.OfType<TableCell>().SelectMany(cell => cell.OfType<ParagraphBlock>()))
                Prose(paragraph, group);
        }
    }

    private void Container(CustomContainer container)
    {
        var name = container.Info ?? "";
        if (!DirectiveParser.Wrapping.Contains(name))
            ReportName(container, name);
        else if (container.ClosingFencedCharCount == 0)
            ReportUnclosed(container, name);
        else if (!string.IsNullOrWhiteSpace(container.Arguments))
            ReportLine(ReadingRules.UnknownBlock, container, $"Nothing may follow '::: {name}' on its line.");
        else if (name == DirectiveParser.Actions && Misplaced(container) is { } message)
            ReportLine(ReadingRules.ActionsOutOfPlace, container, message);
        else if (name == DirectiveParser.Branch && !SaysForWhom(container))
            ReportLine(ReadingRules.UnknownBlock, container, "A branch begins with a paragraph, without a link, that says whom it is for.");
        else if (container.Count == 0)
            ReportLine(
                ReadingRules.UnknownBlock,
                container,
                $"Nothing stands in this '::: {name}'.",
                "Write what belongs there, or take the block away in both languages."
            );
        Outline(name, container);
        Blocks(container);
        Outline($"end of {name}", container);
    }

    /// <summary>Reports a block of a name that none has, at that.</summary>
    private void ReportName(CustomContainer container, string name)
    {
        var line = FirstLineOf(container);
        var at = name.Length == 0 ? -1 : _file.Text.AsSpan(line.Start, line.Length).IndexOf(name);
        _diagnostics.Add(
            ReadingRules.UnknownBlock,
            at < 0 ? line : line with { Start = line.Start + at, Length = name.Length },
            DirectiveReader.NoBlock(name)
        );
    }

    /// <summary>Reports the block that was not closed: where one begins within another, what should have closed the inner one has closed
    /// the outer.</summary>
    private void ReportUnclosed(CustomContainer container, string name)
    {
        var outer = container.Parent as CustomContainer;
        if (outer is null || outer.OpeningFencedCharCount > container.OpeningFencedCharCount)
            ReportEnd(container, $"The block '{name}' is never closed.");
        else if (outer.ClosingFencedCharCount > 0)
            ReportEnd(outer, $"The block '{outer.Info}' is not closed before the next one begins, '::: {name}'.");

        void ReportEnd(CustomContainer block, string message) =>
            _diagnostics.Add(
                ReadingRules.UnknownBlock,
                FirstLineOf(block),
                message,
                help: "Put ':::' on a line of its own behind its last line."
            );
    }

    /// <summary>Reports a line that ends a block where none is open; not one that would have ended a block if that had been begun as it
    /// should, or been closed where it ends.</summary>
    private void ReportFence(DirectiveBlock fence)
    {
        var before = fence.Parent!.TakeWhile(block => block != fence);
        if (before.Any(block => IsBegunOtherwise(block) || IsUnclosedWithin(block)))
            return;
        _diagnostics.Add(
            ReadingRules.UnknownBlock,
            FirstLineOf(fence),
            "This ':::' closes nothing.",
            help: "Take the line away; or begin the block that it should end, as '::: advice'."
        );
    }

    /// <summary>Whether a paragraph begins as a block, with other colons: the reader would see them, which is reported.</summary>
    private bool IsBegunOtherwise(Block block) =>
        block is ParagraphBlock
        && FirstLineOf(block) is var line
        && _file.Text.Substring(line.Start, line.Length) is var text
        && text.TrimStart(':', '：', ' ') is var name
        && text.Length - name.Length >= 2
        && DirectiveParser.Wrapping.Contains(name.Trim());

    private static bool IsUnclosedWithin(Block block) =>
        block is CustomContainer outer && outer.Descendants<CustomContainer>().Any(inner => inner.ClosingFencedCharCount == 0);

    private void Quote(QuoteBlock quote)
    {
        if (quote.Parent is QuoteBlock)
            ReportLine(ReadingRules.UnsupportedMarkdown, quote, "A quote within a quote is not used in guides.");
        foreach (var block in quote.Where(block => block is not (ParagraphBlock or ListBlock or QuoteBlock)))
            ReportLine(ReadingRules.UnsupportedMarkdown, block, "A quote holds what a screen says: paragraphs and lists alone.");
        _shapes.CheckQuote(quote);
        if (quote.Count == 0)
            ReportLine(ReadingRules.UnsupportedMarkdown, quote, "There is nothing in this quote.");
        Outline("quote", quote);
        Blocks(quote);
        Outline("end of quote", quote);
    }

    /// <summary>The first paragraph of a branch is what readers tap to open it.</summary>
    private static bool SaysForWhom(CustomContainer branch) =>
        branch.Count > 1 && branch[0] is ParagraphBlock first && !first.Inline!.Descendants<LinkInline>().Any();

    /// <returns>What is wrong with an actions block; <c>null</c> when nothing is.</returns>
    private static string? Misplaced(CustomContainer actions) =>
        actions.Parent is not MarkdownDocument page ? "The actions stand within another block."
        : page.OfType<CustomContainer>().First(block => block.Info == DirectiveParser.Actions) != actions ? "These are the second actions."
        : page[0] != actions ? "The actions are not the first block of the guide."
        : !actions.OfType<ListBlock>().Any(list => list.IsOrdered) ? "There is no numbered list among the actions."
        : actions.Descendants<HeadingBlock>().Any() ? "There is a heading among the actions."
        : actions.Descendants<LinkInline>().Any(link => link.IsImage) ? "There is a picture among the actions."
        : null;

    private void Directive(DirectiveBlock block)
    {
        if (string.IsNullOrWhiteSpace(block.Words.ToString()))
        {
            ReportFence(block);
            return;
        }
        var directive = DirectiveReader.Read(block, _file, _offset, _diagnostics);
        Outline(
            directive is null
                ? "unknown block"
                : $"{directive.Name} {string.Join(' ', directive.Entities.Select(e => e.Value.Id))}".TrimEnd(),
            block
        );
        if (directive is not null)
            _directives.Add(directive with { Block = _outline.Count - 1 });
    }
}
