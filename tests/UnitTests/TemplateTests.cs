using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Hypertext;
using SiteGen.Rendering.Templates;
using SiteGen.Tests.Support;
using SiteGen.Text;

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

    [Theory]
    [InlineData("<ul>\n  <li>a</li>\n\t\t<li>b  c</li>\n</ul>", "<ul>\n<li>a</li>\n<li>b  c</li>\n</ul>")]
    [InlineData("  <p>a</p>", "<p>a</p>")]
    [InlineData("<p>\n  {{ page.body }}  <b>b</b>\n</p>", "<p>\n<p>x</p>  <b>b</b>\n</p>")]
    [InlineData("{{~ if page.title ~}}\n  <p>a</p>\n{{~ end ~}}", "<p>a</p>\n")]
    [InlineData("<pre>\n  {{ page.body }}\n  a</pre>\n  b", "<pre>\n  <p>x</p>\n  a</pre>\nb")]
    [InlineData("<textarea>\n  a</textarea>\n  <preview>\n  b", "<textarea>\n  a</textarea>\n<preview>\nb")]
    public void Indentation_of_templates_is_not_in_pages(string template, string expected)
    {
        var diagnostics = new DiagnosticBag();
        var files = new Dictionary<string, SourceFile> { ["page"] = new("theme/templates/page.html", template) };
        var view = new ScriptObject { ["page"] = new PageView("A", new RawHtml("<p>x</p>")) };
        var html = TemplateSet.Parse(files, [], diagnostics).Render("page", view, diagnostics);
        Assert.Equal((expected, true), (html.Html, diagnostics.IsEmpty));
    }
}
