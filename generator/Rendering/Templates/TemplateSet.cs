using System.Collections.Concurrent;
using System.Collections.Frozen;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Hypertext;
using SiteGen.Text;
using SourceSpan = SiteGen.Text.SourceSpan;

namespace SiteGen.Rendering.Templates;

/// <summary>The templates of a theme, parsed once. Safe to render from several threads.</summary>
public sealed class TemplateSet
{
    private readonly FrozenDictionary<string, Template> _templates;
    private readonly FrozenDictionary<string, SourceFile> _sources;
    private readonly ThreadLocal<HtmlTemplateContext?> _contexts = new();
    private readonly ConcurrentDictionary<string, SourceFile> _missing = new(StringComparer.Ordinal);
    private readonly TemplateNames _names;

    private TemplateSet(FrozenDictionary<string, Template> templates, FrozenDictionary<string, SourceFile> sources, TemplateNames names)
    {
        _templates = templates;
        _sources = sources;
        _names = names;
    }

    public IEnumerable<SourceFile> Sources => _sources.Values;

    /// <summary>Parses every template, used or not, and reports what is wrong with each.</summary>
    /// <param name="files">By name below <c>theme/templates</c>, without <c>.html</c>.</param>
    /// <param name="strings">The keys of the interface strings.</param>
    public static TemplateSet Parse(
        IReadOnlyDictionary<string, SourceFile> files,
        IReadOnlyCollection<string> strings,
        DiagnosticBag diagnostics
    )
    {
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var (name, file) in files)
        {
            var template = Template.Parse(file.Text, name);
            // Of several messages about one place only the first is about the mistake.
            foreach (var message in template.Messages.Where(m => m.Type == ParserMessageType.Error).DistinctBy(m => m.Span.Start.Offset))
                diagnostics.Add(TemplateRules.TemplateSyntax, SpanOf(file, message.Span), Sentence(message.Message));
            if (template.HasErrors || template.Page is not { } page)
                continue;
            var foreign = new DiagnosticBag();
            TemplateGrammar.Check(page, file, foreign);
            diagnostics.AddAll(foreign);
            if (!foreign.IsEmpty)
                continue;
            Indentation.Drop(page);
            templates.Add(name, template);
        }
        return new TemplateSet(
            templates.ToFrozenDictionary(StringComparer.Ordinal),
            files.ToFrozenDictionary(StringComparer.Ordinal),
            new TemplateNames([.. files.Values], strings)
        );
    }

    /// <summary>The same templates with other texts.</summary>
    public TemplateSet Rewrite(Func<SourceFile, string> text) =>
        Parse(
            _sources.ToDictionary(s => s.Key, s => new SourceFile(s.Value.Path, text(s.Value)), StringComparer.Ordinal),
            [],
            new DiagnosticBag()
        );

    /// <summary>Renders a template over a view.</summary>
    /// <param name="globals">What the template sees, by name.</param>
    /// <returns>The HTML; empty when the template is missing or failed, which has then been reported.</returns>
    public RawHtml Render(string name, ScriptObject globals, DiagnosticBag diagnostics)
    {
        if (!_templates.TryGetValue(name, out var template))
        {
            // One file for all pages that ask for it, so that they report one mistake.
            if (!_sources.ContainsKey(name))
                diagnostics.Add(
                    TemplateRules.MissingTemplate,
                    SourceSpan.WholeFile(_missing.GetOrAdd(name, n => new SourceFile($"theme/templates/{n}.html", ""))),
                    Missing(name)
                );
            return RawHtml.Empty;
        }
        var context = _contexts.Value ??= new HtmlTemplateContext(_templates);
        try
        {
            // A name that one template set would be seen by the next: only '$name' can be set, which ends with its template.
            globals.IsReadOnly = true;
            context.Work.Begin();
            context.PushGlobal(globals);
            var html = template.Render(context);
            context.PopGlobal();
            return new RawHtml(html);
        }
        catch (ScriptRuntimeException e)
        {
            // The failed context may be left in any state; the next page gets a new one.
            _contexts.Value = null;
            Report(e, diagnostics);
            return RawHtml.Empty;
        }
    }

    private void Report(ScriptRuntimeException e, DiagnosticBag diagnostics)
    {
        var message = e.OriginalMessage;
        if (e is MissingPartException { Name: var part } && _sources.ContainsKey(part))
            return; // reported when the part was parsed
        if (!_sources.TryGetValue(e.Span.FileName ?? "", out var file))
            throw e;
        var span = SpanOf(file, e.Span);
        if (e is TemplateLimitException)
            diagnostics.Add(TemplateRules.TemplateLimit, FirstLine(span), message);
        else if (e is MissingPartException missing)
            diagnostics.Add(TemplateRules.MissingTemplate, span, Missing(missing.Name));
        else
            diagnostics.Add(TemplateRules.TemplateName, span, _names.Explain(message, span) ?? Sentence(message));
    }

    /// <summary>Compares names without their folder, which all parts share.</summary>
    private string Missing(string name)
    {
        var near = Suggestion.Nearest(Last(name), _sources.Keys.Select(Last));
        var meant = _sources
            .Keys.Where(key => Last(key) == near)
            .OrderBy(key => key.Contains('/') != name.Contains('/'))
            .ThenBy(key => key, StringComparer.Ordinal)
            .FirstOrDefault();
        return $"There is no template '{name}'.{(meant is null ? "" : $" Did you mean '{meant}'?")}";

        static string Last(string path) => path[(path.LastIndexOf('/') + 1)..];
    }

    // Scriban counts lines, columns and offsets from 0, and its end is the last character itself.
    private static SourceSpan SpanOf(SourceFile file, Scriban.Parsing.SourceSpan span)
    {
        var start = Math.Clamp(span.Start.Offset, 0, file.Text.Length);
        return new SourceSpan(file, start, Math.Clamp(span.End.Offset + 1 - start, 0, file.Text.Length - start));
    }

    private static SourceSpan FirstLine(SourceSpan span)
    {
        var end = span.File.Text.AsSpan(span.Start, span.Length).IndexOf('\n');
        return end < 0 ? span : span with { Length = end };
    }

    private static string Sentence(string message) => message.TrimEnd().EndsWith('.') ? message.TrimEnd() : message.TrimEnd() + ".";
}
