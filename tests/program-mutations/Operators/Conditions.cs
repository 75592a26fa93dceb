using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace SiteGen.ProgramMutations.Operators;

/// <summary>Changes of what is true or false: conditions, comparisons, <c>and</c> and <c>or</c>.</summary>
internal static class Conditions
{
    private static readonly Dictionary<SyntaxKind, SyntaxKind> Comparisons = new()
    {
        [SyntaxKind.LessThanExpression] = SyntaxKind.LessThanOrEqualExpression,
        [SyntaxKind.LessThanOrEqualExpression] = SyntaxKind.LessThanExpression,
        [SyntaxKind.GreaterThanExpression] = SyntaxKind.GreaterThanOrEqualExpression,
        [SyntaxKind.GreaterThanOrEqualExpression] = SyntaxKind.GreaterThanExpression,
        [SyntaxKind.EqualsExpression] = SyntaxKind.NotEqualsExpression,
        [SyntaxKind.NotEqualsExpression] = SyntaxKind.EqualsExpression,
    };

    public static IEnumerable<Change> Of(ExpressionSyntax node)
    {
        if (node is BinaryExpressionSyntax binary)
            foreach (var change in OfBinary(binary))
                yield return change;
        else if (node is PrefixUnaryExpressionSyntax not && not.IsKind(SyntaxKind.LogicalNotExpression) && !Declares(node))
            yield return new("! dropped", not.Operand);
        else if (node is IsPatternExpressionSyntax pattern && !Declares(node))
            foreach (var relation in pattern.DescendantNodes().OfType<RelationalPatternSyntax>())
                yield return new("comparison", pattern.ReplaceNode(relation, Shifted(relation)));
        if (IsBareCondition(node))
            yield return !Declares(node) ? new("condition", Negated(node))
            : node.DescendantNodesAndSelf().OfType<UnaryPatternSyntax>().Any(Declares) ? new("condition", null, true)
            : new("condition", null, false);
    }

    /// <summary>Whether a name declared in here may be used after it.</summary>
    public static bool Declares(SyntaxNode node) =>
        node.DescendantNodesAndSelf(inner => inner is not LambdaExpressionSyntax).Any(inner => inner is SingleVariableDesignationSyntax);

    public static ExpressionSyntax Negated(ExpressionSyntax node) =>
        PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, ParenthesizedExpression(node.WithoutTrivia()));

    private static IEnumerable<Change> OfBinary(BinaryExpressionSyntax node)
    {
        var kind = node.Kind();
        if (kind is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression)
        {
            var and = kind == SyntaxKind.LogicalAndExpression;
            if (!Declares(node))
                yield return new(
                    "&& ↔ ||",
                    BinaryExpression(
                        and ? SyntaxKind.LogicalOrExpression : SyntaxKind.LogicalAndExpression,
                        ParenthesizedExpression(node.Left.WithoutTrivia()),
                        ParenthesizedExpression(node.Right.WithoutTrivia())
                    )
                );
        }
        else if (Comparisons.TryGetValue(kind, out var other) && !Declares(node))
            yield return new("comparison", BinaryExpression(other, node.Left, node.Right));
    }

    private static RelationalPatternSyntax Shifted(RelationalPatternSyntax pattern) =>
        pattern.WithOperatorToken(
            Token(
                pattern.OperatorToken.Kind() switch
                {
                    SyntaxKind.LessThanToken => SyntaxKind.LessThanEqualsToken,
                    SyntaxKind.LessThanEqualsToken => SyntaxKind.LessThanToken,
                    SyntaxKind.GreaterThanToken => SyntaxKind.GreaterThanEqualsToken,
                    _ => SyntaxKind.GreaterThanToken,
                }
            )
        );

    // A comparison, "!", "and" and "or" have changes of their own.
    private static bool IsBareCondition(ExpressionSyntax node)
    {
        var bare = node is ParenthesizedExpressionSyntax inner ? inner.Expression : node;
        if (bare is PrefixUnaryExpressionSyntax or LiteralExpressionSyntax)
            return false;
        if (bare is BinaryExpressionSyntax binary && !binary.IsKind(SyntaxKind.IsExpression) && !Declares(node))
            return false;
        return node.Parent switch
        {
            IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax or WhenClauseSyntax => true,
            ConditionalExpressionSyntax choice => choice.Condition == node,
            BinaryExpressionSyntax outer => bare is not BinaryExpressionSyntax
                && Declares(outer)
                && !Declares(node)
                && outer.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression,
            _ => false,
        };
    }
}
