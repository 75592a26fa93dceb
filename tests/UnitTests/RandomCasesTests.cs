using CsCheck;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.UnitTests;

/// <summary>Random cases are the same in each run, and the first that fails is told.</summary>
[Tier(Tier.Quick)]
public class RandomCasesTests
{
    private static readonly Gen<int> Numbers = Gen.Int[0, 1_000_000];

    [Fact]
    public void They_are_the_same_each_time_and_not_one_like_the_other()
    {
        var (first, second) = (Tried(), Tried());
        Assert.Equal(first, second);
        Assert.InRange(first.Distinct().Count(), 90, 100);
    }

    [Fact]
    public void The_first_that_fails_is_told_with_its_number_and_what_it_is()
    {
        var third = Tried()[2];
        var failure = Assert.ThrowsAny<Xunit.Sdk.XunitException>(() =>
            RandomCases.TryInOrder(Numbers, number => Assert.NotEqual(third, number), 100, number => $"<{number}>", 1)
        );
        Assert.StartsWith("Case 3 of 100 (", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"\n<{third}>\n", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>CsCheck's own way has other cases in each run, and so have dice that nobody gave a number.</summary>
    [Fact]
    public void No_test_throws_dice_in_another_way()
    {
        string[] ways = [".Samp" + "le(", "new Ran" + "dom()", "Random.Sha" + "red"];
        var users = Directory
            .EnumerateFiles(RepositoryRoot.Combine("tests"), "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(RepositoryRoot.Combine("tests"), path).Replace('\\', '/'), Full: path))
            .Where(file => !file.Path.Split('/').Any(part => part is "bin" or "obj" or "benchmarks" or "mutations" or "program-mutations"))
            .Where(file => ways.Any(way => File.ReadAllText(file.Full).Contains(way, StringComparison.Ordinal)))
            .Select(file => file.Path);
        Assert.Equal(["Support/RandomCases.cs"], users);
    }

    /// <summary>In one thread they come in order.</summary>
    private static List<int> Tried()
    {
        var tried = new List<int>();
        RandomCases.TryInOrder(Numbers, tried.Add, 100, number => $"{number}", 1);
        return tried;
    }
}
