using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser.Structure;

/// <summary>
/// As few pages of a site as show every structure that any page of it has: what holds for all elements, roles, classes and states there are
/// is told by these. A page with something that no other page has is always among them.
/// </summary>
public static class PageCover
{
    private static readonly ConditionalWeakTable<BuiltSite, Lazy<ImmutableArray<BuiltPage>>> Walked = [];

    /// <summary>The pages of a site that this run walks through: those that show every structure, or with <c>SITEGEN_SEEDS=all</c>
    /// all there are.</summary>
    public static ImmutableArray<BuiltPage> ToWalk(BuiltSite site) =>
        Walked.GetValue(site, _ => new(() => Seeds.AreAll ? site.Pages : Of(site))).Value;

    /// <summary>Always the page that adds most of what is still missing for its length, because a long page takes long; of several the
    /// first by path.</summary>
    /// <returns>In the order in which they were chosen.</returns>
    public static ImmutableArray<BuiltPage> Of(BuiltSite site)
    {
        var styles = site
            .Files.Where(file => file.Key.EndsWith(".css", StringComparison.Ordinal))
            .OrderBy(file => file.Key, StringComparer.Ordinal);
        var structure = new PageStructure(new ElementShape(string.Concat(styles.Select(file => Encoding.UTF8.GetString(file.Value)))));
        return Of(site.Pages.ToDictionary(page => page, structure.Of));
    }

    internal static ImmutableArray<BuiltPage> Of(IReadOnlyDictionary<BuiltPage, IReadOnlySet<int>> features)
    {
        var left = features
            .OrderBy(page => page.Key.Path, StringComparer.Ordinal)
            .Select(page => (page.Key, Missing: page.Value.ToHashSet()))
            .ToList();
        var chosen = ImmutableArray.CreateBuilder<BuiltPage>();
        while (left.Count > 0)
        {
            var next = left.MaxBy(page => (double)page.Missing.Count / page.Key.Html.Length);
            chosen.Add(next.Key);
            var shown = next.Missing.ToArray();
            foreach (var (_, missing) in left)
                missing.ExceptWith(shown);
            left.RemoveAll(page => page.Missing.Count == 0);
        }
        return WithoutNeedless(chosen.ToImmutable(), features);
    }

    /// <summary>A page that was chosen early may show nothing that those chosen later don't show, too. The longest goes first.</summary>
    private static ImmutableArray<BuiltPage> WithoutNeedless(
        ImmutableArray<BuiltPage> chosen,
        IReadOnlyDictionary<BuiltPage, IReadOnlySet<int>> features
    )
    {
        var times = chosen.SelectMany(page => features[page]).CountBy(feature => feature).ToDictionary();
        var needless = new HashSet<BuiltPage>();
        foreach (var page in chosen.OrderByDescending(page => page.Html.Length).ThenBy(page => page.Path, StringComparer.Ordinal))
        {
            if (!features[page].All(feature => times[feature] > 1))
                continue;
            needless.Add(page);
            foreach (var feature in features[page])
                times[feature]--;
        }
        return [.. chosen.Where(page => !needless.Contains(page))];
    }
}
