using System.Reflection;

namespace SiteGen.Tests.Support;

/// <summary>The first values of the <c>InlineData</c> of a theory, for tests that no name is left out.</summary>
internal static class InlineNames
{
    public static IEnumerable<string> Of(MethodInfo theory) =>
        theory
            .GetCustomAttributesData()
            .Where(a => a.AttributeType == typeof(InlineDataAttribute))
            .Select(a => (string)((IReadOnlyList<CustomAttributeTypedArgument>)a.ConstructorArguments[0].Value!)[0].Value!);
}
