using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace SiteGen.ProgramMutations.Operators;

/// <summary>Changes of what is computed: sums, defaults, calls that choose or leave out, arguments.</summary>
internal static class Values
{
    private static readonly Dictionary<string, string> Opposites = new(StringComparer.Ordinal)
    {
        ["Any"] = "All",
        ["All"] = "Any",
        ["First"] = "Last",
        ["Last"] = "First",
        ["FirstOrDefault"] = "LastOrDefault",
        ["LastOrDefault"] = "FirstOrDefault",
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["MinBy"] = "MaxBy",
        ["MaxBy"] = "MinBy",
        ["StartsWith"] = "EndsWith",
        ["EndsWith"] = "StartsWith",
        ["IndexOf"] = "LastIndexOf",
        ["LastIndexOf"] = "IndexOf",
        ["TakeWhile"] = "SkipWhile",
        ["SkipWhile"] = "TakeWhile",
    };

    // What a sequence or a text is the same kind of thing without.
    private static readonly HashSet<string> Steps = new(StringComparer.Ordinal)
    {
        "Skip",
        "Take",
        "SkipLast",
        "Distinct",
        "DistinctBy",
        "Order",
        "OrderBy",
        "OrderByDescending",
        "ThenBy",
        "Reverse",
        "Concat",
        "Append",
        "Prepend",
        "Union",
        "Except",
        "Intersect",
        "Trim",
        "TrimStart",
        "TrimEnd",
        "Replace",
        "ToLowerInvariant",
    };

    // For which the order of arguments is all the same.
    private static readonly HashSet<string> Even = new(StringComparer.Ordinal) { "Min", "Max", "ContainsAny", "IndexOfAny", "Equals" };

    public static IEnumerable<Change> Of(ExpressionSyntax node) =>
        (
            node switch
            {
                BinaryExpressionSyntax binary => OfBinary(binary),
                InvocationExpressionSyntax call => OfCall(call).Concat(Swapped(call, call.ArgumentList)),
                ObjectCreationExpressionSyntax { ArgumentList: { } arguments } creation => Swapped(creation, arguments),
                ImplicitObjectCreationExpressionSyntax creation => Swapped(creation, creation.ArgumentList),
                _ => [],
            }
        ).Where(_ => !Conditions.Declares(node));

    private static IEnumerable<Change> OfBinary(BinaryExpressionSyntax node)
    {
        if (node.IsKind(SyntaxKind.AddExpression))
            yield return new("+ ↔ -", BinaryExpression(SyntaxKind.SubtractExpression, node.Left, node.Right));
        else if (node.IsKind(SyntaxKind.SubtractExpression))
            yield return new("+ ↔ -", BinaryExpression(SyntaxKind.AddExpression, node.Left, node.Right));
        else if (node.IsKind(SyntaxKind.CoalesceExpression))
        {
            if (node.Right is not ThrowExpressionSyntax)
                yield return new("?? left dropped", node.Right);
            yield return new("?? right dropped", node.Left);
        }
    }

    private static IEnumerable<Change> OfCall(InvocationExpressionSyntax node)
    {
        if (node.Expression is not MemberAccessExpressionSyntax access)
            yield break;
        var name = access.Name.Identifier.Text;
        var arguments = node.ArgumentList.Arguments;
        if (Opposites.TryGetValue(name, out var opposite) && (arguments.Count > 0 || name is not "Any"))
            yield return new("call ↔ opposite", node.WithExpression(access.WithName(access.Name.WithIdentifier(Identifier(opposite)))));
        else if (Steps.Contains(name))
            yield return new("step dropped", access.Expression);
        else if (name == "Where" && arguments is [{ Expression: SimpleLambdaExpressionSyntax lambda }])
            yield return new("Where dropped", WithPredicate(node, lambda.WithBody(LiteralExpression(SyntaxKind.TrueLiteralExpression))));
        else if (name == "Where" && arguments is [_])
            yield return new(
                "Where dropped",
                WithPredicate(
                    node,
                    SimpleLambdaExpression(Parameter(Identifier("any")), LiteralExpression(SyntaxKind.TrueLiteralExpression))
                )
            );
    }

    private static InvocationExpressionSyntax WithPredicate(InvocationExpressionSyntax call, ExpressionSyntax predicate) =>
        call.WithArgumentList(ArgumentList(SingletonSeparatedList(Argument(predicate))));

    private static IEnumerable<Change> Swapped(ExpressionSyntax node, ArgumentListSyntax list)
    {
        if (
            node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: var name } }
            && Even.Contains(name)
        )
            yield break;
        var arguments = list.Arguments;
        for (var i = 0; i + 1 < arguments.Count; i++)
        {
            var (one, two) = (arguments[i], arguments[i + 1]);
            if (!IsPlain(one) || !IsPlain(two) || one.ToString() == two.ToString())
                continue;
            var swapped = list.WithArguments(
                SeparatedList(
                    arguments.Select(
                        (argument, at) =>
                            at == i ? two
                            : at == i + 1 ? one
                            : argument
                    )
                )
            );
            yield return new("arguments swapped", node.ReplaceNode(list, swapped));
        }
    }

    private static bool IsPlain(ArgumentSyntax argument) =>
        argument.NameColon is null && argument.RefKindKeyword.IsKind(SyntaxKind.None) && argument.Expression is not LambdaExpressionSyntax;
}
