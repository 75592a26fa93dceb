using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Hypertext;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Reading.Markdown;

namespace SiteGen.Binding.Guides;

/// <summary>The parsed Markdown of a guide to <see cref="GuideMarkup"/>: all its HTML but what data and theme decide.</summary>
/// <remarks>A syntax tree takes twenty times the memory of its HTML, so that the HTML is written at once and the tree dropped.</remarks>
internal sealed class MarkupWriter
{
    // Stands for a placeholder while the HTML is written. No text of an author has it: Markdig replaces it.
    private const char Gap = '\0';

    // To set up a renderer costs more than to render a guide.
    private static readonly ThreadLocal<MarkupWriter> Ready = new(() => new MarkupWriter());

    private readonly StringBuilder _html = new();
    private readonly List<Func<int, MarkupPlaceholder>> _placeholders = [];
    private readonly Renderer _renderer;
    private LinkTargets _targets = new(KindTable.BuiltInOnly);
    private Lang _lang;
    private ImmutableArray<GuideDirective> _directives;
    private int _nextDirective;
    private Func<Block, string>? _mark;

    private MarkupWriter()
    {
        _renderer = new Renderer(new StringWriter(_html) { NewLine = "\n" });
        MarkdownSyntax.Pipeline.Setup(_renderer);
        _renderer.ObjectRenderers.Replace<LiteralInlineRenderer>(new LiteralRenderer(this));
        _renderer.ObjectRenderers.Replace<LineBreakInlineRenderer>(new LineBreakRenderer(this));
        _renderer.ObjectRenderers.Replace<CodeInlineRenderer>(new CodeRenderer(this));
        _renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new LinkRenderer(this));
        _renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new TableRenderer(this));
        _renderer.ObjectRenderers.Replace<HtmlCustomContainerRenderer>(new CalloutRenderer(this));
        _renderer.ObjectRenderers.Add(new DirectiveRenderer(this));
        // Past the renderer, which is not to know that something has been written.
        _renderer.ObjectWriteBefore += (_, written) => _html.Append(written is Block block ? _mark?.Invoke(block) : null);
    }

    /// <param name="directives">Those of the tree, in order.</param>
    /// <param name="mark">Gives what to put before each block; <c>null</c> for nothing.</param>
    public static GuideMarkup Write(
        MarkdownDocument tree,
        ImmutableArray<GuideDirective> directives,
        Lang lang,
        LinkTargets targets,
        Func<Block, string>? mark = null
    )
    {
        var writer = Ready.Value!;
        (writer._lang, writer._directives, writer._nextDirective, writer._targets) = (lang, directives, 0, targets);
        writer._mark = mark;
        writer._renderer.Begin();
        writer._placeholders.Clear();
        writer._renderer.Render(tree);
        return writer.Finish();
    }

    private GuideMarkup Finish()
    {
        var text = _html.ToString();
        var bytes = new byte[Encoding.UTF8.GetByteCount(text) - _placeholders.Count];
        var placeholders = ImmutableArray.CreateBuilder<MarkupPlaceholder>(_placeholders.Count);
        var (done, at) = (0, 0);
        foreach (var placeholder in _placeholders)
        {
            var next = text.IndexOf(Gap, done);
            at += Encoding.UTF8.GetBytes(text.AsSpan(done, next - done), bytes.AsSpan(at));
            placeholders.Add(placeholder(at));
            done = next + 1;
        }
        Encoding.UTF8.GetBytes(text.AsSpan(done), bytes.AsSpan(at));
        return new GuideMarkup(bytes, placeholders.DrainToImmutable());
    }

    private void Leave(HtmlRenderer renderer, Func<int, MarkupPlaceholder> placeholder)
    {
        _placeholders.Add(placeholder);
        renderer.Write(Gap);
    }

    private sealed class Renderer(TextWriter html) : HtmlRenderer(html)
    {
        /// <summary>Forgets what was written before, and above all whether it ended in a new line: the guide that a thread wrote last must
        /// not show in the next.</summary>
        public void Begin() => Reset();
    }

    /// <summary>Text, with foreign words marked.</summary>
    private sealed class LiteralRenderer(MarkupWriter writer) : HtmlObjectRenderer<LiteralInline>
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline literal) =>
            renderer.Write(LangRuns.Mark(literal.Content.ToString(), writer._lang).Html);
    }

    /// <summary>A new line in the source: a blank between words, nothing where the language has no blanks.</summary>
    private sealed class LineBreakRenderer(MarkupWriter writer) : HtmlObjectRenderer<LineBreakInline>
    {
        protected override void Write(HtmlRenderer renderer, LineBreakInline line)
        {
            if (line.IsHard)
                renderer.Write("<br>");
            if (
                Text(line.PreviousSibling) is not { } before
                || Text(line.NextSibling) is not { } after
                || !Language.Of(writer._lang).JoinsLines(before[before.End], after[after.Start])
            )
                renderer.Write('\n');
        }

        /// <summary>The text of an inline; <c>null</c> for anything but text, and for none.</summary>
        private static StringSlice? Text(Inline? inline) =>
            inline is LiteralInline { Content.Length: > 0 } literal ? literal.Content : null;
    }

    /// <summary>Words of a screen, which often are in another language.</summary>
    private sealed class CodeRenderer(MarkupWriter writer) : HtmlObjectRenderer<CodeInline>
    {
        protected override void Write(HtmlRenderer renderer, CodeInline code) =>
            renderer.Write("<code>").Write(LangRuns.Mark(code.Content, writer._lang).Html).Write("</code>");
    }

    private sealed class LinkRenderer(MarkupWriter writer) : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (link.IsImage)
            {
                var (name, alt) = (link.Url ?? "", AltOf(link));
                writer.Leave(renderer, at => new ImagePlaceholder(at, name, alt));
                return;
            }
            switch (writer._targets.Of(link.Url ?? ""))
            {
                case EntityTarget target when target.Key.Kind == EntityKind.Fact || target.Key.Kind == EntityKind.Hotline:
                    Leave(target, link.FirstChild is null ? null : Words(link));
                    break;
                case GuideTarget target:
                    var (words, isInSentence) = (link.FirstChild is null ? null : Inner(renderer, link), IsInSentence(link));
                    writer.Leave(
                        renderer,
                        at => new LinkPlaceholder(at, target, words) { IsInSentence = isInSentence, PlainWords = PlainWords(link) }
                    );
                    break;
                case LinkTarget target and (EntityTarget or NamedPageTarget):
                    Leave(target, link.FirstChild is null ? null : Inner(renderer, link));
                    break;
                case FragmentTarget target:
                    Anchor(renderer, link, "#" + target.Fragment, "");
                    break;
                case WebTarget target:
                    Anchor(renderer, link, target.Url.AbsoluteUri, " rel=\"external noopener noreferrer\"");
                    break;
                // A link to nothing is reported by the checks; pages with errors are not published.
                default:
                    renderer.WriteChildren(link);
                    break;
            }

            void Leave(LinkTarget target, string? words) => writer.Leave(renderer, at => new LinkPlaceholder(at, target, words));
        }

        private static string AltOf(LinkInline image) =>
            string.Concat(
                image
                    .Descendants<LeafInline>()
                    .Select(inline =>
                        inline switch
                        {
                            LiteralInline literal => literal.Content.ToString(),
                            HtmlEntityInline entity => entity.Transcoded.ToString(),
                            _ => "",
                        }
                    )
            );

        /// <summary>A value is never half emphasised: its words are plain.</summary>
        private string Words(LinkInline link) => LangRuns.Mark(PlainWords(link), writer._lang).Html;

        private static string PlainWords(LinkInline link) =>
            string.Concat(link.Descendants<LiteralInline>().Select(l => l.Content.ToString()));

        /// <summary>False for a link that is all of its block, for one in a heading, and for one that its author put between title
        /// marks.</summary>
        private static bool IsInSentence(LinkInline link)
        {
            if (link.PreviousSibling is LiteralInline { Content.Length: > 0 } before && before.Content[before.Content.End] == '《')
                return false;
            Inline inline = link;
            var isAlone = true;
            while (inline.Parent is { } parent)
            {
                isAlone &= inline.PreviousSibling is null && inline.NextSibling is null;
                inline = parent;
            }
            return !isAlone && inline is not ContainerInline { ParentBlock: HeadingBlock };
        }

        private string Inner(HtmlRenderer renderer, LinkInline link)
        {
            var (start, placeholders) = (writer._html.Length, writer._placeholders.Count);
            renderer.WriteChildren(link);
            var inner = writer._html.ToString(start, writer._html.Length - start);
            writer._html.Length = start;
            // Only an image, which no link may hold, leaves a place inside its words: with the words the placeholder goes.
            writer._placeholders.RemoveRange(placeholders, writer._placeholders.Count - placeholders);
            return inner.Replace(Gap.ToString(), "", StringComparison.Ordinal);
        }

        private static void Anchor(HtmlRenderer renderer, LinkInline link, string href, string attributes)
        {
            renderer.Write("<a href=\"").Write(Html.Escape(href)).Write("\"").Write(attributes).Write(">");
            if (link.FirstChild is null)
                renderer.Write(Html.Escape(href));
            else
                renderer.WriteChildren(link);
            renderer.Write("</a>");
        }
    }

    /// <summary>A table that scrolls by itself on a narrow screen, reachable by keyboard.</summary>
    private sealed class TableRenderer(MarkupWriter writer) : HtmlObjectRenderer<Table>
    {
        private readonly HtmlTableRenderer _inner = new();

        protected override void Write(HtmlRenderer renderer, Table table)
        {
            var heading = (table.Parent as MarkdownDocument)
                ?.TakeWhile(block => block != table)
                .OfType<HeadingBlock>()
                .LastOrDefault()
                ?.GetAttributes()
                .Id;
            renderer.EnsureLine();
            renderer.Write("<div class=\"table\" role=\"region\" tabindex=\"0\" ");
            if (heading is null)
            {
                renderer.Write("aria-label=\"");
                writer.Leave(renderer, at => new LabelPlaceholder(at, "table"));
                renderer.Write("\">");
            }
            else
            {
                renderer.Write($"aria-labelledby=\"{heading}\">");
            }
            AlignByClass(table);
            _inner.Write(renderer, table);
            renderer.WriteLine("</div>");
        }
    }

    /// <summary>Tells each cell how its column is aligned by a class: a style on the element would be refused by browsers.</summary>
    private static void AlignByClass(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            for (var i = 0; i < row.Count && i < table.ColumnDefinitions.Count; i++)
            {
                if (Alignment(table.ColumnDefinitions[i].Alignment) is { } name)
                    row[i].GetAttributes().AddClass(name);
            }
        }
        foreach (var column in table.ColumnDefinitions)
            column.Alignment = null;
    }

    private static string? Alignment(TableColumnAlign? alignment) =>
        alignment switch
        {
            TableColumnAlign.Center => "align-center",
            TableColumnAlign.Right => "align-end",
            _ => null,
        };

    private sealed class CalloutRenderer(MarkupWriter writer) : HtmlObjectRenderer<CustomContainer>
    {
        protected override void Write(HtmlRenderer renderer, CustomContainer container)
        {
            var name = container.Info ?? "note";
            renderer.EnsureLine();
            if (name == DirectiveParser.Actions)
            {
                renderer.Write("<div class=\"actions\" role=\"group\" aria-label=\"");
                writer.Leave(renderer, at => new LabelPlaceholder(at, name));
                renderer.WriteLine("\">");
                renderer.WriteChildren(container);
                renderer.EnsureLine();
                renderer.WriteLine("</div>");
                writer.Leave(renderer, at => new EndOfActions(at));
                return;
            }
            if (name == DirectiveParser.Branch && container.FirstOrDefault() is ParagraphBlock forWhom)
            {
                renderer.Write("<details class=\"branch\"><summary><span>").WriteLeafInline(forWhom).WriteLine("</span></summary>");
                foreach (var block in container.Skip(1))
                    renderer.Render(block);
                renderer.EnsureLine();
                renderer.WriteLine("</details>");
                return;
            }
            // What we say for ourselves is told apart, quietly: a box would make more of it than of what a source says.
            var look = name == DirectiveParser.Advice ? ("advice", "advice-label") : ($"callout {container.Info}", "callout-label");
            renderer.WriteLine($"<div class=\"{look.Item1}\" role=\"note\">");
            renderer.Write($"<p class=\"{look.Item2}\">");
            writer.Leave(renderer, at => new LabelPlaceholder(at, name));
            renderer.WriteLine("</p>");
            renderer.WriteChildren(container);
            renderer.EnsureLine();
            renderer.WriteLine("</div>");
        }
    }

    private sealed class DirectiveRenderer(MarkupWriter writer) : HtmlObjectRenderer<DirectiveBlock>
    {
        protected override void Write(HtmlRenderer renderer, DirectiveBlock block)
        {
            renderer.EnsureLine();
            // Blocks come in document order, in the tree as in the list that was read from it; one that could not be read ended the build.
            if (writer._nextDirective >= writer._directives.Length)
                return;
            var directive = writer._directives[writer._nextDirective++];
            // Cards stand side by side where there is room, in a frame of their own.
            var areCards = directive.Name.Value is "facts" or "hotlines";
            if (areCards)
                renderer.WriteLine("<div class=\"cards\">");
            writer.Leave(renderer, at => new EntriesPlaceholder(at, directive));
            if (areCards)
                renderer.WriteLine("</div>");
        }
    }
}
