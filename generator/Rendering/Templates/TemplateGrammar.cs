using System.Collections.Frozen;
using Scriban.Parsing;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;
using SourceSpan = SiteGen.Text.SourceSpan;

namespace SiteGen.Rendering.Templates;

/// <summary>The part of Scriban that templates may use: what a view needs to be shown, and nothing that could run for ever, grow without
/// end, or say something else tomorrow.</summary>
/// <remarks>All that is not listed is refused, so that a later Scriban lets in nothing new.</remarks>
internal static class TemplateGrammar
{
    private static readonly FrozenSet<Type> Nodes = new[]
    {
        // What holds other nodes, and the words between them.
        typeof(ScriptPage),
        typeof(ScriptBlockStatement),
        typeof(ScriptRawStatement),
        typeof(ScriptEscapeStatement),
        typeof(ScriptEndStatement),
        typeof(ScriptNopStatement),
        typeof(ScriptExpressionStatement),
        typeof(ScriptToken),
        typeof(ScriptKeyword),
        typeof(ScriptIdentifier),
        // Statements.
        typeof(ScriptIfStatement),
        typeof(ScriptElseStatement),
        typeof(ScriptForStatement),
        typeof(ScriptCaseStatement),
        typeof(ScriptWhenStatement),
        typeof(ScriptBreakStatement),
        typeof(ScriptContinueStatement),
        // Expressions.
        typeof(ScriptLiteral),
        typeof(ScriptVariableGlobal),
        typeof(ScriptVariableLocal),
        typeof(ScriptMemberExpression),
        typeof(ScriptIndexerExpression),
        typeof(ScriptNestedExpression),
        typeof(ScriptConditionalExpression),
        typeof(ScriptUnaryExpression),
        typeof(ScriptBinaryExpression),
        typeof(ScriptAssignExpression),
        typeof(ScriptFunctionCall),
        typeof(ScriptPipeCall),
        typeof(ScriptNamedArgument),
    }.ToFrozenSet();

    private static readonly FrozenSet<ScriptBinaryOperator> Operators = new[]
    {
        ScriptBinaryOperator.Add,
        ScriptBinaryOperator.Subtract,
        ScriptBinaryOperator.And,
        ScriptBinaryOperator.Or,
        ScriptBinaryOperator.EmptyCoalescing,
        ScriptBinaryOperator.CompareEqual,
        ScriptBinaryOperator.CompareNotEqual,
        ScriptBinaryOperator.CompareLess,
        ScriptBinaryOperator.CompareLessOrEqual,
        ScriptBinaryOperator.CompareGreater,
        ScriptBinaryOperator.CompareGreaterOrEqual,
    }.ToFrozenSet();

    /// <summary>Names that Scriban gives a meaning, and that mean nothing here.</summary>
    /// <remarks>Written down, as to ask Scriban for them takes as long as to read the theme. A test compares.</remarks>
    internal static readonly FrozenSet<string> Foreign = FrozenSet.Create(
        StringComparer.Ordinal,
        "array",
        "blank",
        "date",
        "html",
        "include_join",
        "math",
        "object",
        "regex",
        "timespan"
    );

    /// <summary>The most items a loop may pass over before it begins.</summary>
    private const int MostSkipped = 1000;

    /// <summary>Reports everything of a template that is not part of the language, at its place.</summary>
    public static void Check(ScriptNode node, SourceFile file, DiagnosticBag diagnostics)
    {
        if (!IsAllowed(node))
        {
            var span = SpanOf(node, file);
            diagnostics.Add(TemplateRules.TemplateLanguage, span, $"'{FirstWords(span)}' is not part of the language of templates.");
            return;
        }
        for (var i = 0; i < node.ChildrenCount; i++)
        {
            if (node.GetChildren(i) is { } child)
                Check(child, file, diagnostics);
        }
    }

    private static bool IsAllowed(ScriptNode node) =>
        node switch
        {
            ScriptBinaryExpression binary => Operators.Contains(binary.Operator),
            ScriptUnaryExpression unary => unary.Operator is ScriptUnaryOperator.Not or ScriptUnaryOperator.Negate,
            ScriptAssignExpression assign => assign.EqualToken.TokenType == TokenType.Equal && assign.Target is ScriptVariable,
            // 'for … reversed' walks the whole list before it begins.
            ScriptForStatement loop => loop.GetType() == typeof(ScriptForStatement) && loop.NamedArguments.All(IsSmall),
            ScriptVariableGlobal variable => !Foreign.Contains(variable.Name)
                || (variable.Parent is ScriptMemberExpression of && ReferenceEquals(of.Member, variable)),
            _ => Nodes.Contains(node.GetType()) || node is ScriptList,
        };

    private static bool IsSmall(ScriptNamedArgument argument) =>
        argument.Name?.Name is "offset" or "limit" && argument.Value is ScriptLiteral { Value: int and >= 0 and <= MostSkipped };

    private static SourceSpan SpanOf(ScriptNode node, SourceFile file)
    {
        var start = Math.Clamp(node.Span.Start.Offset, 0, file.Text.Length);
        var length = Math.Clamp(node.Span.End.Offset + 1 - start, 0, file.Text.Length - start);
        var words = file.Text.AsSpan(start, length);
        // Of a statement its first tag, of that the first line.
        var end = words.IndexOf("}}") is >= 0 and var tag ? words[..tag] : words;
        end = end.IndexOf('\n') is >= 0 and var line ? end[..line] : end;
        return new SourceSpan(file, start, end.TrimEnd(" ~-").Length);
    }

    /// <summary>Enough of it to be known again.</summary>
    private static string FirstWords(SourceSpan span)
    {
        const int Most = 40;
        var text = span.File.Text.Substring(span.Start, span.Length);
        return text.Length <= Most ? text : text[..Most] + "...";
    }
}
