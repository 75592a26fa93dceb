using SiteGen.Languages.Chinese;
using SiteGen.Rendering.Parts;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Languages;

[Tier(Tier.Quick)]
public class PinyinTests
{
    private static readonly HashSet<string> Foreign = ["App", "SIM"];

    [Theory]
    [InlineData("Nín hǎo", "nín hǎo")]
    [InlineData("Xī'ān", "xī ān")]
    [InlineData("xiān", "xiān")]
    [InlineData("fāngàn", "fān gàn")]
    [InlineData("lìngwài", "lìng wài")]
    [InlineData("gōng'ānjú", "gōng ān jú")]
    [InlineData("Zhōngguó Yídòng (Shǒujī Yíngyètīng)", "zhōng guó yí dòng shǒu jī yíng yè tīng")]
    [InlineData("nǚ'ér, lüèduó", "nǚ ér lüè duó")]
    [InlineData("Zài App lǐ; SIM kǎ", "zài lǐ kǎ")]
    [InlineData("yīhuìr, zhèr, huār, yīdiǎnr", "yī huì r zhè r huā r yī diǎn r")]
    [InlineData("guìrén, érzi, rènao", "guì rén ér zi rè nao")]
    [InlineData("Ǹg, hm, ńg", "ǹg hm ńg")]
    [InlineData("", "")]
    public void Is_taken_apart_into_its_syllables(string pinyin, string syllables)
    {
        Assert.Equal(syllables, string.Join(' ', Pinyin.Split(pinyin, Foreign, out var wrong)));
        Assert.Null(wrong);
    }

    [Theory]
    [InlineData("hao3")]
    [InlineData("Haǒ")] // the mark belongs on the a
    [InlineData("hǎó")]
    [InlineData("nv")]
    [InlineData("qüán")] // after q the dots are left out
    [InlineData("Wechat")]
    [InlineData("haong")] // an interjection is a word of its own
    [InlineData("r")]
    [InlineData("haorr")]
    [InlineData("ha\u030Co")] // a mark typed apart from its letter
    public void What_is_no_pinyin_is_named(string word)
    {
        Pinyin.Split($"Nín hǎo {word} ma", Foreign, out var wrong);
        Assert.Equal(word, wrong);
    }

    [Theory]
    [InlineData("您好，我要报案。", "Nín hǎo, wǒ yào bào'àn.", "您<wbr>好，<wbr>我<wbr>要<wbr>报案。")]
    [InlineData("“请” App 里说", "“Qǐng” App lǐ shuō", "“请” <span lang=\"en\">App</span> <wbr>里<wbr>说")]
    [InlineData("好<的", "hǎo de", "好&lt;<wbr>的")]
    [InlineData("没有拼音", "pīnyīn", "没有拼音")]
    public void Shown_Chinese_may_break_between_the_words_of_its_pinyin(string chinese, string pinyin, string html) =>
        Assert.Equal(html, WordBreaks.Mark(chinese, pinyin).Html);

    [Theory]
    [InlineData("我要报案。", "Wǒ yào bào'àn.", "我|要|报案。")]
    [InlineData("您好，我要报案。", "Nín hǎo, wǒ yào bào'àn.", "[您|好，][我|要|报案。]")]
    [InlineData("复机吗？要交多少钱？", "Fùjī ma? Yào jiāo duōshao qián?", "[复机吗？][要|交|多少|钱？]")]
    [InlineData("我的确写好了的吧。", "Wǒ díquè xiě hǎo le de ba.", "我|的确|写|好了的吧。")]
    [InlineData("他说：“好。”请写。", "Tā shuō: “Hǎo.” Qǐng xiě.", "[他|说：][“好。”][请|写。]")]
    public void A_sentence_that_is_held_out_has_a_line_for_each_clause(string chinese, string pinyin, string clauses) =>
        Assert.Equal(
            clauses,
            WordBreaks
                .Clauses(chinese, pinyin)
                .Html.Replace("<wbr>", "|", StringComparison.Ordinal)
                .Replace("<span class=\"clause\">", "[", StringComparison.Ordinal)
                .Replace("</span>", "]", StringComparison.Ordinal)
        );
}
