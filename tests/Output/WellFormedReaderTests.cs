using CsCheck;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;
using SiteGen.Verification.Reading;

namespace SiteGen.Tests.Output;

/// <summary>The quick reader may refuse a page, but never read one differently from a full parser.</summary>
[Tier(Tier.Slow)]
public class WellFormedReaderTests
{
    // What a mistaken template could put anywhere: tags that move, close or imply others, broken entities and quotes.
    private static readonly string[] Snippets =
    [
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<li>",
        "</li>",
        "<ul>",
        "<a href=\"#x\">",
        "</a>",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<h2>",
        "</h2>",
        "<table>",
        "<tr>",
        "<td>",
        "<dd>",
        "<dl>",
        "<br>",
        "<br/>",
        "<hr>",
        "</br>",
        "<svg>",
        "<template>",
        "<select>",
        "<form>",
        "<button>",
        "<img>",
        "<script>",
        "</script>",
        "<style>",
        "<!-- -->",
        "<!--",
        "<title>",
        "</title>",
        "<head>",
        "<body class=\"x\">",
        "</body>",
        "</html>",
        "<html lang=\"x\">",
        "<meta charset=\"x\">",
        "<link rel=\"x\">",
        "&",
        "&amp;",
        "&amp",
        "&copy;",
        "&#39;",
        "&#x27;",
        "&#0;",
        "<",
        ">",
        "\"",
        "'",
        "=",
        " id=\"x\"",
        " ID=x",
        " id='x'",
        "/",
        "\0",
        "\r",
        "\r\n",
        "\f",
        "\u00a0",
        "x",
        "文",
    ];

    [Fact]
    public void Every_page_of_a_site_is_read_quickly()
    {
        Assert.All(Plain, page => Assert.NotNull(WellFormedReader.TryRead(page.Html)));
        Assert.True(Plain.Count() > 50);
    }

    /// <summary>All pages but the few with a drawing, which has a grammar of its own.</summary>
    private static IEnumerable<BuiltPage> Plain =>
        FullSite.Built.Pages.Where(page => !page.Html.Contains("<svg", StringComparison.Ordinal));

    [Fact]
    public void It_reads_a_site_as_the_parser_does() => Assert.All(Plain, page => AssertAgree(page.Html));

    [Fact]
    public void What_it_accepts_of_a_changed_page_the_parser_reads_alike_and_without_complaint()
    {
        // The smallest pages have all the frame; large ones would only slow the search.
        var pages = FullSite.Built.Pages.Select(p => p.Html).OrderBy(html => html.Length).Take(12).ToArray();
        var change = Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 12], Gen.Int[0, Snippets.Length - 1], Gen.Bool);
        var accepted = 0;
        Gen.Select(Gen.Int[0, pages.Length - 1], change.Array[1, 3])
            .Try(
                (page, changes) =>
                {
                    var html = pages[page];
                    foreach (var (at, cut, snippet, atTag) in changes)
                        html = Change(html, at, cut, Snippets[snippet], atTag);
                    if (WellFormedReader.TryRead(html) is null)
                        return;
                    Interlocked.Increment(ref accepted);
                    AssertAgree(html);
                },
                few: 3_000,
                all: 50_000
            );
        Assert.True(accepted > 20, $"only {accepted} changed pages were accepted");
    }

    [Fact]
    public void Every_single_snippet_in_the_middle_of_a_page_is_read_alike_or_refused()
    {
        var html = FullSite.Built.Pages.OrderBy(p => p.Html.Length).First(p => p.Lang is not null && !p.IsRedirect).Html;
        var places = Enumerable.Range(1, html.Length - 1).Where(i => html[i] == '<' || html[i - 1] == '>').ToList();
        foreach (var snippet in Snippets)
        {
            foreach (var place in places.Where((_, i) => i % 5 == 0))
            {
                var changed = html.Insert(place, snippet);
                if (WellFormedReader.TryRead(changed) is not null)
                    AssertAgree(changed);
            }
        }
    }

    private static string Change(string html, int at, int cut, string snippet, bool atTag)
    {
        var place = at % html.Length;
        if (atTag && html.IndexOf('<', place) is var tag and >= 0)
            place = tag;
        return html.Remove(place, Math.Min(cut, html.Length - place)).Insert(place, snippet);
    }

    private static void AssertAgree(string html)
    {
        var quick = WellFormedReader.TryRead(html)!;
        var full = AngleSharpReader.Read(html);
        Assert.Empty(full.Mistakes);
        Assert.Equal(full.Title, quick.Title);
        Assert.Equal(full.Elements.Select(Write), quick.Elements.Select(Write));
    }

    private static string Write(PageElement element) =>
        $"{element.Start} {element.Name} {string.Join(' ', element.Attributes.Select(a => $"{a.Name}={a.Value}"))}";
}
