namespace SiteGen.Tests.Support;

/// <summary>
/// How many random cases a test tries: a few by default, so that a run is over soon, or all of them when the environment variable
/// <c>SITEGEN_SEEDS</c> says <c>all</c>, as it does every night. The few are the same in every run (see <see cref="RandomCases"/>).
/// </summary>
public static class Seeds
{
    /// <summary>The name of the environment variable.</summary>
    public const string Variable = "SITEGEN_SEEDS";

    /// <summary>Whether this run tries all cases.</summary>
    /// <exception cref="InvalidOperationException">The variable holds another word than <c>few</c> or <c>all</c>.</exception>
    public static bool AreAll => IsAll(Environment.GetEnvironmentVariable(Variable));

    /// <summary>The seeds of a theory: 1 up to one of the two numbers.</summary>
    public static TheoryData<int> UpTo(int few, int all) => [.. Enumerable.Range(1, Count(few, all))];

    /// <summary>How often a test tries something.</summary>
    public static int Count(int few, int all) => AreAll ? all : few;

    internal static bool IsAll(string? value) =>
        value switch
        {
            null or "few" => false,
            "all" => true,
            _ => throw new InvalidOperationException(
                $"{Variable} is '{value}', which means nothing: write few or all, or leave it unset (few)."
            ),
        };
}
