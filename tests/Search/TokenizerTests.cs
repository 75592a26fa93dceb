using CsCheck;
using SiteGen.Model.Entries;
using SiteGen.Search;
using SiteGen.Search.Words;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Search;

/// <summary>One tokenizer: the program's, by which the index is made, and the script's, by which it is asked.</summary>
[Tier(Tier.Slow)]
public class TokenizerTests
{
    /// <summary>Characters at which two readers might part.</summary>
    private const string Telling = "微信停机保号 '’-.āáǎàǖ\u0301\uD83D\uDE00１Ａ";

    private static readonly SearchScript Script = new(RealScript.Source, RealScript.Slips, _ => null);

    [Theory]
    [InlineData("", "")]
    [InlineData(" \n\t.,;!", "")]
    [InlineData("Suspend it!", "suspend it")]
    [InlineData("停", "停")]
    [InlineData("停机保号", "停 机 停机 保 机保 号 保号")]
    [InlineData("停机 保号", "停 机 停机 保 号 保号")]
    [InlineData("在微信App里", "在 微 在微 信 微信 app 里")]
    [InlineData("tíngjī bǎohào", "tingji baohao")]
    [InlineData("ti\u0301ngji\u0304 ba\u030Coha\u0300o", "tingji baohao")]
    [InlineData("TÍNGJĪ", "tingji")]
    [InlineData("lǜ nǚ Lü", "lu nu lu")]
    [InlineData("gōng'ānjú don’t", "gonganju dont")]
    [InlineData("１００８６ ＡＢＣ", "10086 abc")]
    [InlineData("+86 571 95017", "86 571 95017")]
    [InlineData("help.wechat.com", "help wechat com")]
    [InlineData("password-free", "password free")]
    [InlineData("Größe façade naïve", "grose facade naive")]
    [InlineData("“停机”、“保号”。", "停 机 停机 保 号 保号")]
    [InlineData("привет שלום 😀 한국", "")]
    [InlineData("aaaaaaaaaabbbbbbbbbbccccccccccddddd", "aaaaaaaaaabbbbbbbbbbccccccccccdd")]
    public void Both_take_a_text_apart_in_the_same_way(string text, string expected)
    {
        string[] tokens = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(tokens, Tokenizer.All(text));
        Assert.Equal(tokens, Script.Tokens(text));
    }

    [Fact]
    public void Both_take_every_character_for_the_same()
    {
        // Each between letters, so that what joins, what parts and what is dropped differ.
        var text = string.Join(' ', Enumerable.Range(1, 0xFFFE).Where(c => c is < 0xD800 or > 0xDFFF).Select(c => $"x{(char)c}y{(char)c}"));
        var tokens = Tokenizer.All(text);
        Assert.Equal(tokens, Script.Tokens(text));
        Assert.InRange(tokens.Count, 100_000, int.MaxValue);
    }

    [Fact]
    public void Both_read_all_that_the_site_says_alike()
    {
        var texts = FullSite.Built.LanguagePages.Select(page => page.All("body")[0].TextContent).ToList();
        Assert.InRange(texts.Count, 50, int.MaxValue);
        Assert.InRange(texts.Sum(text => Tokenizer.All(text).Count), 5_000, int.MaxValue);
        Assert.All(texts, text => Assert.Equal(Tokenizer.All(text), Script.Tokens(text)));
    }

    [Fact]
    public void Whatever_is_typed_both_read_it_alike() =>
        Gen.OneOf(Gen.Char.AlphaNumeric, Gen.Char, Gen.Int[0, Telling.Length - 1].Select(at => Telling[at]))
            .Array[0, 60]
            .Select(letters => new string(letters))
            .Try(text => Tokenizer.All(text).SequenceEqual(Script.Tokens(text)), few: 1_000, all: 10_000, threads: 1);

    [Fact]
    public void The_letters_that_are_taken_for_others_are_the_same_in_both() =>
        Assert.Contains(
            $"var FOLDS = \"{Letters.Folds}\";",
            // Its lines are joined first.
            RealScript.Source.Replace("\" +\n    \"", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("suspend", "suspen")]
    [InlineData("suspended", "suspen")]
    [InlineData("suspension", "suspen")]
    [InlineData("cancelled", "cancel")]
    [InlineData("cancellation", "cancel")]
    [InlineData("lapsed", "laps")]
    [InlineData("companies", "compan")]
    [InlineData("bank", "bank")]
    [InlineData("bus", "bus")]
    public void Related_words_share_a_beginning(string word, string stem) => Assert.Equal(stem, Script.Stem(word));

    [Theory]
    [InlineData("wechat", "wechat", 0)]
    [InlineData("wecaht", "wechat", 1)]
    [InlineData("ewchat", "wechat", 1)]
    [InlineData("wechta", "wechat", 1)]
    [InlineData("wetchat", "wechat", 1)]
    [InlineData("echat", "wechat", 1)]
    [InlineData("alypay", "alipay", 1)]
    [InlineData("laipya", "alipay", 2)]
    [InlineData("bank", "wechat", 3)]
    public void A_swap_of_neighbours_is_one_slip(string typed, string meant, int slips) =>
        Assert.Equal(slips, Script.Distance(typed, meant, most: 2));
}
