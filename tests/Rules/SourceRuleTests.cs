using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rules;

/// <summary>The pages of rules about files and data: SG1 and SG2. Apart from the other half, so that both run at once.</summary>
[Tier(Tier.Quick)]
public class SourceRuleTests
{
    public static TheoryData<RuleCase> Cases() => [.. RuleCase.ReadAll().Where(rule => string.CompareOrdinal(rule.Code, "SG3") < 0)];

    [Theory, MemberData(nameof(Cases))]
    public void Reports_what_its_page_says(RuleCase rule) => RulePage.AssertReported(rule);
}
