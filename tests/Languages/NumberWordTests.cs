using System.Text;
using SiteGen.Languages;
using SiteGen.Languages.English;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Languages;

/// <summary>Every word for a number, in both languages, is read in running text as the number it is.</summary>
[Tier(Tier.Quick)]
public class NumberWordTests
{
    private static readonly (string Word, decimal Number)[] English =
    [
        ("one", 1),
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("seven", 7),
        ("eight", 8),
        ("nine", 9),
        ("ten", 10),
        ("eleven", 11),
        ("twelve", 12),
        ("thirteen", 13),
        ("fourteen", 14),
        ("fifteen", 15),
        ("sixteen", 16),
        ("seventeen", 17),
        ("eighteen", 18),
        ("nineteen", 19),
        ("twenty", 20),
        ("thirty", 30),
        ("forty", 40),
        ("fifty", 50),
        ("sixty", 60),
        ("seventy", 70),
        ("eighty", 80),
        ("ninety", 90),
    ];

    private static readonly (string Word, decimal Number)[] EnglishMultipliers =
    [
        ("dozen", 12),
        ("hundred", 100),
        ("thousand", 1_000),
        ("million", 1_000_000),
        ("billion", 1_000_000_000),
    ];

    private static readonly (string Word, decimal Number)[] Chinese =
    [
        ("〇", 0),
        ("零", 0),
        ("一", 1),
        ("二", 2),
        ("两", 2),
        ("三", 3),
        ("四", 4),
        ("五", 5),
        ("六", 6),
        ("七", 7),
        ("八", 8),
        ("九", 9),
        ("十", 10),
    ];

    private static readonly (string Word, decimal Number)[] ChineseMultipliers =
    [
        ("十", 10),
        ("百", 100),
        ("千", 1_000),
        ("万", 10_000),
        ("亿", 100_000_000),
    ];

    /// <summary>Each word in the phrases that it can stand in, with the number that the phrase means.</summary>
    public static TheoryData<Lang, string, decimal> Phrases()
    {
        var phrases = new TheoryData<Lang, string, decimal>();
        foreach (var (word, number) in English)
        {
            phrases.Add(Lang.En, $"for {word} days", number);
            phrases.Add(Lang.En, $"{char.ToUpperInvariant(word[0])}{word[1..]} days later", number);
            phrases.Add(Lang.En, $"for a hundred and {word} days", 100 + number);
        }
        foreach (var (word, number) in EnglishMultipliers)
        {
            phrases.Add(Lang.En, $"for {word} days", number);
            phrases.Add(Lang.En, $"for a {word} days", number);
            phrases.Add(Lang.En, $"for three {word} days", 3 * number);
            phrases.Add(Lang.En, $"for {word.ToUpperInvariant()} days", number);
            if (number >= 1_000)
                phrases.Add(Lang.En, $"for 2.5 {word} days", 2.5m * number);
        }
        phrases.Add(Lang.En, "for half a day", 0.5m);
        foreach (var (word, number) in Chinese)
        {
            phrases.Add(Lang.Zh, $"满{word}天后", number);
            if (number is > 0 and < 10)
                phrases.Add(Lang.Zh, $"满二百三十{word}天后", 230 + number);
        }
        foreach (var (word, number) in ChineseMultipliers)
        {
            phrases.Add(Lang.Zh, $"满三{word}天后", 3 * number);
            phrases.Add(Lang.Zh, $"满25{word}天后", 25 * number);
        }
        phrases.Add(Lang.Zh, "满半天后", 0.5m);
        return phrases;
    }

    [Theory, MemberData(nameof(Phrases))]
    public void A_number_word_is_read(Lang lang, string text, decimal number)
    {
        var figure = Assert.Single(SampleUnits.Scanner.Scan(text, lang));
        Assert.Equal((FigureKind.Number, number, null, Unit.Of(TimeUnit.Day)), (figure.Kind, figure.Low, figure.High, figure.Unit));
    }

    /// <summary>A word that the program learns has to be added to the tables above.</summary>
    [Theory]
    [InlineData("580多万", 5_800_000)]
    [InlineData("五百八十多万", 5_800_000)]
    [InlineData("2余亿", 200_000_000)]
    [InlineData("90多", 90)]
    public void And_some_more_may_stand_within_a_Chinese_number(string text, decimal number)
    {
        var figure = Assert.Single(new FigureScanner([]).Scan(text, Lang.Zh));
        Assert.Equal((0, text.Length, number), (figure.Start, figure.Length, figure.Low));
    }

    [Fact]
    public void No_other_word_is_a_number_to_the_program()
    {
        var known = English.Concat(EnglishMultipliers).Select(word => word.Word).Append("half").ToHashSet(StringComparer.Ordinal);
        var source = string.Concat(
            Directory
                .GetFiles(RepositoryRoot.Combine("generator"), "*.cs", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => File.ReadAllText(file, Encoding.UTF8))
        );
        var words = source.Split([.. source.Where(c => c is < 'a' or > 'z').Distinct()], StringSplitOptions.RemoveEmptyEntries).Distinct();
        Assert.Equal(known.Order(StringComparer.Ordinal), words.Where(word => EnglishNumbers.IsWord(word)).Order(StringComparer.Ordinal));
    }
}
