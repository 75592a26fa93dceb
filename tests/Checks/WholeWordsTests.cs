using SiteGen.Checks.Words;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Checks;

[Tier(Tier.Quick)]
public class WholeWordsTests
{
    [Theory]
    [InlineData("It can be late.", "can", true)]
    [InlineData("Can it?", "can", true)]
    [InlineData("It can't.", "can", false)]
    [InlineData("A candid word", "can", false)]
    [InlineData("American", "can", false)]
    [InlineData("It can't, but it can.", "can", true)]
    [InlineData("In most cases it is.", "in most cases", true)]
    [InlineData("", "can", false)]
    public void Finds_words_whole(string text, string words, bool found) => Assert.Equal(found, WholeWords.Contains(text, words));
}
