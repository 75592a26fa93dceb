using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Reading.Markdown;

namespace SiteGen.Binding.Guides;

/// <summary>The parsed Markdown of a guide to <see cref="GuideMarkup"/>: all its HTML but what data and theme decide.</summary>
/// <remarks>A syntax tree takes twenty times the memory of its HTML, so that the HTML is written at once and the tree dropped.</remarks>
internal sealed partial class MarkupWriter
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
        _renderer.ObjectRenderers.Replace<HeadingRenderer>(new HeadingWriter());
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
        Func<Block, string>? mark
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
}
