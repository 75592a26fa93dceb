using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Tests.Editing;
using SiteGen.Tests.Golden;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rules;

/// <summary>
/// Every page of <c>Rules/</c> is a test: each of its cases is built whole, and what is found is what the page says, with <c>#</c> for
/// sizes. After a change that is meant, run them with <c>UPDATE_GOLDEN=1</c> and read the difference before committing it.
/// </summary>
[Tier(Tier.Quick)]
public partial class RuleTests
{
    public static TheoryData<RuleCase> Cases() => [.. RuleCase.ReadAll()];

    [Theory, MemberData(nameof(Cases))]
    public void Reports_what_its_page_says(RuleCase ruleCase)
    {
        using var folder = new TemporaryFolder();
        ISiteFiles site = ruleCase.IsOfDisk ? ruleCase.OnDisk(folder.Path) : ruleCase.Site;
        // The version of the program is no concern of a page; and what a page weighs changes with every word of a template.
        var diagnostics = SharedThemes.Build(new BuildOptions(AsOf: ruleCase.AsOf), site).Diagnostics;
        var printed = BaseSite
            .Print(diagnostics)
            .Replace(folder.Path + "/", "", StringComparison.Ordinal)
            .Replace($"sitegen {ProgramVersion.Text}", "sitegen VERSION", StringComparison.Ordinal);
        var found = SizePattern().Replace(printed, "# KB");
        if (GoldenTests.MayUpdate(Environment.GetEnvironmentVariable))
            Rewrite(ruleCase, found);
        Assert.Equal(ruleCase.Expected, found);
        if (diagnostics.Any(one => one.Fix is not null))
            FixTests.AssertNoneIsLeft(site, diagnostics);
    }

    // Whether a case finds anything at all is its point: one that finds nothing now, or has no place for what it finds, stays as it is.
    private static void Rewrite(RuleCase ruleCase, string found)
    {
        var path = RepositoryRoot.Combine("tests", "Rules", ruleCase.Page + ".md");
        var lines = File.ReadAllLines(path).ToList();
        var inside = false;
        for (
            var i = lines.IndexOf("## " + ruleCase.Title) + 1;
            i < lines.Count && (inside || !lines[i].StartsWith("## ", StringComparison.Ordinal));
            i++
        )
        {
            if (!inside && lines[i] == "```diagnostics" && found.Length > 0)
            {
                lines.RemoveRange(i + 1, lines.IndexOf("```", i) - i - 1);
                lines.InsertRange(i + 1, found.Split('\n'));
                File.WriteAllText(path, string.Join('\n', lines) + "\n");
                return;
            }
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
                inside = !inside;
        }
    }

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
        Assert.Equal(headings - inFences, Cases().Count);
    }

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

    [GeneratedRegex("[0-9.]+ KB", RegexOptions.CultureInvariant)]
    private static partial Regex SizePattern();
}
