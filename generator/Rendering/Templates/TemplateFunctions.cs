using System.Collections.Frozen;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace SiteGen.Rendering.Templates;

/// <summary>The functions a template may call. Each takes a time in proportion to its texts, and says the same for the same texts, always
/// and everywhere.</summary>
internal static class TemplateFunctions
{
    /// <summary>By the name before the dot, then by the name behind it.</summary>
    public static FrozenDictionary<string, FrozenDictionary<string, IScriptCustomFunction>> All { get; } =
        new Dictionary<string, FrozenDictionary<string, IScriptCustomFunction>>(StringComparer.Ordinal)
        {
            ["string"] = new Dictionary<string, IScriptCustomFunction>(StringComparer.Ordinal)
            {
                ["upcase"] = new OfText(text => text.ToUpperInvariant()),
                ["downcase"] = new OfText(text => text.ToLowerInvariant()),
                ["strip"] = new OfText(text => text.Trim()),
                ["size"] = new OfText(text => text.Length),
                ["contains"] = new OfTwoTexts((text, part) => text.Contains(part, StringComparison.Ordinal)),
                ["starts_with"] = new OfTwoTexts((text, part) => text.StartsWith(part, StringComparison.Ordinal)),
                ["ends_with"] = new OfTwoTexts((text, part) => text.EndsWith(part, StringComparison.Ordinal)),
            }.ToFrozenDictionary(StringComparer.Ordinal),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The functions as Scriban looks for them, with <c>include</c> and <c>empty</c>.</summary>
    public static ScriptObject ToBuiltins(IScriptCustomFunction include)
    {
        var builtins = new ScriptObject();
        foreach (var (owner, functions) in All)
        {
            var members = new ScriptObject();
            foreach (var (name, function) in functions)
                members.SetValue(name, function, readOnly: true);
            members.IsReadOnly = true;
            builtins.SetValue(owner, members, readOnly: true);
        }
        builtins.SetValue("include", include, readOnly: true);
        builtins.SetValue("empty", EmptyScriptObject.Default, readOnly: true);
        return builtins;
    }

    private sealed class OfText(Func<string, object> value) : TextFunction(texts: 1)
    {
        protected override object Of(IReadOnlyList<string> texts) => value(texts[0]);
    }

    private sealed class OfTwoTexts(Func<string, string, object> value) : TextFunction(texts: 2)
    {
        protected override object Of(IReadOnlyList<string> texts) => value(texts[0], texts[1]);
    }

    private abstract class TextFunction(int texts) : IScriptCustomFunction
    {
        protected abstract object Of(IReadOnlyList<string> texts);

        // To turn a value into text is what the context counts.
        public object Invoke(TemplateContext context, ScriptNode? caller, ScriptArray arguments, ScriptBlockStatement? block) =>
            Of([.. arguments.Select(argument => context.ObjectToString(argument) ?? "")]);

        public ValueTask<object?> InvokeAsync(
            TemplateContext context,
            ScriptNode? caller,
            ScriptArray arguments,
            ScriptBlockStatement? block
        ) => throw new NotSupportedException("Templates are rendered synchronously.");

        public int RequiredParameterCount => texts;
        public int ParameterCount => texts;
        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;
        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index == 0 ? "text" : "part");
    }
}
