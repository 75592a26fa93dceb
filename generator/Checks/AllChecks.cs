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
        new TopicCheck(),
        new PlaceholderCheck(),
        new StatementHedgeCheck(),
        new UnlistedEntityCheck(),
        new UnusedFactCheck(),
        new LinkTargetCheck(),
        new GuideListCheck(),
        new LinkWordsCheck(),
        new BareFigureCheck(),
        new TwinCheck(),
        new HeadingCheck(),
        new UnlinkedMentionCheck(),
        new DuplicateTitleCheck(),
        new ProseHedgeCheck(),
        new ChineseTextCheck(),
        new EmphasisCheck(),
    ];

    /// <summary>Runs every check, side by side; the bag sorts what they find.</summary>
    public static void Run(Site site, DiagnosticBag diagnostics) =>
        Parallel.ForEach(InOrder, check => check.Run(site, diagnostics));
}
