using SiteGen.Checks.Words;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Checks;

/// <summary>Marks of Markdown that a reader would see, with what each was meant as in the rule pages.</summary>
[Tier(Tier.Quick)]
public class LeftoverMarksTests
{
    [Theory]
    // One beside the other are two; what the first holds is no second one.
    [InlineData("~~a~~==b==", "~~a~~ ==b==")]
    [InlineData("==b==~~a~~", "==b== ~~a~~")]
    [InlineData("[a:b:c](x y)", "[a:b:c](x y)")]
    [InlineData("a == b {c}", "== {c}")]
    [InlineData("1) one\n2) two", "1) 2)")]
    [InlineData("one\n#Two", "#Two")]
    [InlineData("one, then 1) two", "")]
    [InlineData("A plain sentence: with 2 marks, a+b and 5 % – it ends.", "")]
    public void Are_found_where_they_stand(string text, string marks) => Assert.Equal(marks, Found(text, isHeading: false));

    [Fact]
    public void A_heading_may_begin_with_a_number()
    {
        Assert.Equal("1、", Found("1、先做什么", isHeading: false));
        Assert.Equal("", Found("1、先做什么", isHeading: true));
        Assert.Equal("##Two", Found("##Two", isHeading: true));
    }

    private static string Found(string text, bool isHeading) =>
        string.Join(
            ' ',
            LeftoverMarks.Find(text, isHeading).OrderBy(mark => mark.Start).Select(mark => text.Substring(mark.Start, mark.Length))
        );
}
