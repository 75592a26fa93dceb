using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Addresses;
using SiteGen.Model;
using SiteGen.Reading.Markdown;

namespace SiteGen.Rendering;

/// <summary>The parsed Markdown of a guide to HTML, with its links resolved and its blocks filled from data.</summary>
internal static class GuideHtml
{
    public static RawHtml Render(GuideText guide, PageContext page)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        MarkdownSyntax.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<LiteralInlineRenderer>(new LiteralRenderer(page));
        renderer.ObjectRenderers.Replace<LineBreakInlineRenderer>(new LineBreakRenderer(page));
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new LinkRenderer(page));
        renderer.ObjectRenderers.Replace<Markdig.Extensions.Tables.HtmlTableRenderer>(new TableRenderer(page));
        renderer.ObjectRenderers.Replace<HtmlCustomContainerRenderer>(new CalloutRenderer(page));
        renderer.ObjectRenderers.Add(new DirectiveRenderer(guide, page));
        renderer.Render((MarkdownDocument)guide.Body.Tree);
        return new RawHtml(writer.ToString());
    }

    /// <summary>Text, with foreign words marked.</summary>
    private sealed class LiteralRenderer(PageContext page) : HtmlObjectRenderer<LiteralInline>
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline literal) =>
            renderer.Write(page.Mark(literal.Content.ToString()).Html);
    }

    /// <summary>A new line in the source: a blank between words, nothing between Chinese characters.</summary>
    private sealed class LineBreakRenderer(PageContext page) : HtmlObjectRenderer<LineBreakInline>
    {
        protected override void Write(HtmlRenderer renderer, LineBreakInline line)
        {
            if (line.IsHard) renderer.Write("<br>");
            if (page.Lang == Lang.Zh && Wide(line.PreviousSibling, last: true) && Wide(line.NextSibling, last: false)) return;
            renderer.Write('\n');
        }

        private static bool Wide(Inline? inline, bool last) =>
            inline is LiteralInline { Content.Length: > 0 } literal && LangRuns.IsWide(literal.Content[last ? literal.Content.End : literal.Content.Start]);
    }

    private sealed class LinkRenderer(PageContext page) : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            // A link to nothing has been reported; pages with errors are not published.
            switch (LinkTarget.Parse(link.Url ?? ""))
            {
                case EntityTarget { Key: var key } when page.Data.Find(key) is { } entity: Entity(renderer, link, entity); break;
                case GuideTarget target when page.Input.Site.FindGuide(target.Slug) is { } guide: Guide(renderer, link, target, guide); break;
                case FragmentTarget target: Anchor(renderer, link, "#" + target.Fragment, null); break;
                case WebTarget target: Anchor(renderer, link, target.Url.AbsoluteUri, null, " rel=\"external noopener noreferrer\""); break;
                default: renderer.WriteChildren(link); break;
            }
        }

        private void Entity(HtmlRenderer renderer, LinkInline link, Entity entity)
        {
            switch (entity)
            {
                case Fact fact: renderer.Write((link.FirstChild is null ? FactHtml.Link(fact, page) : FactHtml.Link(fact, Words(link), page)).Html); break;
                case Hotline hotline: renderer.Write(FactHtml.Link(hotline, link.FirstChild is null ? null : Words(link), page).Html); break;
                default: Anchor(renderer, link, page.Link(entity.Key.Value), ViewText.Name(entity, page)); break;
            }
        }

        private void Guide(HtmlRenderer renderer, LinkInline link, GuideTarget target, Guide guide) =>
            Anchor(renderer, link, page.Link(AddressMap.Of(guide), target.Fragment), page.Mark(guide.Texts[page.Lang].Title.Value));

        private RawHtml Words(LinkInline link) => page.Mark(string.Concat(link.Descendants<LiteralInline>().Select(l => l.Content.ToString())));

        private static void Anchor(HtmlRenderer renderer, LinkInline link, string href, RawHtml? name, string attributes = "")
        {
            renderer.Write("<a href=\"").Write(Html.Escape(href)).Write("\"").Write(attributes).Write(">");
            if (link.FirstChild is null) renderer.Write(name?.Html ?? Html.Escape(href));
            else renderer.WriteChildren(link);
            renderer.Write("</a>");
        }
    }

    /// <summary>A table that scrolls by itself on a narrow screen, reachable by keyboard.</summary>
    private sealed class TableRenderer(PageContext page) : HtmlObjectRenderer<Markdig.Extensions.Tables.Table>
    {
        private readonly Markdig.Extensions.Tables.HtmlTableRenderer _inner = new();

        protected override void Write(HtmlRenderer renderer, Markdig.Extensions.Tables.Table table)
        {
            var heading = (table.Parent as MarkdownDocument)?.TakeWhile(block => block != table).OfType<HeadingBlock>().LastOrDefault()?.GetAttributes().Id;
            var label = heading is null ? $"aria-label=\"{Html.Escape(page.Ui[UiKeys.Table])}\"" : $"aria-labelledby=\"{heading}\"";
            renderer.EnsureLine();
            renderer.Write($"<div class=\"table\" role=\"region\" tabindex=\"0\" {label}>");
            _inner.Write(renderer, table);
            renderer.WriteLine("</div>");
        }
    }

    private sealed class CalloutRenderer(PageContext page) : HtmlObjectRenderer<CustomContainer>
    {
        protected override void Write(HtmlRenderer renderer, CustomContainer container)
        {
            var label = Html.Escape(page.Ui[UiKeys.Callout(container.Info ?? "note")]);
            renderer.EnsureLine();
            renderer.WriteLine($"<div class=\"callout {container.Info}\" role=\"note\">");
            renderer.WriteLine($"<p class=\"callout-label\">{label}</p>");
            renderer.WriteChildren(container);
            renderer.EnsureLine();
            renderer.WriteLine("</div>");
        }
    }

    private sealed class DirectiveRenderer(GuideText guide, PageContext page) : HtmlObjectRenderer<DirectiveBlock>
    {
        private int _next;

        protected override void Write(HtmlRenderer renderer, DirectiveBlock block)
        {
            // Blocks come in document order, in the tree as in the list that was read from it.
            var directive = guide.Body.Directives[_next++];
            renderer.EnsureLine();
            // Cards stand side by side where there is room, in a frame of their own.
            var areCards = directive.Name.Value is "facts" or "hotlines";
            if (areCards) renderer.WriteLine("<div class=\"cards\">");
            foreach (var key in directive.Entities)
            {
                if (page.Data.Find(key.Value) is { } entity) renderer.Write(EntryParts.Render(entity, page).Html);
            }
            if (areCards) renderer.WriteLine("</div>");
        }
    }
}
