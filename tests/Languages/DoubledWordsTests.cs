using System.Text.RegularExpressions;
using CsCheck;
using SiteGen.Languages.English;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Languages;

/// <summary>English words written twice are found by hand, and so as the pattern finds them that says what they are.</summary>
[Tier(Tier.Quick)]
public class DoubledWordsTests
{
    private static readonly string[] Pieces =
    [
        .. "the |The |is\n|is|had |that |That |that|é |É |e\u0301 |t|to |to|1|_|-|’s |'|, | |\n".Split('|'),
    ];

    private static readonly Regex Pattern = new(
        @"\b(?!(?:had|that)\b)(?<word>\p{L}+)[ \n]+(?-i:(?=\p{Ll}))\k<word>\b(?![’'-])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    [Fact]
    public void Found_as_by_the_pattern()
    {
        var found = 0;
        Gen.Int[0, Pieces.Length - 1]
            .Select(i => Pieces[i])
            .Array[1, 12]
            .Try(
                pieces =>
                {
                    var text = string.Concat(pieces);
                    (int, int)[] expected = [.. Pattern.Matches(text).Select(match => (match.Index, match.Length))];
                    Interlocked.Add(ref found, expected.Length);
                    Assert.Equal(expected, DoubledWords.In(text));
                },
                few: 3_000,
                all: 200_000
            );
        Assert.True(found >= 100, $"The pattern finds {found} alone.");
    }

    [Theory]
    [InlineData("Three cards and ten days, three times.", "three 3, ten 10")]
    [InlineData("A tenth of them, often at weekends.", "")]
    [InlineData("TWO-factor codes, number2 and number２.", "two 2")]
    public void Words_that_count(string text, string found) =>
        Assert.Equal(found, string.Join(", ", CountWords.In(text).Select(count => $"{count.Word} {count.Number}")));
}
