namespace SiteGen.Model.Entries;

/// <summary>The groups of the list of all facts, in the order of a reader's trouble.</summary>
public static class Topics
{
    public static IReadOnlyList<string> InOrder { get; } =
    ["number-life", "next-holder", "one-id", "renewal", "preservation", "before", "after", "suspected", "elsewhere"];
}
