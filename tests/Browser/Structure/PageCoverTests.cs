using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser.Structure;

/// <summary>No structure is left out: a page with something new in it is always chosen.</summary>
[Tier(Tier.Quick)]
public class PageCoverTests
{
    private const string Plain = "<p class='a b' data-fact='x'>One <a href='/one/'>page</a></p><p>And more</p>";

    private const string Styles = """
        [data-status="official"] { color: green } a[href^="http"] { color: red }
        .urgent p, :is(.loud, .b) > p { color: red }
        """;

    /// <summary>Bodies with one thing that <see cref="Plain"/> does not have.</summary>
    public static TheoryData<string> New =>
        [
            "<p class='b a' data-fact='y'>Two <em>page</em></p><p>And more</p>", // an element
            "<p class='a c' data-fact='y'>Two <a href='/two/'>page</a></p><p>And more</p>", // a class
            "<p class='a b' data-fact='y'>Two <a href='/two/' role='button'>page</a></p><p>And more</p>", // a role
            "<p class='a b' data-fact='y'>Two <a href='/two/' aria-current='page'>page</a></p><p>And more</p>", // a state
            "<p class='a b' data-fact='y' hidden>Two <a href='/two/'>page</a></p><p>And more</p>", // an attribute
            "<p class='a b' data-fact='y' lang='zh-Hans'>Two <a href='/two/'>page</a></p><p>And more</p>", // a value that means something
            "<p class='a b' data-fact='y'>Two <a href='http://two.example/'>page</a></p><p>And more</p>", // a value that a style asks for
            "<p class='a b' data-fact='y' data-status='official'>Two <a href='/two/'>page</a></p><p>And more</p>", // the same, of data
            "<div><p class='a b' data-fact='y'>Two <a href='/two/'>page</a></p></div><p>And more</p>", // an element around it
            "<p>And more</p><p class='a b' data-fact='y'>Two <a href='/two/'>page</a></p>", // another order
            "<p class='a b' data-fact='y'>Two <a href='/two/'></a></p><p>And more</p>", // nothing in it
            "<p class='a b' data-fact='y'>Two <a href='/two/'>page</a></p><p>And more ununderstandable</p>", // a longer word
        ];

    [Theory, MemberData(nameof(New))]
    public void A_page_with_a_structure_of_its_own_is_chosen(string body) =>
        Assert.Contains("new/index.html", Chosen(("new/index.html", body)));

    /// <summary>Around each body stand four elements, too far out to be looked at unless styles ask of them.</summary>
    [Theory]
    [InlineData("urgent", true)]
    [InlineData("loud", true)]
    [InlineData("calm", false)]
    public void An_element_far_out_counts_where_styles_ask_of_it(string name, bool isChosen)
    {
        static string In(string name, string body) => $"<div class='{name}'><section><div><div>{body}</div></div></section></div>";
        var chosen = Chosen(
            [("a/index.html", In("plain", Plain)), ("b/index.html", In(name, "")), ("c/index.html", In(name, Plain))],
            withPlain: false
        );
        Assert.Equal(isChosen, chosen.Contains("c/index.html"));
    }

    [Fact]
    public void A_step_from_one_heading_to_the_next_is_a_structure() =>
        Assert.Equal(
            ["a/index.html", "b/index.html"],
            Chosen(
                [("a/index.html", "<h1>A</h1><i>1</i><h2>B</h2><i>2</i><h3>C</h3>"), ("b/index.html", "<h1>A</h1><i>1</i><h3>C</h3>")],
                withPlain: false
            )
        );

    [Fact]
    public void Other_words_and_addresses_are_no_other_structure()
    {
        const string Same = "<p class='b a' data-fact='y'>Two <a href='/two/'>words</a></p><p>Not less</p>";
        Assert.Equal(["plain/index.html"], Chosen(("z/index.html", Same), ("z2/index.html", Plain)));
    }

    [Fact]
    public void A_field_without_its_label_is_another_structure() =>
        Assert.Equal(
            2,
            Chosen(
                [("a/index.html", "<label for='x'>X</label><input id='x'>"), ("b/index.html", "<label for='x'>X</label><input id='y'>")],
                withPlain: false
            ).Count
        );

    /// <summary>Whatever the features, all of them are on the pages chosen, and none is chosen for nothing.</summary>
    [Fact]
    public void The_pages_chosen_have_every_feature_that_any_page_has()
    {
        var random = new Random(1);
        for (var round = 0; round < 50; round++)
        {
            var features = Enumerable
                .Range(0, 40)
                .ToDictionary(
                    i => new BuiltPage($"{i}/index.html", new string('x', 1 + random.Next(100))),
                    _ => (IReadOnlySet<int>)Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(60)).ToHashSet()
                );
            var chosen = PageCover.Of(features);
            Assert.Equal(
                features.Values.SelectMany(all => all).Distinct().Order(),
                chosen.SelectMany(page => features[page]).Distinct().Order()
            );
            Assert.InRange(chosen.Length, 1, 30);
            Assert.Equal(chosen, PageCover.Of(features.Reverse().ToDictionary()));
        }
    }

    private static List<string> Chosen(params (string Path, string Body)[] pages) => Chosen(pages, withPlain: true);

    private static List<string> Chosen((string Path, string Body)[] pages, bool withPlain)
    {
        var all = withPlain ? pages.Append(("plain/index.html", Plain)) : pages;
        var files = all.ToDictionary(page => page.Item1, page => $"<!doctype html><html lang=en><body>{page.Item2}</body></html>");
        files["assets/site.css"] = Styles;
        return [.. PageCover.Of(BuiltSite.FromText(files)).Select(page => page.Path).Order(StringComparer.Ordinal)];
    }
}
