using SiteGen.Incremental;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Incremental;

/// <summary>What an earlier build left is taken from the same program only.</summary>
[Tier(Tier.Quick)]
public class CacheKeyTests
{
    [Fact]
    public void Every_assembly_of_ours_is_part_of_the_program()
    {
        var program = typeof(CacheKey).Assembly;
        // The theme that the program carries counts by the files that are read of it, as a site's own does.
        var ours = program
            .GetReferencedAssemblies()
            .Where(name => name.Name!.StartsWith("SiteGen.", StringComparison.Ordinal) && name.Name != "SiteGen.BuiltIn");
        Assert.Equal(
            ours.Select(name => name.Name).Append(program.GetName().Name).Order(StringComparer.Ordinal),
            CacheKey.Assemblies.Select(assembly => assembly.GetName().Name).Order(StringComparer.Ordinal)
        );
    }
}
