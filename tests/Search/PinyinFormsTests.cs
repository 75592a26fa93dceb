using SiteGen.Model.Entries;
using SiteGen.Search.Words;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Search;

/// <summary>Pinyin as editors write it, word by word with tones, taken apart into what readers type.</summary>
[Tier(Tier.Quick)]
public class PinyinFormsTests
{
    [Theory]
    [InlineData("tíngjī bǎohào", "ting ji bao hao")]
    [InlineData("Wēixìn", "wei xin")]
    [InlineData("yíngyètīng", "ying ye ting")]
    [InlineData("gōng'ānjú", "gong an ju")]
    [InlineData("Ānquán zhōngxīn", "an quan zhong xin")]
    [InlineData("èrcì hàomǎ", "er ci hao ma")]
    [InlineData("shèhuì gōngchéngxué", "she hui gong cheng xue")]
    [InlineData("xiǎochéngxù", "xiao cheng xu")]
    [InlineData("Yīzhèng Tōngchá", "yi zheng tong cha")]
    [InlineData("Gǎngwān App", "gang wan")]
    [InlineData("Nín hǎo, wǒ yào bào'àn.", "nin hao wo yao bao an")]
    public void Syllables_are_told_apart(string pinyin, string syllables) =>
        Assert.Equal(syllables.Split(' '), PinyinForms.Syllables(pinyin));

    [Fact]
    public void A_name_is_found_joined_by_initials_and_from_each_syllable_on() =>
        Assert.Equal(
            ["ting", "ji", "bao", "hao", "tingjibaohao", "tjbh", "jibaohao", "jbh", "baohao", "bh"],
            PinyinForms.Of("tíngjī bǎohào").Select(form => form.Text)
        );

    [Fact]
    public void Only_what_begins_with_a_word_can_have_been_meant_by_a_slip() =>
        Assert.Equal(["zhongguoyidong", "yidong"], PinyinForms.Of("Zhōngguó Yídòng").Where(form => form.IsWords).Select(form => form.Text));

    [Fact]
    public void A_bracket_begins_another_name() =>
        Assert.Superset(
            new HashSet<string> { "zhongguoyidong", "zgyd", "yidong", "yd", "shoujiyingyeting", "sjyyt" },
            PinyinForms.Of("Zhōngguó Yídòng (shǒujī yíngyètīng)").Select(form => form.Text).ToHashSet()
        );
}
