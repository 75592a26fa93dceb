using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>The checks, in order, by hand.</summary>
public static class AllChecks
{
    public static ImmutableArray<ICheck> InOrder { get; } =
    [
        new ReferencesCheck(),
    ];

    /// <summary>Runs every check, side by side; the bag sorts what they find.</summary>
    public static void Run(Site site, DiagnosticBag diagnostics) =>
        Parallel.ForEach(InOrder, check => check.Run(site, diagnostics));
}
