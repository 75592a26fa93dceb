using System.Text.RegularExpressions;
using SiteGen.Tests.Support;
using SiteGen.Text;
using SiteGen.Verification.Reading;
using SiteGen.Verification.Reading.Heights;

namespace SiteGen.Tests.Browser;

/// <summary>How tall a page is said to be is, to a tenth, how tall a phone shows it.</summary>
[Tier(Tier.Browser)]
public class PageHeightTests(RealBuild real, RealBrowser browser)
{
    // Letters of known widths, those of most phones' to a few hundredths; whatever else a machine has.
    private const string Height = """
        () => {
          document.documentElement.style.setProperty("--latin", "Liberation Sans");
          return document.documentElement.scrollHeight;
        }
        """;

    [Fact]
    public async Task The_estimate_is_within_a_tenth_on_every_kind_of_page_with_a_budget()
    {
        await using var server = await SiteServer.StartAsync(real.Built);
        await using var visit = await browser.VisitAsync();
        await visit.Page.SetViewportSizeAsync(360, PageHeight.Screen);
        var budgets = Regex
            .Matches(File.ReadAllText(RepositoryRoot.Combine("data/site.yaml")), @"^  (\S+): \{.*screens: \d+", RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value)
            .ToHashSet(StringComparer.Ordinal);
        var pages = PageKinds.LargestOfEach(real.Built, most: Seeds.AreAll ? 16 : 2).Where(page => HasBudget(page, budgets)).ToList();
        Assert.InRange(pages.Count, 20, int.MaxValue);
        var wrong = new List<string>();
        foreach (var page in pages)
        {
            await visit.GoAsync(server, page.Address);
            var (shown, said) = (await visit.Page.EvaluateAsync<int>(Height), PageHeight.Of(page.Html));
            if (Math.Abs(said - shown) > shown / 10)
                wrong.Add($"{page}: {shown} pixels, said to be {said}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static bool HasBudget(BuiltPage page, HashSet<string> budgets) =>
        page.Lang is { } lang && (budgets.Contains(PageType.Of(new SitePath(page.Path), lang)) || budgets.Contains(page.Key.TrimEnd('/')));
}
