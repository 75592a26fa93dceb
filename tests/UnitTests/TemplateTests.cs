using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using SiteGen.Hypertext;
using SiteGen.Rendering.Templates;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.UnitTests;

[Tier(Tier.Quick)]
public class TemplateTests
{
    private sealed record PageView(string Title, RawHtml Body);

    private static string Render(string template)
    {
        var view = new ScriptObject { ["page"] = new PageView("A & <b> ñ", new RawHtml("<p>x</p>")) };
        var context = new HtmlTemplateContext(
            new Dictionary<string, Template> { ["part.html"] = Template.Parse("<i>{{ page.title }}</i>", "part.html") }
        );
        context.PushGlobal(view);
        return Template.Parse(template, "page.html").Render(context);
    }

    [Theory]
    [InlineData("<h1>{{ page.title }}</h1>", "<h1>A &amp; &lt;b&gt; ñ</h1>")]
    [InlineData("{{ page.body }}", "<p>x</p>")]
    [InlineData("{{ include 'part.html' }}", "<i>A &amp; &lt;b&gt; ñ</i>")]
    public void Escapes_once(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("a\n  {{ page.titel }}", 2, 11)]
    [InlineData("{{ pgae.title }}", 1, 4)]
    [InlineData("{{ page.title | string.upcas }}", 1, 24)]
    public void A_misspelt_name_fails_where_it_is(string template, int line, int column)
    {
        var e = Assert.Throws<ScriptRuntimeException>(() => Render(template));
        Assert.Equal((line, column), (e.Span.Start.Line + 1, e.Span.Start.Column + 1));
    }
}
