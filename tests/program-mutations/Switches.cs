using System.Reflection;

namespace SiteGen.ProgramMutations;

/// <summary>The switches of the changed program that this process has loaded.</summary>
internal static class Switches
{
    private static readonly Type Switch =
        typeof(SiteBuild).Assembly.GetType("SiteGen.MutantSwitch")
        ?? throw new InvalidOperationException("The program of this folder has no changes in it.");

    /// <summary>Counts from now on how often each change is asked for; <c>null</c> stops it.</summary>
    public static void Count(int[]? counts) => Field("Counts").SetValue(null, counts);

    /// <summary>Puts one change into force, and no other; 0 puts none.</summary>
    /// <param name="limit">How often it may be asked for before that counts as an endless loop.</param>
    public static void Set(int change, long limit)
    {
        Field("Asked").SetValue(null, 0L);
        Field("Limit").SetValue(null, limit);
        Field("Active").SetValue(null, change);
    }

    private static FieldInfo Field(string name) => Switch.GetField(name)!;
}
