using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rules;

/// <summary>The pages of rules about guides, templates and finished pages: SG3 to SG5.</summary>
[Tier(Tier.Quick)]
public class PageRuleTests
{
    public static TheoryData<RuleCase> Cases() => [.. RuleCase.ReadAll().Where(rule => string.CompareOrdinal(rule.Code, "SG3") >= 0)];

    [Theory, MemberData(nameof(Cases))]
    public void Reports_what_its_page_says(RuleCase rule) => RulePage.AssertReported(rule);
}
