using System.Text;
using SiteGen.Binding.Guides;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.UnitTests;

[Tier(Tier.Quick)]
public class MarkupWriterTests
{
    // A renderer serves many guides of its thread; which they are is chance.
    [Theory]
    [InlineData("Text.")]
    [InlineData("::: phrases keep-it")]
    [InlineData("::: facts fee")]
    [InlineData("## Heading {#heading}")]
    [InlineData("| a |\n|---|\n| b |")]
    [InlineData("- item")]
    public void A_guide_is_the_same_whatever_was_written_before_it(string before)
    {
        foreach (var guide in new[] { "::: phrases keep-it", "Text.", "| a |\n|---|\n| [](fact:fee) |", "::: note\nText.\n:::" })
        {
            Markup("Text.");
            var expected = Markup(guide);
            Markup(before);
            Assert.Equal(expected, Markup(guide));
        }
    }

    // Found by random input: an image is reported, and must not upset what stands round it.
    [Theory]
    [InlineData("![a [](fact:fee) b](guide:lapse) and [](fact:fee)", 2)]
    [InlineData("![[](fact:fee)](guide:#) [x](guide:lapse)", 2)]
    [InlineData("![[](fact:fee)](#here)", 1)]
    public void A_link_inside_an_image_leaves_no_gap_of_its_own(string guide, int gaps)
    {
        var (_, markup) = BodyReader.Read(
            new SourceFile("x.md", guide),
            0,
            Lang.En,
            new LinkTargets(KindTable.BuiltInOnly),
            new DiagnosticBag()
        );
        Assert.Equal(gaps, markup.Placeholders.Length);
        Assert.DoesNotContain((byte)0, markup.Html.ToArray());
    }

    [Fact]
    public void Columns_are_aligned_by_a_class_and_not_by_a_style()
    {
        var html = Markup("| a | b | c | d |\n|---|:---|:--:|--:|\n| 1 | 2 | 3 | 4 |");
        Assert.DoesNotContain("style", html);
        Assert.Contains("<th>a</th>", html);
        Assert.Contains("<td>2</td>", html);
        Assert.Contains("<th class=\"align-center\">c</th>", html);
        Assert.Contains("<td class=\"align-center\">3</td>", html);
        Assert.Contains("<td class=\"align-end\">4</td>", html);
    }

    private static string Markup(string guide)
    {
        var (_, markup) = BodyReader.Read(
            new SourceFile("x.md", guide),
            0,
            Lang.En,
            new LinkTargets(KindTable.BuiltInOnly),
            new DiagnosticBag()
        );
        return $"{Encoding.UTF8.GetString(markup.Html.Span)} {string.Join(' ', markup.Placeholders.Select(gap => gap.At))}";
    }
}
