using System.Reflection;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rules;

/// <summary>
/// Every rule has its page, and every page its rule. What the pages say is held by <see cref="SourceRuleTests"/> and
/// <see cref="PageRuleTests"/>.
/// </summary>
[Tier(Tier.Quick)]
public class RuleTests
{
    [Fact]
    public void The_site_that_cases_are_laid_over_has_no_mistake() =>
        Assert.Equal("", BaseSite.Print(SiteBuild.Run(new BuildOptions(), new MemoryFiles(BaseSite.Themed)).Diagnostics));

    [Fact]
    public void Every_rule_has_a_page_that_shows_it_failing_and_passing()
    {
        var cases = RuleCase.ReadAll().ToLookup(c => c.Code);
        foreach (var rule in Diagnostics.Catalogue.Rules.All)
        {
            // A mistake of the program has no case that brings it out, or it would be mended: FaultNetTests plants some.
            var canFail = rule.Code != Diagnostics.Catalogue.ReadingRules.FaultOfProgram.Code;
            Assert.True(
                !canFail || cases[rule.Code].Any(c => c.Expected.Contains($" {rule.Code}: ")),
                $"no failing case for {rule.Code} {rule.Title}"
            );
            Assert.True(
                cases[rule.Code].Any(c => !c.Expected.Contains($" {rule.Code}: ")),
                $"no passing case for {rule.Code} {rule.Title}"
            );
        }
    }

    [Fact]
    public void Every_page_is_named_for_a_rule_and_its_title()
    {
        foreach (var page in Directory.GetFiles(RuleCase.Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)!))
        {
            var rule = Assert.Single(Diagnostics.Catalogue.Rules.All, r => page.StartsWith(r.Code + "-", StringComparison.Ordinal));
            Assert.StartsWith($"# {rule.Code} {rule.Title}\n", File.ReadAllText(Path.Combine(RuleCase.Folder, page + ".md")));
        }
    }

    [Fact]
    public void No_case_on_disk_goes_unread()
    {
        var headings = Directory
            .GetFiles(RuleCase.Folder, "*.md")
            .SelectMany(File.ReadAllLines)
            .Count(line => line.StartsWith("## ", StringComparison.Ordinal));
        // A guide in a fence has headings too.
        var inFences = Directory
            .GetFiles(RuleCase.Folder, "*.md")
            .SelectMany(InFences)
            .Count(line => line.StartsWith("## ", StringComparison.Ordinal));
        Assert.True(headings > inFences);
        Assert.Equal(headings - inFences, RuleCase.ReadAll().Count);
    }

    [Fact]
    public void No_case_waits_for_what_it_finds() =>
        Assert.DoesNotContain(
            Directory.GetFiles(RuleCase.Folder, "*.md").Select(File.ReadAllText),
            page => page.Contains("```diagnostics\n\n```", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("b\n→\nx", "a x c c")]
    [InlineData("a b\n→", " c c")]
    [InlineData("c\n→\nx", null)]
    [InlineData("d\n→\nx", null)]
    [InlineData("a b", null)]
    public void A_case_replaces_a_text_that_stands_once(string fence, string? expected)
    {
        byte[]? Apply() => new SiteEdit("replace", "data/x.yaml", fence).Apply("a b c c"u8.ToArray());
        if (expected is null)
            Assert.Throws<FormatException>(Apply);
        else
            Assert.Equal(expected, Encoding.UTF8.GetString(Apply()!));
    }

    [Fact]
    public void Codes_are_unique_and_well_formed()
    {
        Assert.All(Diagnostics.Catalogue.Rules.All, r => Assert.Matches("^SG[1-5][0-9]{3}$", r.Code));
        Assert.Equal(Diagnostics.Catalogue.Rules.All.Count, Diagnostics.Catalogue.Rules.All.Select(r => r.Code).Distinct().Count());
    }

    [Fact]
    public void The_catalogue_holds_every_rule_there_is()
    {
        var fields = typeof(Rule)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Rule));
        Assert.Equal(
            fields.Select(field => ((Rule)field.GetValue(null)!).Code).Order(StringComparer.Ordinal),
            Diagnostics.Catalogue.Rules.All.Select(r => r.Code)
        );
    }

    private static IEnumerable<string> InFences(string path)
    {
        var inside = false;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                inside = !inside;
            else if (inside)
                yield return line;
        }
    }
}
