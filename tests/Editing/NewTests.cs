using System.Text;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Reading;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Editing;

/// <summary>What <c>sitegen new</c> begins has every key that has to be there, and <c>check</c> points at each that is open.</summary>
[Tier(Tier.Slow)]
public class NewTests
{
    private static readonly IReadOnlyDictionary<string, string> Site = SmallSite.Valid.Files;

    public static TheoryData<string> Kinds =>
        ["fact", "procedure", "hotline", "phrase", "term", "case", "source", "carrier", "app", "service", "bank", "guide"];

    [Theory, MemberData(nameof(Kinds))]
    public void No_key_is_missing_or_unknown(string kind)
    {
        var result = SiteNew.Run(MemoryFiles.FromText(Site), kind, "quite-new");
        Assert.Null(result.Problem);
        Assert.Equal(kind == "guide" ? 2 : 1, result.Files.Length);
        var after = Site.ToDictionary(StringComparer.Ordinal);
        foreach (var file in result.Files)
            after.Add(file.Path, Encoding.UTF8.GetString(file.Content!));

        var found = SiteBuild.Check(MemoryFiles.FromText(after));
        var own = found.Where(d => result.Files.Any(file => file.Path == d.Span.File.Path)).ToList();
        Assert.NotEmpty(own);
        Assert.DoesNotContain(own, d => d.Rule == FactRules.UnknownKey || d.Rule.Code.StartsWith("SG1", StringComparison.Ordinal));
        // One that is open is told of once; that no list has a new guide is another matter.
        var open = own.Where(d => d.Message.Contains("TODO", StringComparison.Ordinal)).ToList();
        Assert.All(open, one => Assert.Single(own, d => d.Span == one.Span && d.Rule != LinkRules.UnlistedGuide));
        Assert.DoesNotContain(own, d => d.Rule == FactRules.MissingKey && d.Message.StartsWith("The key", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("app", "carrier")]
    [InlineData("hotline", "elsewhere")]
    [InlineData("guide", "bring")]
    public void A_key_that_may_be_left_out_is_named(string kind, string key)
    {
        foreach (var file in SiteNew.Run(MemoryFiles.FromText(Site), kind, "quite-new").Files)
            Assert.Matches(
                $@"\n# There may also be: [^\n]*\b{key}\b[^\n]* \(see data/REFERENCE\.md\)\.\n",
                Encoding.UTF8.GetString(file.Content!)
            );
    }

    [Fact]
    public void Files_that_mention_most_of_its_kind_are_named()
    {
        var mentions = SiteNew.Run(MemoryFiles.FromText(Site), "app", "quite-new").Mentions;
        Assert.Contains(mentions, mention => mention.StartsWith("input/en/guides/", StringComparison.Ordinal));
        Assert.All(mentions, mention => Assert.Matches(": [0-9]+ of [0-9]+$", mention));
    }

    [Theory]
    [InlineData("fcat", "x", "Did you mean 'fact'?")]
    [InlineData("fact", "Not An Id", "is not an id")]
    [InlineData("fact", "fee", "There is a 'data/facts/fee.yaml' already.")]
    [InlineData("guide", "trouble", "already")]
    public void What_can_t_be_begun_is_said(string kind, string id, string problem) =>
        Assert.Contains(problem, SiteNew.Run(MemoryFiles.FromText(Site), kind, id).Problem, StringComparison.Ordinal);
}
