using System.Text.RegularExpressions;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Architecture;

/// <summary>Sets that are closed are complete wherever something is said of each member.</summary>
[Tier(Tier.Quick)]
public partial class ClosedSetTests
{
    [Fact]
    public void The_lists_of_kinds_name_each_that_the_program_knows_once()
    {
        var known = Enum.GetValues<KnownKind>();
        Assert.Equal(known, EntityKind.BuiltIn.Select(kind => kind.Known!.Value));
        Assert.Equal(known, EntityKind.BuiltInForReaders.Select(kind => kind.Known!.Value).Order());
    }

    /// <summary>An arm that throws hides a member that was forgotten: a set that is closed has an enum or a visitor, and the compiler names
    /// what is missing.</summary>
    [Fact]
    public void No_arm_of_a_switch_is_called_unreachable()
    {
        var sources = RepositoryRoot.Combine("generator");
        Assert.Empty(
            Directory
                .EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories)
                .Where(file => Throwing().IsMatch(File.ReadAllText(file)))
                .Select(file => Path.GetRelativePath(sources, file))
        );
        Assert.Matches(Throwing(), "_ => throw new UnreachableException(),");
        Assert.Matches(Throwing(), "default:\n                throw new UnreachableException();");
    }

    [GeneratedRegex(
        @"(?:_ =>|default:)\s*throw new (?:Unreachable|InvalidOperation|NotSupported|ArgumentOutOfRange|NotImplemented)Exception"
    )]
    private static partial Regex Throwing();
}
