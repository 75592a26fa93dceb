using SiteGen.BuiltIn;
using SiteGen.Languages;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Languages;

/// <summary>The dictionary that the program carries, and how words of a text are looked up in it.</summary>
[Tier(Tier.Quick)]
public class LexiconTests
{
    private static readonly Lexicon English = new(() => BuiltInFiles.Read("words/english.txt"));
    private static readonly Spelling Spelling = new(English);

    [Fact]
    public void Every_word_is_found_where_it_lies()
    {
        string[] words = [.. English.All()];
        Assert.Equal(76_174, words.Length);
        Assert.Equal(words.Order(StringComparer.Ordinal), words);
        Assert.All(words, word => Assert.True(English.Contains(word), word));
        Assert.DoesNotContain(words, word => English.Contains(word + "qq"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("zzz")]
    [InlineData("aaa")]
    [InlineData("numbr")]
    [InlineData("Wǒ")]
    [InlineData("a word and another of which no dictionary has as many letters as this")]
    public void What_is_no_word_is_not(string word) => Assert.False(English.Contains(word));

    [Theory]
    [InlineData("freind", "friend")]
    [InlineData("numbber", "number")]
    [InlineData("lantrn", "lantern")]
    [InlineData("Nunber", "Number")]
    [InlineData("xqzzy", null)]
    public void One_slip_is_mended(string written, string? meant) => Assert.Equal(meant, Spelling.Near(written).FirstOrDefault());

    [Theory]
    [InlineData("The bank's and the banks’ clerks don’t know colour or color.", "")]
    [InlineData("Write to help@lantren.example, see https://a.example/lantren or press *#lantren#.", "")]
    [InlineData("A lantren's light; (Lantren) up-to-dat, and/orr.", "lantren Lantren dat orr")]
    [InlineData("PDFs, eBook, Wǒmen, a1b2, {lantren}, lantern.", "")]
    public void Words_of_a_text_are_looked_up(string text, string wrong) =>
        Assert.Equal(wrong, string.Join(' ', Spelling.MistakesIn(text, _ => false).Select(one => one.Word)));
}
