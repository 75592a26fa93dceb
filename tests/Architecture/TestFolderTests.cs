using System.Reflection;
using System.Text.RegularExpressions;
using SiteGen.Tests.Browser;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Architecture;

/// <summary>Every test is found by the folder it lies in and by its tier, so that no filter runs less than it says.</summary>
[Tier(Tier.Quick)]
public partial class TestFolderTests
{
    // An extension of a user of the host, whose namespace is none of ours; and a class that .NET looks for in no namespace.
    private static readonly string[] Foreign = ["OnStatiq/Minified.cs", "CommandLine/StartupHook.cs"];

    private static string Root => RepositoryRoot.Combine("tests");

    private static IReadOnlyList<string> Sources { get; } =
    [
        .. Directory
            .EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file =>
                !file.Split('/').Any(folder => folder is "bin" or "obj" or "benchmarks" or "mutations" or "program-mutations")
                && !Foreign.Contains(file)
            )
            .Order(StringComparer.Ordinal),
    ];

    private static IReadOnlyList<Type> Classes { get; } =
    [
        .. typeof(TestFolderTests)
            .Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && HasTests(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    [Fact]
    public void A_namespace_is_named_as_its_folder()
    {
        Assert.True(Sources.Count > 100);
        Assert.All(
            Sources,
            file => Assert.Equal(Expected(file), Namespace().Match(File.ReadAllText(Path.Combine(Root, file))).Groups["name"].Value)
        );
    }

    [Fact]
    public void Every_class_of_tests_has_a_tier()
    {
        Assert.True(Classes.Count > 70);
        Assert.Empty(Classes.Where(type => type.GetCustomAttribute<TierAttribute>() is null).Select(type => type.FullName));
        Assert.All(
            Enum.GetValues<Tier>(),
            tier => Assert.Contains(Classes, type => type.GetCustomAttribute<TierAttribute>()!.Tier == tier)
        );
    }

    /// <summary>Who asks for the browser can't be of another tier; who asks for a build of the whole site can't be quick.</summary>
    [Fact]
    public void A_tier_is_no_faster_than_what_its_classes_ask_for()
    {
        foreach (var type in Classes)
        {
            var (tier, asked) = (type.GetCustomAttribute<TierAttribute>()?.Tier, Asked(type).ToHashSet());
            if (asked.Contains(typeof(RealBrowser)))
                Assert.True(tier == Tier.Browser, $"{type} asks for the browser.");
            if (asked.Contains(typeof(RealBuild)))
                Assert.False(tier == Tier.Quick, $"{type} asks for a build of the whole site.");
        }
    }

    private static bool HasTests(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            .Any(method => method.GetCustomAttributes().Any(attribute => attribute is FactAttribute));

    /// <summary>The fixtures that a class is given, and those that they are given.</summary>
    private static IEnumerable<Type> Asked(Type type) =>
        type.GetConstructors()
            .SelectMany(constructor => constructor.GetParameters())
            .SelectMany(parameter =>
                parameter.ParameterType.Assembly == type.Assembly
                    ? [parameter.ParameterType, .. Asked(parameter.ParameterType)]
                    : (IEnumerable<Type>)[]
            );

    private static string Expected(string file) => string.Join('.', ["SiteGen", "Tests", .. file.Split('/').SkipLast(1)]);

    [GeneratedRegex(@"^namespace (?<name>[A-Za-z.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
