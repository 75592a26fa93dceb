using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Output;

[Tier(Tier.Quick)]
public class HtmlVerifierTests
{
    public static TheoryData<SeededMistake> Mistakes() => [.. SeededMistakes.All];

    [Fact]
    public void A_clean_site_is_clean() => Assert.Empty(BuiltSite.Verify(BuiltSite.Clean));

    [Theory, MemberData(nameof(Mistakes))]
    public void A_planted_mistake_is_found_and_nothing_else(SeededMistake mistake) =>
        Assert.Equal(mistake.Expected, BuiltSite.Verify(mistake.Plant()));

    [Fact]
    public void Every_rule_about_output_that_finished_files_can_break_was_planted()
    {
        Assert.Equal(71, SeededMistakes.All.Count);
        Assert.Equal(71, SeededMistakes.All.Select(m => m.Name).Distinct().Count());
        // Versions of assets come from the theme, which these files have not, no page of these few lines is long, and synonyms are no file:
        // rule pages show them.
        var found = string.Join('\n', SeededMistakes.All.SelectMany(m => m.Expected));
        Assert.All(
            Diagnostics.Catalogue.Rules.All.Where(r =>
                r.Code.StartsWith("SG5", StringComparison.Ordinal)
                && r != OutputRules.OutputCollision
                && r != OutputRules.PictureText
                && r != OutputRules.KeptPath
                && r != OutputRules.AssetVersion
                && r != OutputRules.AssetCircle
                && r != OutputRules.TooLong
                && r != OutputRules.SynonymOfNothing
            ),
            rule => Assert.Contains(rule.Code, found)
        );
    }

    [Fact]
    public void A_mistake_the_theme_holds_is_reported_there_once()
    {
        var files = Everywhere("<a class=\"skip\" href=\"#main\">Skip</a>", "<a class=\"skip\" href=\"#mian\">Skip</a>", withTheme: true);
        Assert.Equal(
            [
                "theme/templates/page.html(3,17): error SG5002: '#mian' leads to '#mian', which the page '/en/apps/' does not "
                    + "have. Did you mean 'main'? Seen in 6 files, the first is 'en/apps/index.html'.",
            ],
            BuiltSite.Verify(files)
        );
    }

    [Fact]
    public void A_mistake_the_theme_does_not_hold_is_reported_once_when_many_pages_show_it()
    {
        var files = Everywhere(BuiltSite.Policy, "default-src *", withTheme: false);
        Assert.Equal(
            [
                "output/en/apps/index.html(5,44): error SG5011: The Content-Security-Policy differs from the build's, which "
                    + "is: default-src 'self'. Seen in 8 files, the first is 'en/apps/index.html'.",
            ],
            BuiltSite.Verify(files)
        );
    }

    [Fact]
    public void A_page_four_clicks_away_is_too_far()
    {
        var files = new Dictionary<string, string>(BuiltSite.Clean, StringComparer.Ordinal);
        files.Remove("data/addresses.txt");
        foreach (var (from, to) in new[] { ("wechat", "a"), ("a", "b") })
        {
            files[$"en/{from}/index.html"] = files[$"en/{from}/index.html"].Replace("</main>", $"<a href=\"../{to}/\">on</a></main>");
            foreach (var language in new[] { "en", "zh" })
                files[$"{language}/{to}/index.html"] = files[$"{language}/wechat/index.html"]
                    .Replace("/wechat/", $"/{to}/")
                    .Replace("<title>WeChat", $"<title>{to}")
                    .Replace("../a/", "./");
        }
        files["zh/apps/index.html"] = files["zh/apps/index.html"]
            .Replace("</main>", "<a href=\"../a/\">a</a><a href=\"../b/\">b</a></main>");
        Assert.Equal(
            ["input/en/b/index.html.md(1,1): error SG5004: The page '/en/b/' is 4 clicks away from '/en/'."],
            BuiltSite.Verify(files)
        );
    }

    [Fact]
    public void The_order_of_findings_does_not_depend_on_timing()
    {
        var files = Everywhere("<p>", "<p style=\"x\" onclick=\"y\">", withTheme: false);
        var first = BuiltSite.Verify(files);
        Assert.All(Enumerable.Range(0, 5), _ => Assert.Equal(first, BuiltSite.Verify(files)));
    }

    private static Dictionary<string, string> Everywhere(string old, string replacement, bool withTheme) =>
        BuiltSite.Clean.ToDictionary(
            f => f.Key,
            f => withTheme || f.Key.EndsWith(".html", StringComparison.Ordinal) ? f.Value.Replace(old, replacement) : f.Value,
            StringComparer.Ordinal
        );
}
