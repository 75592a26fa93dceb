using System.Collections.Immutable;
using System.Reflection;
using SiteGen.Tests.RealSite.Checkers;

namespace SiteGen.Tests.Browser.Checkers;

/// <summary>A rule that every page keeps in a browser. It finds the page 1280 wide, light and on a screen, and leaves it so.</summary>
public delegate Task<Findings> PageChecker(Visit visit);

/// <summary>Every checker beside this file, by name, in the order in which a page meets them.</summary>
public static class AllPageCheckers
{
    // The record of a visit is read last, when all that could go wrong has gone wrong.
    public static ImmutableArray<(string Name, PageChecker Check)> InOrder { get; } =
    [
        .. new[] { typeof(AxeCheckers), typeof(LayoutCheckers), typeof(ControlCheckers), typeof(MediaCheckers), typeof(RecordCheckers) }
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.ReturnType == typeof(Task<Findings>))
            .Select(method => (method.Name, method.CreateDelegate<PageChecker>())),
    ];

    public static PageChecker ByName(string name) => InOrder.Single(checker => checker.Name == name).Check;
}
