using SiteGen.Benchmarks.Corpus;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>What is held against what.</summary>
/// <param name="Programs">Those measured unless others are named.</param>
/// <param name="Baseline">The one that ratios divide by.</param>
internal sealed record Profile(string Name, IReadOnlyList<string> Programs, string Baseline)
{
    public static IReadOnlyList<Profile> All { get; } =
    [new("pages", ["sitegen", "hugo", "eleventy"], "hugo"), new("everything", [OurProgram.Searchable, "hugo+pagefind"], "hugo+pagefind")];

    public static Profile Named(string name) => All.First(p => p.Name == name);
}
