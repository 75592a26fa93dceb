using System.Collections.Immutable;
using Scriban.Runtime;

namespace SiteGen.Rendering;

/// <summary>Every name a template may use, for "did you mean". Made only when a template has failed.</summary>
internal static class TemplateNames
{
    private static readonly Lazy<ImmutableArray<string>> Names = new(() =>
    [
        "page", "site", "t", "plain",
        .. typeof(TemplateNames).Assembly.GetTypes()
            .Where(type => type.Namespace == "SiteGen.Rendering.Views")
            .SelectMany(type => type.GetProperties())
            .Select(StandardMemberRenamer.Default.Invoke)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ]);

    public static ImmutableArray<string> All => Names.Value;
}
