using System;
using System.Threading;

namespace SiteGen;

/// <summary>Decides which changes of the program are in force. Compiled into the changed program; set through reflection.</summary>
public static class MutantSwitch
{
    /// <summary>The change that is in force; 0 for none.</summary>
    public static int Active;

    /// <summary>How often a change may be asked for before it counts as an endless loop.</summary>
    public static long Limit;

    /// <summary>How often the change in force was asked for.</summary>
    public static long Asked;

    /// <summary>How often each change was asked for; <c>null</c> when nobody counts.</summary>
    public static int[]? Counts;

    /// <exception cref="InvalidOperationException">The change in force was asked for too often.</exception>
    public static bool Is(int mutant)
    {
        if (Counts is { } counts)
            counts[mutant]++;
        if (mutant != Active)
            return false;
        if (Interlocked.Increment(ref Asked) > Limit)
            throw new InvalidOperationException("This change makes a loop endless.");
        return true;
    }
}
