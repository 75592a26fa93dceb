using SiteGen.Tests.Support;

namespace SiteGen.Tests.UnitTests;

/// <summary>The switch between few random cases and all of them.</summary>
[Tier(Tier.Quick)]
public class SeedsTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("few", false)]
    [InlineData("all", true)]
    public void Two_words_are_known(string? value, bool expected) => Assert.Equal(expected, Seeds.IsAll(value));

    [Theory]
    [InlineData("")]
    [InlineData("All")]
    [InlineData("1")]
    public void Any_other_is_a_failure(string value) => Assert.Throws<InvalidOperationException>(() => Seeds.IsAll(value));

    [Fact]
    public void A_theory_gets_as_many_numbers_as_the_run_tries() => Assert.Equal(Seeds.AreAll ? 5 : 2, Seeds.UpTo(few: 2, all: 5).Count);
}
