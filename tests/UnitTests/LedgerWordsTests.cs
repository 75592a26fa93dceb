using SiteGen.Tests.Content;
using SiteGen.Tests.Support;
using SiteGen.Text;
using LedgerWords = SiteGen.Model.Ledgers.LedgerWords;

namespace SiteGen.Tests.UnitTests;

/// <summary>Words of the ledger are found whole, by the program and by the content's suite alike, which read it apart.</summary>
[Tier(Tier.Quick)]
public class LedgerWordsTests
{
    [Theory]
    [InlineData("12", "call 12.", true)]
    [InlineData("12", "call 120", false)]
    [InlineData("12", "call 112", false)]
    [InlineData("12", "12th", false)]
    [InlineData("2.0", "version 2.0, says it", true)]
    [InlineData("12", "12.5 or 3,12", false)]
    [InlineData("45,000", "145,000", false)]
    [InlineData("45", "45,000", false)]
    [InlineData("12", "12, 13", true)]
    [InlineData("24小时", "24小时内", true)]
    [InlineData("4小时", "24小时内", false)]
    [InlineData("约6个月", "大约6个月", true)]
    [InlineData("freeze", "unfreeze it, or freeze it", true)]
    [InlineData("freeze", "unfreeze", false)]
    [InlineData("freez*", "FREEZING", true)]
    [InlineData("freez*", "unfreezing", false)]
    [InlineData("1*", "it is 120", true)]
    [InlineData("often|usually", "it is usually so", true)]
    [InlineData("often|usual", "it is usually so", false)]
    [InlineData("冻结|freeze", "解冻结束，冻结", true)]
    [InlineData("App", "在支付宝App内", true)]
    [InlineData("App", "在Apple内", false)]
    [InlineData("+86 571 95017", "dial +86 571 95017", true)]
    [InlineData("+86 571 95017", "dial +86 571 950178", false)]
    public void Stand_in_a_text_as_words_of_their_own(string words, string text, bool expected)
    {
        Assert.Equal(expected, Of(words).StandIn(text));
        Assert.Equal(expected, LedgerFile.Has(text, words));
    }

    [Fact]
    public void Are_told_with_their_places() =>
        Assert.Equal([(8, 4), (19, 5)], Of("free|price").PlacesIn("a call, free, at a price. Freedom."));

    [Theory]
    [InlineData("a|b", false)]
    [InlineData("a|", true)]
    [InlineData("|a", true)]
    [InlineData("*", true)]
    public void Say_nothing_where_an_alternative_is_empty(string words, bool expected) => Assert.Equal(expected, Of(words).HasEmpty());

    private static LedgerWords Of(string words) => new(new Located<string>(words, SourceSpan.WholeFile(new SourceFile("x.yaml", words))));
}
