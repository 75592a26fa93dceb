using System.Globalization;
using SiteGen.Tests.Content.Checkers;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>What is said of the weight of a page is what its files weigh.</summary>
[Tier(Tier.Quick)]
public class BudgetTests
{
    [Fact]
    public void A_page_over_its_budget_is_told_with_the_sizes_of_its_files()
    {
        var site = SmallSite.Valid.Build();
        var heaviest = site
            .LanguagePages.Where(page => page.Key is "guides/keeping/" or "guides/trouble/")
            .Select(page => (Page: site.Files[page.Path].Length, All: Loaded(page).Append(page.Path).Sum(path => site.Files[path].Length)))
            .MaxBy(weight => weight.All);

        var heavy = SmallSite.Valid.Edit("data/site.yaml", "review-months:", "budgets:\n  guides/*: { kb: 1 }\nreview-months:").Build();

        var told = Assert.Single(heavy.Diagnostics, d => d.Rule.Code == "SG5018").Message;
        Assert.Contains($" weighs {Kilobytes(heaviest.All)} KB, {Kilobytes(heaviest.All - 1000)} KB over ", told, StringComparison.Ordinal);
        Assert.Contains($", {Kilobytes(heaviest.Page)} KB.", told, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Loaded(BuiltPage page) =>
        page.All("link[rel=stylesheet], head script[src]")
            .Select(e => WebAddress.Resolve(page.Path, e.GetAttribute("href") ?? e.GetAttribute("src")!).Path!);

    private static string Kilobytes(int bytes) => (bytes / 1000m).ToString("0.###", CultureInfo.InvariantCulture);
}
