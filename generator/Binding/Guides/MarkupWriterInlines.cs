using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Hypertext;
using SiteGen.Languages;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;

namespace SiteGen.Binding.Guides;

/// <summary>How text, links and the words of screens within a block are written.</summary>
internal sealed partial class MarkupWriter
{
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
}
