using System.Text.RegularExpressions;
using SiteGen.Reading;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Architecture;

/// <summary>A pattern's <c>$</c> also stands before a last new line, so that <c>"old\n"</c> would pass for an id; <c>\z</c> does
/// not.</summary>
[Tier(Tier.Quick)]
public partial class PatternTests
{
    [Fact]
    public void No_pattern_of_the_generator_ends_in_a_dollar_sign()
    {
        const System.Reflection.BindingFlags any =
            System.Reflection.BindingFlags.Static
            | System.Reflection.BindingFlags.Instance
            | System.Reflection.BindingFlags.Public
            | System.Reflection.BindingFlags.NonPublic
            | System.Reflection.BindingFlags.DeclaredOnly;
        var patterns = typeof(YamlReader)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(any))
            .Select(method => method.GetCustomAttributes(typeof(GeneratedRegexAttribute), false))
            .SelectMany(attributes => attributes.Cast<GeneratedRegexAttribute>())
            .Select(attribute => attribute.Pattern)
            .ToList();
        Assert.True(patterns.Count > 20, $"only {patterns.Count} patterns");
        Assert.DoesNotContain(patterns, HasDollar);
    }

    [Fact]
    public void Patterns_are_compiled_where_that_test_sees_them() =>
        Assert.All(
            Directory
                .GetFiles(RepositoryRoot.Combine("generator"), "*.cs", SearchOption.AllDirectories)
                .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
                // It makes its pattern of the name of a property.
                .Where(path => Path.GetFileName(path) != "CssText.cs"),
            path => Assert.DoesNotMatch(@"new Regex\(|Regex\.(?:IsMatch|Match|Matches|Replace|Split)\(", File.ReadAllText(path))
        );

    [Theory]
    [InlineData("^a$", true)]
    [InlineData(@"a(?:b$|c)", true)]
    [InlineData(@"^a\z", false)]
    [InlineData(@"\$a", false)]
    [InlineData("[$]a", false)]
    public void It_tells_an_anchor_from_the_character(string pattern, bool hasDollar) => Assert.Equal(hasDollar, HasDollar(pattern));

    private static bool HasDollar(string pattern) => Dollar().IsMatch(NoAnchor().Replace(pattern, ""));

    [GeneratedRegex(@"\\.|\[(?:\\.|[^\]\\])*\]", RegexOptions.Singleline)]
    private static partial Regex NoAnchor();

    [GeneratedRegex(@"\$")]
    private static partial Regex Dollar();
}
