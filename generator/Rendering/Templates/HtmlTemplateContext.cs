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
    public HtmlTemplateContext(ITemplateLoader loader)
    {
        TemplateLoader = loader;
        StrictVariables = true; // an unknown variable is an error, not ""
        EnableRelaxedMemberAccess = false; // so is an unknown member,
        EnableRelaxedTargetAccess = false; // a member of null,
        EnableRelaxedIndexerAccess = false; // and an index out of range
        LoopLimit = 0; // the default stops a page at 1000 rows
        LimitToString = 0; // the default cuts output at 1 MB
        AutoIndent = false; // the default re-indents included <pre> text
        NewLine = "\n"; // the default differs by machine
        BuiltinObject.SetValue("include", new Include(), readOnly: true);
    }

    /// <summary>Scriban sends every <c>{{ expression }}</c> result through here; literal template text goes elsewhere.</summary>
    public override TemplateContext Write(SourceSpan span, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case RawHtml raw:
                Write(raw.Html);
                break;
            default:
                Write(Html.Escape(ObjectToString(value) ?? ""));
                break;
        }
        return this;
    }

    /// <summary>
    /// <c>include 'parts/name' links: page.links</c>: a part sees what every template sees and the parameters it is given by name, and
    /// nothing else. One that was forgotten is an unknown name at its line. What it returns has been escaped piece by piece already.
    /// </summary>
    private sealed class Include : IScriptCustomFunction
    {
        /// <summary>The parameters of the parts being rendered, the innermost on top; only those are visible.</summary>
        private readonly Stack<ScriptObject> _parameters = new();

        // A part that fails leaves the context as it is; nobody uses it again.
        public object Invoke(TemplateContext context, ScriptNode? caller, ScriptArray arguments, ScriptBlockStatement? block)
        {
            // Scriban's own include, and TemplateContext.RenderTemplate, evaluate the arguments a second time, when the parameters that
            // they name are hidden already. So the steps are written out here.
            var name = context.ObjectToString(arguments[0]) ?? "";
            var part = context.GetOrCreateTemplate(context.GetTemplatePathFromName(name, caller) ?? name, caller);
            var parameters = ParametersOf(context, arguments);
            if (_parameters.Count > 0)
                context.PopGlobal();
            _parameters.Push(parameters);
            context.PushGlobal(parameters);
            context.PushLocal();
            context.PushOutput();
            context.EnterRecursive(caller);
            var html = part.Render(context);
            context.ExitRecursive(caller);
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
