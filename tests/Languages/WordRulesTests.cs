using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Languages;

[Tier(Tier.Quick)]
public class WordRulesTests
{
    [Theory]
    [InlineData("It can be late.", "can", true)]
    [InlineData("Can it?", "can", true)]
    [InlineData("It can't.", "can", false)]
    [InlineData("It can’t.", "can", false)]
    [InlineData("A candid word", "can", false)]
    [InlineData("American", "can", false)]
    [InlineData("It can't, but it can.", "can", true)]
    [InlineData("In most cases it is.", "in most cases", true)]
    [InlineData("", "can", false)]
    public void An_English_hedge_is_a_whole_word(string text, string hedge, bool found) =>
        Assert.Equal(found, Language.Of(Lang.En).Words.HasWords(text, hedge));

    [Theory]
    [InlineData("据说要三天", "据", true)]
    [InlineData("数据在这里", "据", false)]
    [InlineData("数据据报道有误", "据", true)]
    [InlineData("官方没有说明", "没有说明", true)]
    [InlineData("", "据", false)]
    public void A_Chinese_hedge_is_none_inside_a_common_word(string text, string hedge, bool found) =>
        Assert.Equal(found, Language.Of(Lang.Zh).Words.HasWords(text, hedge));
}
