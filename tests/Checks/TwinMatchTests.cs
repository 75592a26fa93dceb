using SiteGen.Checks.Twins;
using SiteGen.Model;
using SiteGen.Model.Twins;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Checks;

/// <summary>Which of the texts that were compared a changed text comes from.</summary>
[Tier(Tier.Quick)]
public class TwinMatchTests
{
    private const string Path = "data/facts/a.yaml";

    private static readonly TwinPin Wait = new("Wait for it at home.", "在家等待。");
    private static readonly TwinPin Call = new("Call the bank at once, and ask for a freeze.", "立即致电银行，要求冻结。");

    [Fact]
    public void One_that_changed_in_one_language_comes_from_the_text_of_the_other()
    {
        Assert.Equal((Call, Lang.En), Of(new TwinPin("Write to the bank.", Call.Zh), Wait, Call));
        Assert.Equal((Call, Lang.Zh), Of(new TwinPin(Call.En, "写信给银行。"), Wait, Call));
    }

    [Fact]
    public void One_that_changed_in_both_comes_from_what_is_most_alike()
    {
        var near = new TwinPin("Call the shop at once, and ask for a freeze.", "请打给商店。");
        Assert.Equal((Call, null), Of(new TwinPin("Call the bank at once, and ask for a refund.", "要求银行退款。"), Wait, near, Call));
        // In one language is enough: the other may have been written anew.
        Assert.Equal((Call, null), Of(new TwinPin("Ring them up now.", "立即致电银行，要求退款。"), Wait, Call));
    }

    [Fact]
    public void One_that_is_like_none_is_new() => Assert.Equal((null, null), Of(new TwinPin("It costs nothing.", "免费。"), Wait, Call));

    [Fact]
    public void None_is_taken_twice_and_none_that_still_stands()
    {
        TwinPin[] now = [Call, new("Wait for it at work.", "在单位等待。"), new("Wait for it at sea.", "在海上等待。")];
        var matches = TwinMatch.In(Path, [.. now.Select(Text)], Pins(Wait, Call));
        Assert.Equal([Wait, null], matches.Select(match => match.Before));
        Assert.Empty(TwinMatch.In(Path, [Text(Call)], Pins(Wait, Call)));
        // What was compared in another file is not what this one comes from.
        Assert.Null(Assert.Single(TwinMatch.In("data/facts/b.yaml", [Text(now[1])], Pins(Wait))).Before);
    }

    [Theory]
    [InlineData("Wait for 90 days.", "Wait for 60 days.", "'90' became '60'")]
    [InlineData("It may not end.", "It may end.", "'not' is gone")]
    [InlineData("等待。", "等待吧。", "'吧' is new")]
    [InlineData("a b c d", "x b y d", "'a b c' became 'x b y'")]
    [InlineData("a b c d e f g", "x b c y e f z", "'a' became 'x'; 'd' became 'y'; 'g' became 'z'")]
    [InlineData("a b c d e f g h i j", "x b c y e f z h i w", "'a' became 'x'; 'd' became 'y'; 'g' became 'z'; and 1 more change")]
    [InlineData(
        "a b c d e f g h i j k l m",
        "x b c y e f z h i w k l v",
        "'a' became 'x'; 'd' became 'y'; 'g' became 'z'; and 2 more changes"
    )]
    public void What_has_changed_is_told_in_its_words(string before, string now, string told) =>
        Assert.Equal(told, WordChanges.Of(before, now));

    [Fact]
    public void A_long_change_is_cut()
    {
        var exact = new string('a', 60);
        Assert.Equal($"'{exact}' became 'x'", WordChanges.Of(exact, "x"));
        Assert.Equal($"'{exact} …' became 'x'", WordChanges.Of(exact + "a", "x"));
    }

    [Fact]
    public void Likeness_is_the_share_of_the_words_of_both()
    {
        Assert.Equal(1, WordChanges.Likeness("a b", "a b"));
        Assert.Equal(0, WordChanges.Likeness("a b", "c d e"));
        Assert.Equal(0.5, WordChanges.Likeness("a b", "a c"));
        Assert.Equal(0.4, WordChanges.Likeness("a b", "a c d"), 6);
        Assert.Equal(0, WordChanges.Likeness("", ""));
    }

    private static (TwinPin? Before, Lang? Changed) Of(TwinPin now, params TwinPin[] before)
    {
        var match = Assert.Single(TwinMatch.In(Path, [Text(now)], Pins(before)));
        return (match.Before, match.Changed);
    }

    private static TwinPins Pins(params TwinPin[] pins) =>
        new(new SourceFile("data/twins.txt", ""), [new TwinPinGroup(Path, "2026-11-26", [.. pins])]);

    private static TwinText Text(TwinPin pin)
    {
        var file = new SourceFile(Path, $"{pin.En}\n{pin.Zh}");
        return TwinText.Of(
            new Localized<Located<string>>(
                new Located<string>(pin.En, new SourceSpan(file, 0, pin.En.Length)),
                new Located<string>(pin.Zh, new SourceSpan(file, pin.En.Length + 1, pin.Zh.Length))
            )
        )!;
    }
}
