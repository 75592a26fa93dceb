using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using SiteGen.Hypertext;

namespace SiteGen.Rendering.Templates;

/// <summary>A strict, escaping Scriban context: unknown names fail, and every value is HTML-escaped unless it is
/// <see cref="RawHtml"/>.</summary>
public sealed class HtmlTemplateContext : TemplateContext
{
    private readonly TemplateWork _work;

    /// <param name="parts">What templates may include, by name. Several contexts may share them.</param>
    public HtmlTemplateContext(IReadOnlyDictionary<string, Template> parts)
        : this(parts, new TemplateWork()) { }

    private HtmlTemplateContext(IReadOnlyDictionary<string, Template> parts, TemplateWork work)
        : base(TemplateFunctions.ToBuiltins(new Include(parts, work)))
    {
        _work = work;
        StrictVariables = true; // an unknown variable is an error, not ""
        EnableRelaxedMemberAccess = false; // so is an unknown member,
        EnableRelaxedTargetAccess = false; // a member of null,
        EnableRelaxedIndexerAccess = false; // and an index out of range
        LoopLimit = 0; // counted by TemplateWork; the default stops a page at 1000 rows
        LimitToString = 0; // the same; the default cuts output at 1 MB, without a word
        AutoIndent = false; // the default re-indents included <pre> text
        NewLine = "\n"; // the default differs by machine
    }

    /// <summary>What the page being rendered takes.</summary>
    internal TemplateWork Work => _work;

    /// <summary>Scriban evaluates every node through here.</summary>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        _work.Step(scriptNode);
        if (scriptNode is ScriptRawStatement raw)
            _work.Write(raw, raw.Text.Length);
        return base.Evaluate(scriptNode, aliasReturnedFunction);
    }

    public override string? ObjectToString(object? value, bool nested = false)
    {
        var text = base.ObjectToString(value, nested);
        if (text is not null)
            _work.MakeText(CurrentNode, text.Length);
        return text;
    }

    /// <summary>Scriban sends every <c>{{ expression }}</c> result through here; literal template text goes elsewhere.</summary>
    public override TemplateContext Write(SourceSpan span, object? value)
    {
        var html = value switch
        {
            null => "",
            RawHtml raw => raw.Html,
            _ => Html.Escape(ObjectToString(value) ?? ""),
        };
        _work.Write(CurrentNode, html.Length);
        Write(html);
        return this;
    }

    protected override void OnEnterLoop(ScriptLoopStatementBase loop) => _work.Enter(loop);

    protected override void OnExitLoop(ScriptLoopStatementBase loop) => _work.Exit();

    /// <summary>
    /// <c>include 'parts/name' links: page.links</c>: a part sees what every template sees and the parameters it is given by name, and
    /// nothing else. One that was forgotten is an unknown name at its line. What it returns has been escaped piece by piece already.
    /// </summary>
    private sealed class Include(IReadOnlyDictionary<string, Template> parts, TemplateWork work) : IScriptCustomFunction
    {
        /// <summary>The parameters of the parts being rendered, the innermost on top; only those are visible.</summary>
        private readonly Stack<ScriptObject> _parameters = new();

        // A part that fails leaves the context as it is; nobody uses it again.
        public object Invoke(TemplateContext context, ScriptNode? caller, ScriptArray arguments, ScriptBlockStatement? block)
        {
            // Scriban's own include, and TemplateContext.RenderTemplate, evaluate the arguments a second time, when the parameters that
            // they name are hidden already, and parse each part once more in each context. So the steps are written out here.
            var name = context.ObjectToString(arguments[0]) ?? "";
            if (!parts.TryGetValue(name, out var part))
                throw new MissingPartException(caller?.Span ?? default, name);
            var parameters = ParametersOf(context, arguments);
            if (_parameters.Count > 0)
                context.PopGlobal();
            _parameters.Push(parameters);
            work.Include(caller, _parameters.Count);
            context.PushGlobal(parameters);
            context.PushLocal();
            context.PushOutput();
            var html = part.Render(context);
            context.PopOutput();
            context.PopLocal();
            context.PopGlobal();
            _parameters.Pop();
            if (_parameters.TryPeek(out var outer))
                context.PushGlobal(outer);
            return new RawHtml(html);
        }

        // Scriban keeps named arguments as members of the array of arguments.
        private static ScriptObject ParametersOf(TemplateContext context, ScriptArray arguments)
        {
            var parameters = new ScriptObject();
            foreach (var name in arguments.GetMembers())
            {
                if (name != "size" && arguments.TryGetValue(context, default, name, out var value))
                    parameters[name] = value;
            }
            parameters.IsReadOnly = true;
            return parameters;
        }

        public ValueTask<object?> InvokeAsync(
            TemplateContext context,
            ScriptNode? caller,
            ScriptArray arguments,
            ScriptBlockStatement? block
        ) => throw new NotSupportedException("Templates are rendered synchronously.");

        public int RequiredParameterCount => 1;
        public int ParameterCount => 1;
        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;
        public Type ReturnType => typeof(RawHtml);

        // A name that no argument can have: one that had it would be taken for the part to include.
        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "");
    }
}

/// <summary>A template includes what there is not, or what could not be parsed.</summary>
/// <param name="name">Of the part, as the template has it.</param>
internal sealed class MissingPartException(Scriban.Parsing.SourceSpan span, string name)
    : ScriptRuntimeException(span, $"no template '{name}'")
{
    public string Name => name;
}
