using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Languages;

/// <summary>What holds between the two languages.</summary>
[Tier(Tier.Quick)]
public class LanguageTests
{
    [Fact]
    public void Each_is_the_twin_of_the_other() =>
        Assert.All(Langs.All, lang => Assert.Equal((lang, false), (lang.Twin().Twin(), lang.Twin() == lang)));

    [Fact]
    public void One_of_them_is_that_of_the_screens() => Assert.Single(Langs.All, lang => Language.Of(lang).IsLocal);

    [Theory]
    [InlineData("open 微信 now", 5, 7)]
    [InlineData("打开 China Mobile 吧", 3, 15)]
    [InlineData("1234", -1, -1)]
    public void A_stretch_in_the_script_of_the_twin_is_found(string text, int start, int end)
    {
        // The text is in the language whose script it begins with.
        var foreign = Language.Of(char.IsAscii(text[0]) ? Lang.Zh : Lang.En);
        var found = foreign.FindRun(text, 0);
        Assert.Equal((start, end), (found, found < 0 ? -1 : foreign.EndOfRun(text, found)));
    }

    [Theory]
    [InlineData(Lang.En, 'a', 'b', false)]
    [InlineData(Lang.En, '信', '，', false)]
    [InlineData(Lang.Zh, '信', '，', true)]
    [InlineData(Lang.Zh, '信', 'b', false)]
    public void Lines_are_joined_between_wide_characters_of_Chinese(Lang lang, char before, char after, bool joined) =>
        Assert.Equal(joined, Language.Of(lang).JoinsLines(before, after));

    [Theory]
    [InlineData(Lang.En, "Freeze", "tíngjī", "Freeze")]
    [InlineData(Lang.Zh, "Freeze", "Tíngjī bǎo-hào", "tingji baohao")]
    [InlineData(Lang.Zh, "Freeze", null, null)]
    public void Chinese_is_in_the_order_of_its_pinyin(Lang lang, string english, string? pinyin, string? key)
    {
        var span = SourceSpan.WholeFile(new SourceFile("data/x.yaml", ""));
        var name = new EntityName(new Localized<Located<string>>(new(english, span), new("停机", span)), pinyin);
        Assert.Equal(key, Language.Of(lang).SortKey(name));
    }

    [Theory]
    [InlineData(Lang.En, "several months", "a few months")]
    [InlineData(Lang.Zh, "数月", "几月|几个月|数月|数个月|若干月|若干个月")]
    public void Several_may_be_said_otherwise(Lang lang, string several, string others) =>
        Assert.Equal(
            (several, others),
            (
                new SeveralValue(Unit.Of(TimeUnit.Month)).In(lang),
                string.Join('|', Language.Of(lang).Values.OtherWaysToSaySeveral(new SeveralValue(Unit.Of(TimeUnit.Month))))
            )
        );
}
