using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>The catalogue of every mistake SiteGen can report, gathered from the groups beside this file.</summary>
public static class Rules
{
    /// <summary>All rules, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. new[]
        {
            In(typeof(ReadingRules)),
            In(typeof(FactRules)),
            In(typeof(KindRules)),
            In(typeof(ApiRules)),
            In(typeof(ChangeRules)),
            In(typeof(RouterRules)),
            In(typeof(LedgerRules)),
            In(typeof(LinkRules)),
            In(typeof(TemplateRules)),
            In(typeof(OutputRules)),
        }
            .SelectMany(group => group)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    /// <param name="group">Marked, so that a native program keeps the names of its fields.</param>
    private static IEnumerable<Rule> In([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type group) =>
        group.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<Rule>();
}
