using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace SiteGen.ProgramMutations.Operators;

/// <summary>Changes of what a method gives back: the opposite, nothing, an empty list.</summary>
internal static class Results
{
    public static IEnumerable<Change> Of(ExpressionSyntax node)
    {
        if (Conditions.Declares(node) || ResultType(node) is not { } type)
            yield break;
        if (type is PredefinedTypeSyntax { Keyword.Text: "bool" })
        {
            if (node is not (BinaryExpressionSyntax or PrefixUnaryExpressionSyntax))
                yield return new("result", Conditions.Negated(node));
        }
        else if (Empty(type) is { } empty && node.ToString() != empty)
            yield return new("result", ParseExpression(empty));
    }

    // The type of the method or property whose result this is; null for anything else.
    private static TypeSyntax? ResultType(ExpressionSyntax node) =>
        node.Parent switch
        {
            ArrowExpressionClauseSyntax arrow => TypeOf(arrow.Parent),
            ReturnStatementSyntax statement => TypeOf(
                statement
                    .Ancestors()
                    .FirstOrDefault(outer =>
                        outer
                            is MemberDeclarationSyntax
                                or LocalFunctionStatementSyntax
                                or LambdaExpressionSyntax
                                or AccessorDeclarationSyntax
                    )
            ),
            _ => null,
        };

    private static TypeSyntax? TypeOf(SyntaxNode? owner) =>
        owner switch
        {
            MethodDeclarationSyntax method => method.ReturnType,
            LocalFunctionStatementSyntax function => function.ReturnType,
            PropertyDeclarationSyntax property => property.Type,
            AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } => property.Type,
            _ => null,
        };

    private static string? Empty(TypeSyntax type) =>
        type switch
        {
            NullableTypeSyntax => "null",
            ArrayTypeSyntax => "[]",
            PredefinedTypeSyntax { Keyword.Text: "string" } => "\"\"",
            PredefinedTypeSyntax { Keyword.Text: "int" } => "0",
            GenericNameSyntax
            {
                Identifier.Text: "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" or "ImmutableArray" or "List" or "HashSet"
            } => "[]",
            _ => null,
        };
}
