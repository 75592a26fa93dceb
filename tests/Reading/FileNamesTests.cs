using SiteGen.Reading.Disk;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Reading;

[Tier(Tier.Quick)]
public class FileNamesTests
{
    [Theory]
    [InlineData("a:b.css", "holds ':', which no name on Windows can have")]
    [InlineData("a*", "holds '*', which no name on Windows can have")]
    [InlineData("what?.md", "holds '?', which no name on Windows can have")]
    [InlineData("a\"b", "holds '\"', which no name on Windows can have")]
    [InlineData("a<b", "holds '<', which no name on Windows can have")]
    [InlineData("a>b", "holds '>', which no name on Windows can have")]
    [InlineData("a|b", "holds '|', which no name on Windows can have")]
    [InlineData("x\\b.yaml", "holds a backslash, which is between folders on Windows")]
    [InlineData("a.", "ends in a dot, which Windows takes away")]
    [InlineData("a ", "ends in a blank, which Windows takes away")]
    [InlineData("CON", "is the name of a device on Windows")]
    [InlineData("con.css", "is the name of a device on Windows")]
    [InlineData("nul.tar.gz", "is the name of a device on Windows")]
    [InlineData("Lpt1", "is the name of a device on Windows")]
    [InlineData("COM\u00B9.txt", "is the name of a device on Windows")]
    [InlineData("aux .txt", "is the name of a device on Windows")]
    [InlineData("a\nb.css", "holds U+000A, which nobody sees")]
    [InlineData("a\tb", "holds U+0009, which nobody sees")]
    [InlineData("a\u202Etxt.exe", "holds U+202E, which nobody sees")]
    [InlineData("a\u200Bb", "holds U+200B, which nobody sees")]
    [InlineData("a\u0085b", "holds U+0085, which nobody sees")]
    [InlineData("a\u2028b", "holds U+2028, which nobody sees")]
    [InlineData("cafe\u0301.md", "holds U+0301, which some systems write as another character; use the composed letter")]
    [InlineData("\u212B.md", "holds U+212B, which some systems write as another character; use the composed letter")]
    [InlineData("\uF900.md", "holds U+F900, which some systems write as another character; use the composed letter")]
    [InlineData("a\uFFFD", "is not UTF-8")]
    public void A_name_that_another_machine_can_t_have_says_why(string name, string problem) =>
        Assert.Equal(problem, FileNames.Problem(name));

    [Fact]
    public void A_name_has_an_end()
    {
        Assert.Null(FileNames.Problem(new string('a', 255)));
        Assert.Equal("has more than 255 bytes", FileNames.Problem(new string('号', 86)));
    }

    [Theory]
    [InlineData("index.md")]
    [InlineData("a b.css")]
    [InlineData("caf\u00E9.md")]
    [InlineData("号码.txt")]
    [InlineData("console.js")]
    [InlineData("com10.txt")]
    [InlineData("a..b")]
    [InlineData("LICENSE")]
    [InlineData("📱.svg")]
    public void Any_other_name_will_do(string name) => Assert.Null(FileNames.Problem(name));
}
