using System.Collections.Frozen;
using System.Reflection;

namespace SiteGen.Tests.Content.Checkers;

/// <summary>Every checker beside this file, by name.</summary>
public static class AllCheckers
{
    public static FrozenDictionary<string, Checker> ByName { get; } =
        new[]
        {
            typeof(LinkCheckers),
            typeof(LanguageCheckers),
            typeof(StructureCheckers),
            typeof(SafetyCheckers),
            typeof(FactCheckers),
            typeof(HostCheckers),
            typeof(LedgerCheckers),
            typeof(PathCheckers),
            typeof(RouterCheckers),
            typeof(WholeGuideCheckers),
            typeof(SearchCheckers),
            typeof(AppCheckers),
        }
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.ReturnType == typeof(Findings))
            .ToFrozenDictionary(method => method.Name, method => method.CreateDelegate<Checker>(), StringComparer.Ordinal);
}
