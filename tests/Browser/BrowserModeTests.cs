using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>The switch that leaves the browser out, or insists on it.</summary>
[Tier(Tier.Quick)]
public class BrowserModeTests
{
    [Theory]
    [InlineData(null, BrowserMode.Auto)]
    [InlineData("auto", BrowserMode.Auto)]
    [InlineData("off", BrowserMode.Off)]
    [InlineData("required", BrowserMode.Required)]
    public void Three_words_are_known(string? value, BrowserMode expected) => Assert.Equal(expected, BrowserModes.Parse(value));

    [Theory]
    [InlineData("")]
    [InlineData("no")]
    [InlineData("Off")]
    [InlineData("require")]
    public void Any_other_is_a_failure_that_names_the_three(string value) =>
        Assert.Contains($"SITEGEN_BROWSER is '{value}'", Assert.Throws<InvalidOperationException>(() => BrowserModes.Parse(value)).Message);

    /// <summary>A word that means nothing fails a run at a glance, also one that asks for no test in a browser.</summary>
    [Fact]
    public void The_environment_of_this_run_holds_one_of_them() => Assert.True(Enum.IsDefined(BrowserModes.Current));

    [Theory]
    [InlineData(BrowserMode.Auto, true, false, false)]
    [InlineData(BrowserMode.Auto, false, true, false)]
    [InlineData(BrowserMode.Off, true, true, false)]
    [InlineData(BrowserMode.Off, false, true, false)]
    [InlineData(BrowserMode.Required, true, false, false)]
    [InlineData(BrowserMode.Required, false, false, true)]
    public void It_decides_whether_a_test_runs_is_skipped_or_fails(BrowserMode mode, bool isHere, bool isSkipped, bool isFailure)
    {
        var decision = BrowserExecutable.Decide(mode, isHere ? "chromium" : null);
        Assert.Equal((isSkipped, isFailure), (decision.IsSkipped, decision.IsFailure));
        Assert.Equal(isSkipped || isFailure, decision.Why.Length > 0);
    }
}
