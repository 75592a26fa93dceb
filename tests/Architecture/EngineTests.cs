using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Model.Entries;
using SiteGen.Pipelines;
using SiteGen.Publishing;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Architecture;

/// <summary>
/// The two engines as files. An ordinary build does not compile the one on Statiq, whose packages not everybody can restore
/// (<c>.ci/statiq</c> does wherever it can); so what a change elsewhere could break in it is read from its text.
/// </summary>
[Tier(Tier.Quick)]
public partial class EngineTests
{
    [Fact]
    public void To_the_rest_of_the_program_both_engines_are_one_class()
    {
        var (own, statiq) = (PublicLines("PipelineRunner.cs"), PublicLines("Statiq/PipelineRunner.cs"));

        Assert.Equal(2, own.Count);
        Assert.Equal(own, statiq);
    }

    [Fact]
    public void Statiq_has_a_place_for_each_of_our_phases()
    {
        var hosted = Text("Statiq/HostedPipeline.cs");
        Assert.All(Enum.GetNames<Phase>(), phase => Assert.Contains($"Phase.{phase} => {phase}Modules,", hosted, StringComparison.Ordinal));
    }

    [Fact]
    public void Statiq_gets_the_files_of_every_pipeline_that_makes_some()
    {
        var documents = Text("Statiq/SiteDocuments.cs");
        var made = typeof(IPipeline)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method =>
                method.Name == "Create"
                && method.ReturnType is { IsGenericType: true } type
                && type.GetGenericTypeDefinition() == typeof(Pipeline<>)
            )
            .Select(method => method.ReturnType.GetGenericArguments()[0])
            .Distinct()
            .Where(HoldsFiles)
            .Select(Name)
            .ToList();

        Assert.Contains("BuiltPages", made);
        Assert.Contains("ImmutableArray<OutputFile>", made);
        Assert.Contains("OutputSet", made);
        Assert.All(made, type => Assert.Contains($"Pipeline<{type}> ", documents, StringComparison.Ordinal));
    }

    [Fact]
    public void An_ordinary_build_has_nothing_of_statiq()
    {
        // Its lock files hold all that is restored for it.
        Assert.DoesNotContain(
            "Statiq",
            File.ReadAllText(RepositoryRoot.Combine("generator", "packages.lock.json")),
            StringComparison.OrdinalIgnoreCase
        );
        Assert.DoesNotContain(
            "Statiq",
            File.ReadAllText(RepositoryRoot.Combine("tests", "packages.lock.json")),
            StringComparison.OrdinalIgnoreCase
        );
        // And what names it in a project file names the property, too.
        string[] projects =
        [
            "Directory.Build.props",
            "Directory.Packages.props",
            "generator/SiteGen.csproj",
            "generator/Pictures/SiteGen.Pictures.csproj",
            "tests/SiteGen.Tests.csproj",
            "tests/Pictures/SiteGen.Pictures.Tests.csproj",
        ];
        var lines = projects
            .SelectMany(file => CommentPattern().Replace(File.ReadAllText(RepositoryRoot.Combine(file)), "").Split('\n'))
            .Where(line => line.Contains("Statiq", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(6, lines.Count);
        Assert.All(lines, line => Assert.Contains("$(PipelineEngine)", line, StringComparison.Ordinal));
    }

    private static bool HoldsFiles(Type type) =>
        type == typeof(ImmutableArray<OutputFile>)
        || type == typeof(OutputSet)
        || type.GetProperties().Any(property => property.PropertyType == typeof(ImmutableArray<OutputFile>));

    private static string Name(Type type) =>
        type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;

    private static IReadOnlyList<string> PublicLines(string file) =>
        [.. Text(file).Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("public ", StringComparison.Ordinal))];

    private static string Text(string file) =>
        File.ReadAllText(RepositoryRoot.Combine("generator", "Pipelines", file)).ReplaceLineEndings("\n");

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex CommentPattern();
}
