using System.Collections.Immutable;
using System.Reflection;
using SiteGen.Tests.Content.Checkers;

namespace SiteGen.Tests.Browser.Checkers;

/// <summary>A rule that every page keeps in a browser. It finds the page light and on a screen, and leaves it so. What depends on
/// the size of the window gives it one; the others look at the page as it is.</summary>
public delegate Task<Findings> PageChecker(Visit visit);

/// <summary>Every checker beside this file, by name, in the order in which a page meets them.</summary>
public static class AllPageCheckers
{
    /// <summary>The record of a visit is read last, when all that could go wrong has gone wrong.</summary>
    public static ImmutableArray<(string Name, PageChecker Check)> All { get; } =
        Of(
            typeof(ArrivalCheckers),
            typeof(AxeCheckers),
            typeof(LayoutCheckers),
            typeof(ControlCheckers),
            typeof(DeviceCheckers),
            typeof(RecordCheckers)
        );

    public static PageChecker ByName(string name) => All.Single(checker => checker.Name == name).Check;

    private static ImmutableArray<(string Name, PageChecker Check)> Of(params Type[] types) =>
        [
            .. types
                .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
                .Where(method => method.ReturnType == typeof(Task<Findings>))
                .Select(method => (method.Name, method.CreateDelegate<PageChecker>())),
        ];
}
