using Xunit.v3;

namespace SiteGen.Tests.Support;

/// <summary>How long one waits for the tests of a class: see <c>tests/README.md</c>.</summary>
public enum Tier
{
    /// <summary>Units, rules and small sites: all of them together answer while one waits.</summary>
    Quick,

    /// <summary>Whole sites, commands, servers, pictures: with the quick ones in about a minute.</summary>
    Slow,

    /// <summary>
    /// Every field, edit, seed and hostile input one by one, kills and mounts: what an ordinary change is least likely to break. Before a
    /// change lands they run too.
    /// </summary>
    Exhaustive,

    /// <summary>What needs Chromium.</summary>
    Browser,
}

/// <summary>Says the tier of a class of tests, as a trait that filters can ask for: <c>dotnet test --filter Tier=quick</c>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class TierAttribute(Tier tier) : Attribute, ITraitAttribute
{
    public Tier Tier => tier;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Tier", tier.ToString().ToLowerInvariant())];
}
