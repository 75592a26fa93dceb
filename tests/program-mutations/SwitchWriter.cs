using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SiteGen.ProgramMutations.Operators;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace SiteGen.ProgramMutations;

/// <summary>Writes every change into a file, each behind its switch: <c>MutantSwitch.Is(17) ? changed : original</c>.</summary>
/// <param name="path">From the root of the repository.</param>
/// <param name="next">The number of a new change with these words; <c>null</c> when it is left out.</param>
internal sealed class SwitchWriter(string path, Func<Mutant, int?> next) : CSharpSyntaxRewriter
{
    /// <summary>Marks the node that a change made, with the number of the change.</summary>
    public const string Mark = "mutant";

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        if (node is null || IsFixed(node))
            return node;
        return node switch
        {
            ExpressionSyntax expression when CanBeSwitched(expression) => Switched(expression),
            StatementSyntax statement => Switched(statement),
            MethodDeclarationSyntax { ExpressionBody: { } body } method when IsVoid(method.ReturnType) => method
                .WithExpressionBody(null)
                .WithSemicolonToken(default)
                .WithBody(Body(body)),
            _ => base.Visit(node),
        };
    }

    // What the compiler must know, what is read once as the program starts, and patterns, whose parts are no expressions.
    private static bool IsFixed(SyntaxNode node) =>
        node switch
        {
            AttributeListSyntax or PatternSyntax or ParameterListSyntax or EnumMemberDeclarationSyntax or CaseSwitchLabelSyntax => true,
            FieldDeclarationSyntax field => field.Modifiers.Any(word => word.Kind() is SyntaxKind.ConstKeyword or SyntaxKind.StaticKeyword),
            PropertyDeclarationSyntax { Initializer: not null } property => property.Modifiers.Any(SyntaxKind.StaticKeyword),
            ConstructorDeclarationSyntax constructor => constructor.Modifiers.Any(SyntaxKind.StaticKeyword),
            LocalDeclarationStatementSyntax local => local.IsConst,
            InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "nameof" } } => true,
            TypeSyntax => node is not NameSyntax,
            _ => false,
        };

    private static bool CanBeSwitched(ExpressionSyntax node) =>
        node.Parent is not (ExpressionStatementSyntax or QualifiedNameSyntax or NameColonSyntax or ConditionalAccessExpressionSyntax)
        && !(node.Parent is AssignmentExpressionSyntax assignment && assignment.Left == node)
        && !(node.Parent is ArgumentSyntax argument && !argument.RefKindKeyword.IsKind(SyntaxKind.None))
        && !(node.Parent is MemberAccessExpressionSyntax access && access.Name == node)
        && !(node.Parent is ForStatementSyntax loop && loop.Condition != node)
        && !node.DescendantNodesAndSelf()
            .Any(inner => IsBinding(inner) && !node.Contains(inner.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()));

    // What stands behind "?" is no expression of its own.
    private static bool IsBinding(SyntaxNode node) => node is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax;

    private ExpressionSyntax Switched(ExpressionSyntax node)
    {
        var written = (ExpressionSyntax)base.Visit(node)!;
        foreach (var change in Conditions.Of(node).Concat(Values.Of(node)).Concat(Results.Of(node)))
        {
            var changed =
                change.New?.WithoutTrivia()
                ?? LiteralExpression(change.Keeps == true ? SyntaxKind.TrueLiteralExpression : SyntaxKind.FalseLiteralExpression);
            if (Number(node, change.Operator, changed.ToString()) is not { } id)
                continue;
            var original = ParenthesizedExpression(written.WithoutTrivia());
            ExpressionSyntax whole = change.Keeps switch
            {
                true => BinaryExpression(SyntaxKind.LogicalOrExpression, original, Is(id)),
                false => BinaryExpression(
                    SyntaxKind.LogicalAndExpression,
                    original,
                    PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, Is(id))
                ),
                null => ConditionalExpression(Is(id), ParenthesizedExpression(changed), original),
            };
            written = Marked(ParenthesizedExpression(whole), id).WithTriviaFrom(written);
        }
        return written;
    }

    private StatementSyntax Switched(StatementSyntax node)
    {
        if (node is LocalFunctionStatementSyntax { ExpressionBody: { } body } function && IsVoid(function.ReturnType))
            return function.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(body));
        var written = (StatementSyntax)base.Visit(node)!;
        if (node is ExpressionStatementSyntax or YieldStatementSyntax { Expression: not null })
            return Number(node, "statement dropped", "") is { } id ? Marked(Block(IfStatement(Not(id), written)), id) : written;
        if (Exchanged(node) is { } other)
            return Number(node, "break ↔ continue", other.ToString()) is { } id
                ? Marked(Block(IfStatement(Is(id), other), written), id)
                : written;
        return written;
    }

    private BlockSyntax Body(ArrowExpressionClauseSyntax body)
    {
        var written = ExpressionStatement((ExpressionSyntax)base.Visit(body.Expression)!);
        return Number(body.Expression, "statement dropped", "") is { } id
            ? Block(Marked(IfStatement(Not(id), written), id))
            : Block(written);
    }

    private static StatementSyntax? Exchanged(StatementSyntax node) =>
        node switch
        {
            ContinueStatementSyntax when Around(node) is not SwitchStatementSyntax => BreakStatement(),
            BreakStatementSyntax when Around(node) is not SwitchStatementSyntax => ContinueStatement(),
            _ => null,
        };

    private static SyntaxNode? Around(StatementSyntax node) =>
        node.Ancestors()
            .FirstOrDefault(outer =>
                outer
                    is SwitchStatementSyntax
                        or CommonForEachStatementSyntax
                        or ForStatementSyntax
                        or WhileStatementSyntax
                        or DoStatementSyntax
            );

    private int? Number(SyntaxNode node, string name, string changed)
    {
        var place = node.GetLocation().GetLineSpan().StartLinePosition;
        return next(new(0, path, place.Line + 1, place.Character + 1, name, OneLine(node.ToString()), OneLine(changed)));
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static T Marked<T>(T node, int id)
        where T : SyntaxNode => node.WithAdditionalAnnotations(new SyntaxAnnotation(Mark, id.ToString()));

    private static bool IsVoid(TypeSyntax type) => type is PredefinedTypeSyntax { Keyword.Text: "void" };

    private static PrefixUnaryExpressionSyntax Not(int id) => PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, Is(id));

    private static ExpressionSyntax Is(int id) => ParseExpression($"global::SiteGen.MutantSwitch.Is({id})");
}
