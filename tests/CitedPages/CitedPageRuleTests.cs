using System.Net;
using SiteGen.CitedPages;
using SiteGen.CommandLine.Reports;
using SiteGen.Reading;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.CitedPages;

/// <summary>The plain rules of looking for cited pages.</summary>
[Tier(Tier.Slow)]
public class CitedPageRuleTests
{
    private const string Robots = """
        # A file as people write them.
        User-agent: other
        User-agent: SiteGen
        Disallow: /own
        Allow: /own/open   # but this
        Disallow: /*.pdf$

        User-agent: *
        Disallow: /
        """;

    [Theory]
    [InlineData("/", true)]
    [InlineData("/own", false)]
    [InlineData("/ownership", false)]
    [InlineData("/own/open/x", true)]
    [InlineData("/a/b.pdf", false)]
    [InlineData("/a/b.pdf?x", true)]
    public void Robots_rules_of_our_name_count_and_the_longest_wins(string path, bool allowed)
    {
        Assert.Equal(allowed, RobotsRules.Parse(Robots, "sitegen").Allows(path));
        Assert.False(RobotsRules.Parse(Robots, "another").Allows(path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Disallow: /")]
    [InlineData("User-agent: *\nDisallow:")]
    [InlineData("<html>Not found</html>")]
    public void A_file_without_a_rule_for_us_allows_all(string text) => Assert.True(RobotsRules.Parse(text, "sitegen").Allows("/x"));

    [Theory]
    [InlineData("93.184.216.34", true)]
    [InlineData("2606:2800:220:1::1", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("192.168.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fc00::1", false)]
    public void Only_addresses_of_the_public_network_are_public(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicAddress.Is(IPAddress.Parse(address)));

    [Fact]
    public void Sources_with_an_address_are_cited_pages_with_their_last_comparison_and_their_pause()
    {
        const string gazette = "data/sources/gazette.yaml";
        var files = SmallSite
            .Valid.With(gazette, SmallSite.Valid.Files[gazette].TrimEnd() + "\nnot-checked: { reason: Closed., until: 2026-12 }\n")
            .Files;
        var cited = SiteCitations.List(MemoryFiles.FromText(files));
        var page = Assert.Single(cited.Pages);
        Assert.Equal(("source:gazette", "https://gazette.example/"), (page.Key, page.Url.AbsoluteUri));
        Assert.Equal(new CheckPause("Closed.", new DateOnly(2026, 12, 31)), page.Pause);
        Assert.NotNull(page.VerifiedOn);
    }

    [Fact]
    public void People_are_told_what_needs_a_look_and_programs_all()
    {
        var span = SourceSpan.WholeFile(new SourceFile("data/sources/a.yaml", ""));
        var page = new CitedPage("source:a", new Uri("https://a.example/"), span, null);
        CheckedPage[] pages =
        [
            new(page, PageOutcome.Moved, "", new Uri("https://b.example/")),
            new(page, PageOutcome.Refused, "the server answers 403"),
            new(page, PageOutcome.Unchanged, ""),
        ];
        Assert.Equal([true, false, false], pages.Select(one => one.NeedsLook));
        var text = new StringWriter { NewLine = "\n" };
        CheckedPageWriter.Write(text, pages, asJson: false);
        Assert.Equal(
            """
            moved  source:a
                https://a.example/
                is now https://b.example/
                data/sources/a.yaml(1,1)
            refused  source:a: the server answers 403
                https://a.example/
                data/sources/a.yaml(1,1)
            3 pages: 1 unchanged, 1 moved, 1 refused.

            """,
            text.ToString()
        );
        var json = new StringWriter();
        CheckedPageWriter.Write(json, pages, asJson: true);
        using var read = System.Text.Json.JsonDocument.Parse(json.ToString());
        Assert.Equal(
            ["moved", "refused", "unchanged"],
            read.RootElement.GetProperty("pages").EnumerateArray().Select(one => one.GetProperty("outcome").GetString())
        );
    }
}
