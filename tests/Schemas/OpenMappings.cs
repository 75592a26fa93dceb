namespace SiteGen.Tests.Schemas;

/// <summary>Mappings with keys of the site's own, in which no key is unknown.</summary>
internal static class OpenMappings
{
    /// <summary>Mappings whose keys are the site's own words, by the format and the keys that lead to them.</summary>
    public static readonly IReadOnlyList<string> Ways =
    [
        "data/kinds.yaml",
        .. new[] { "app", "carrier", "document", "embassy", "office", "service" }.Select(kind => $"data/kinds.yaml {kind} fields"),
        "data/readings.yaml",
        "data/router.yaml items next when",
        "data/router.yaml items show when",
        "data/router.yaml items when",
        "data/router.yaml questions when",
        "data/site.yaml budgets",
        "data/site.yaml calling-areas",
        "data/site.yaml places",
        "data/site.yaml preferred-terms en",
        "data/site.yaml preferred-terms zh",
        "data/site.yaml publisher-classes",
        "data/site.yaml review-months",
        "data/site.yaml synonyms",
        "data/site.yaml topics",
        "data/site.yaml units",
        "data/site.yaml unsayable",
        "phrases hear answer when",
        "phrases hear when",
    ];

    /// <summary>The keys that they are the values of.</summary>
    public static readonly IReadOnlySet<string> Keys = Ways.Where(way => way.Contains(' '))
        .Select(way => way[(way.LastIndexOf(' ') + 1)..])
        .ToHashSet(StringComparer.Ordinal);
}
