using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SiteGen.Model.Guides;
using SiteGen.Reading.Markdown;

namespace SiteGen.Binding.Guides;

/// <summary>How tables and blocks of our own are written.</summary>
internal sealed partial class MarkupWriter
{
    /// <summary>A heading, with a place for each id that it had before.</summary>
    private sealed class HeadingWriter : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            renderer.EnsureLine();
            renderer.Write($"<h{heading.Level}").WriteAttributes(heading).Write('>');
            foreach (var old in HeadingId.OldOf(heading))
                renderer.Write($"<span id=\"{old.Value}\"></span>");
            renderer.WriteLeafInline(heading).WriteLine($"</h{heading.Level}>");
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
