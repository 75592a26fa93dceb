using Scriban;
using Scriban.Functions;
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
        BuiltinObject.SetValue("include", new RawInclude(), readOnly: true);
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

    /// <summary>The result of an include has been escaped piece by piece already.</summary>
    private sealed class RawInclude : IScriptCustomFunction
    {
        private readonly IncludeFunction _inner = new();

        public object Invoke(TemplateContext context, ScriptNode? caller, ScriptArray arguments, ScriptBlockStatement? block) =>
            new RawHtml(_inner.Invoke(context, caller, arguments, block)?.ToString() ?? "");

        public ValueTask<object?> InvokeAsync(
            TemplateContext context,
            ScriptNode? caller,
            ScriptArray arguments,
            ScriptBlockStatement? block
        ) => throw new NotSupportedException("Templates are rendered synchronously.");

        public int RequiredParameterCount => _inner.RequiredParameterCount;
        public int ParameterCount => _inner.ParameterCount;
        public ScriptVarParamKind VarParamKind => _inner.VarParamKind;
        public Type ReturnType => typeof(RawHtml);

        public ScriptParameterInfo GetParameterInfo(int index) => _inner.GetParameterInfo(index);
    }
}
