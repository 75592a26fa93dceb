using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;
using SiteGen.Text.Characters;

namespace SiteGen.Tests.Languages;

/// <summary>Characters that mislead are named, and hide nothing from the rules about figures, hedges and names.</summary>
[Tier(Tier.Quick)]
public class PlainTextTests
{
    [Theory]
    [InlineData("ninety\u200Bdays", "ninetydays")]
    [InlineData("nine\u00ADty days", "ninety days")]
    [InlineData("⑨⓪ days", "90 days")]
    [InlineData("𝟗𝟎 days", "90 days")]
    [InlineData("９０ days", "90 days")]
    [InlineData("9\u20600 d\u0430ys", "90 days")]
    [InlineData("٩٠ days", "90 days")]
    [InlineData("ninety\u2011day\u00A0rest", "ninety-day rest")]
    [InlineData("⼆⼗天", "二十天")]
    [InlineData("ニ十天", "二十天")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("plain 文字。", "plain 文字。")]
    public void A_text_is_read_as_an_eye_sees_it(string written, string read) => Assert.Equal(read, PlainText.Of(written).Text);

    [Theory]
    [InlineData("Keep it nine\u00ADty days.", "nine\u00ADty days", 90, TimeUnit.Day)]
    [InlineData("Keep it ⑨⓪ days.", "⑨⓪ days", 90, TimeUnit.Day)]
    [InlineData("Keep it 𝟗𝟎 days.", "𝟗𝟎 days", 90, TimeUnit.Day)]
    [InlineData("Keep it ９０ days.", "９０ days", 90, TimeUnit.Day)]
    [InlineData("in a fortnight", "a fortnight", 14, TimeUnit.Day)]
    [InlineData("two weeks later", "two weeks", 14, TimeUnit.Day)]
    [InlineData("in three months' time", "three months", 3, TimeUnit.Month)]
    [InlineData("for a quarter", "a quarter", 3, TimeUnit.Month)]
    [InlineData("half a year", "half a year", 0.5, TimeUnit.Year)]
    [InlineData("half an hour", "half an hour", 0.5, TimeUnit.Hour)]
    [InlineData("a dozen days", "a dozen days", 12, TimeUnit.Day)]
    public void English_figures_are_found_where_they_stand(string text, string figure, double number, TimeUnit unit) =>
        Finds(text, figure, number, unit, Lang.En);

    [Theory]
    [InlineData("等半年吧", "半年", 0.5, TimeUnit.Year)]
    [InlineData("要一季度", "一季度", 3, TimeUnit.Month)]
    [InlineData("过两周再问", "两周", 14, TimeUnit.Day)]
    [InlineData("三个星期", "三个星期", 21, TimeUnit.Day)]
    [InlineData("九十天", "九十天", 90, TimeUnit.Day)]
    [InlineData("九〇天", "九〇天", 90, TimeUnit.Day)]
    [InlineData("廿天", "廿天", 20, TimeUnit.Day)]
    [InlineData("卅五天", "卅五天", 35, TimeUnit.Day)]
    [InlineData("玖拾天", "玖拾天", 90, TimeUnit.Day)]
    [InlineData("⼆⼗天", "⼆⼗天", 20, TimeUnit.Day)]
    public void Chinese_figures_are_found_where_they_stand(string text, string figure, double number, TimeUnit unit) =>
        Finds(text, figure, number, unit, Lang.Zh);

    [Theory]
    [InlineData("a quarter of the price", Lang.En)]
    [InlineData("the headquarters", Lang.En)]
    [InlineData("两周年", Lang.Zh)]
    [InlineData("下周一", Lang.Zh)]
    public void What_only_looks_like_a_period_is_none(string text, Lang lang) =>
        Assert.DoesNotContain(new FigureScanner([]).Scan(text, lang), figure => figure.Unit is not null);

    [Theory]
    [InlineData("\u202E10086\u202C", "U+202E RIGHT-TO-LEFT OVERRIDE", Oddity.Hidden, "")]
    [InlineData("a\u00A0b", "U+00A0 NO-BREAK SPACE", Oddity.Blank, " ")]
    [InlineData("中\u3000文", "U+3000 IDEOGRAPHIC SPACE", Oddity.Blank, " ")]
    [InlineData("nine\u00ADty", "U+00AD SOFT HYPHEN", Oddity.Hidden, "")]
    [InlineData("\uE000", "U+E000 PRIVATE USE CHARACTER", Oddity.Hidden, "")]
    [InlineData("\u0378", "U+0378 UNASSIGNED CHARACTER", Oddity.Hidden, "")]
    [InlineData("\uFE0F", "U+FE0F VARIATION SELECTOR-16", Oddity.Hidden, "")]
    [InlineData("⚠️ now", "U+26A0 PICTOGRAPH", Oddity.Picture, "")]
    [InlineData("good 👍🏽", "U+1F44D PICTOGRAPH", Oddity.Picture, "")]
    [InlineData("\u2F00", "U+2F00 KANGXI RADICAL", Oddity.LookAlike, "一")]
    [InlineData("\uF914", "U+F914 CJK COMPATIBILITY IDEOGRAPH-F914", Oddity.LookAlike, "樂")]
    [InlineData("\U0002F800", "U+2F800 CJK COMPATIBILITY IDEOGRAPH-2F800", Oddity.LookAlike, "丽")]
    [InlineData("Ａ", "U+FF21 FULLWIDTH LATIN LETTER A", Oddity.LookAlike, "A")]
    [InlineData("WeСhat", "U+0421 CYRILLIC LETTER", Oddity.Mixed, "C")]
    [InlineData("Αlipay", "U+0391 GREEK LETTER", Oddity.Mixed, "A")]
    public void A_character_that_misleads_is_named(string text, string name, Oddity oddity, string instead)
    {
        var odd = OddCharacters.In(text).First();
        Assert.Equal((name, oddity, instead), (CharacterNames.Of(odd.CodePoint), odd.Oddity, odd.Instead));
    }

    [Theory]
    [InlineData("Plain, with “marks” – and café, Zürich, naïve.")]
    [InlineData("中文：《书名》、“引号”……（括号）！￥5～8")]
    [InlineData("Русский язык и Ελληνικά")]
    [InlineData("𬱖女士 ✓ ✗ →")]
    [InlineData("二〇〇一室")]
    public void Ordinary_texts_are_left_alone(string text) => Assert.Empty(OddCharacters.In(text));

    private static void Finds(string text, string figure, double number, TimeUnit unit, Lang lang)
    {
        var found = new FigureScanner([]).Scan(text, lang).Single(f => f.Unit is not null);
        Assert.Equal(figure, text.Substring(found.Start, found.Length).Trim());
        Assert.Equal(((decimal)number, Unit.Of(unit)), (found.Low, found.Unit));
    }
}
