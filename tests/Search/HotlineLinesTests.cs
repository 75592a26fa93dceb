using SiteGen.Tests.Support;

namespace SiteGen.Tests.Search;

/// <summary>What a result of a search shows of a hotline: its number whole, whichever of its lines has it.</summary>
[Tier(Tier.Slow)]
public class HotlineLinesTests
{
    private static readonly SearchScript Script = new(RealScript.Source, RealScript.Slips, _ => null);

    [Theory]
    [InlineData(
        "Mainland number|400 670 0700|For all else, in 24 hours",
        "4006700700",
        "[400 670 0700] Mainland number|For all else, in 24 hours"
    )]
    [InlineData(
        "Mainland number|Send a text to 12110|If you can't call",
        "sms:12110",
        "Send a text to [12110] Mainland number|If you can't call"
    )]
    [InlineData("供境外拨打|+86 571 95017|人在境外", "+8657195017", "[+86 571 95017] 供境外拨打|人在境外")]
    [InlineData("+86 12345 anywhere|For harbours", "+8612345", "[+86 12345] anywhere|For harbours")]
    [InlineData("(0571) 95017", "057195017", "[(0571) 95017] ")]
    [InlineData("9|Then nothing", "9", "[9] |Then nothing")]
    [InlineData("For harbours", "sms:12110", "[12110] |For harbours")]
    public void The_number_is_shown_whole(string lines, string tel, string shown)
    {
        Assert.Equal(shown, Script.Dialled(lines.Split('|'), tel));
    }
}
