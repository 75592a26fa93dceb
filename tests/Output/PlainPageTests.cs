using SiteGen.Tests.Support;
using SiteGen.Verification.Reading;

namespace SiteGen.Tests.Output;

/// <summary>What the quick reader takes, read as the parser reads it, and what it leaves to the parser.</summary>
[Tier(Tier.Quick)]
public class PlainPageTests
{
    private const string Page =
        "<!doctype html><html lang=\"en\"><head><title> A &amp; b </title><link rel=\"x\" href=\"y\"></head>"
        + "<body><main id=\"m\"><p class=\"c\">Words <a href=\"#m\" aria-label=\"l\" data-x=\"1\">here</a><br></p></main></body></html>";

    [Theory]
    [InlineData("", "")]
    [InlineData("<main id", "<main class=\"k\" id")]
    [InlineData("Words", "Words &lt; more &#39;")]
    [InlineData("<body>", "\n\t <body>\n")]
    [InlineData("<head>", "\n<head>\n<meta charset=\"utf-8\"><noscript><meta name=\"n\" content=\"o\"></noscript>")]
    [InlineData("</main>", "<ul><li>x</li></ul><table><tbody><tr><td>x</td></tr></tbody></table></main>")]
    public void It_reads_as_the_parser_does(string find, string with)
    {
        var html = find.Length == 0 ? Page : Page.Replace(find, with, StringComparison.Ordinal);
        var (quick, full) = (WellFormedReader.TryRead(html), AngleSharpReader.Read(html));
        Assert.NotNull(quick);
        Assert.Empty(full.Mistakes);
        Assert.Equal("A & b", quick.Title);
        Assert.Equal(full.Title, quick.Title);
        Assert.Equal(full.Elements.Select(Write), quick.Elements.Select(Write));
        Assert.Contains(quick.Elements, element => element["href"] == "#m");
    }

    [Theory]
    [InlineData("<!doctype html>", "")]
    [InlineData("<!doctype html>", "x<!doctype html>")]
    [InlineData("<html lang=\"en\">", "<!-- x --><html lang=\"en\">")]
    [InlineData("</body></html>", "</body>")]
    [InlineData("</body></html>", "")]
    [InlineData("</html>", "</html></p>")]
    [InlineData("</html>", "</html>x")]
    [InlineData("</html>", "</html><html></html>")]
    [InlineData("</html>", "\u00a0</html>")]
    [InlineData("</html>", "<body></body></html>")]
    [InlineData("</head>", "</head><head></head>")]
    [InlineData("<head>", "<body></body><head>")]
    [InlineData("</title>", "</title><title>x</title>")]
    [InlineData("<title> A &amp; b </title>", "")]
    [InlineData("<head>", "<head>x")]
    [InlineData("<head><title> A &amp; b </title><link rel=\"x\" href=\"y\"></head>", "")]
    [InlineData("</p>", "")]
    [InlineData("</p></main>", "</main></p>")]
    [InlineData("</p>", "<p>x</p></p>")]
    [InlineData("</p>", "<marquee>x</marquee></p>")]
    [InlineData("Words", "Words & more &copy")]
    [InlineData("Words", "<!-- x -->")]
    [InlineData(" class=\"c\"", " class=\"c\" class=\"d\"")]
    [InlineData(" class=\"c\"", " class=c")]
    public void What_gives_any_doubt_is_left_to_the_parser(string find, string with)
    {
        Assert.Contains(find, Page, StringComparison.Ordinal);
        Assert.Null(WellFormedReader.TryRead(Page.Replace(find, with, StringComparison.Ordinal)));
    }

    private static string Write(PageElement element) =>
        $"{element.Start} {element.Name} {string.Join(' ', element.Attributes.Select(a => $"{a.Name}={a.Value}"))}";
}
