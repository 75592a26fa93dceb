using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SiteGen.ProgramMutations.Operators;

/// <summary>An expression, changed.</summary>
/// <param name="Operator">The kind of change, as the report names it.</param>
/// <param name="Keeps">Wraps the expression that stands there rather than replacing it, so that what it declares stays known to the
/// compiler: <c>true</c> makes it always true, <c>false</c> always false; <c>null</c> when <paramref name="New"/> replaces it.</param>
internal sealed record Change(string Operator, ExpressionSyntax? New, bool? Keeps = null);
