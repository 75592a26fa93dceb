using SiteGen.Model.Entries;
using SiteGen.Search.Reading;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Search;

/// <summary>What there is to find on a page is what a reader sees there, place by place.</summary>
[Tier(Tier.Quick)]
public class PageTextReaderTests
{
    [Fact]
    public void Headings_with_an_id_begin_sections()
    {
        var page = Read(
            """
            <h1>Keeping <span lang="zh-Hans">保号</span></h1>
            <p>First <strong>of all</strong>.</p>
            <h2 id="how">How it is done</h2>
            <ul>
            <li>Ask &amp; wait</li>
            <li>Go</li>
            </ul>
            <h3 id="else">Else</h3>
            <p>Come back</p>
            """
        );
        Assert.Equal("Keeping 保号", page!.Title);
        Assert.Equal([" Keeping 保号: First of all.", "how How it is done: Ask & wait/Go", "else Else: Come back"], Show(page));
    }

    [Fact]
    public void A_section_without_a_word_of_its_own_is_none_but_the_page_itself_always_is() =>
        Assert.Equal([" Page: "], Show(Read("<h1>Page</h1><h2 id=\"a\">A</h2><h2 id=\"b\">B</h2><nav><a href=\"x\">Elsewhere</a></nav>")!));

    [Fact]
    public void An_entry_is_a_place_of_its_own_and_what_follows_it_is_not_part_of_it()
    {
        var page = Read(
            """
            <h1>Lines</h1><h2 id="group">Carriers</h2><p>Before.</p>
            <article id="harbour" data-find="entry"><p data-find="name">Harbour line</p><p><a href="tel:+8612345">+86 12345</a> anywhere</p>
            <p><span data-find="note">Official</span> <span data-find="no">as of May</span></p></article>
            <p>After.</p>
            """
        );
        Assert.Equal(
            [" Lines: ", "group Carriers: Before./After.", "harbour Harbour line (Official) [+8612345]: +86 12345 anywhere"],
            Show(page!).Order(StringComparer.Ordinal)
        );
        Assert.True(page!.Sections.Single(s => s.Id == "harbour").IsEntry);
    }

    [Theory]
    [InlineData("<div data-find=\"no\"><div>not</div><p>this</p></div>")]
    [InlineData("<nav><ul><li><a href=\"a\">not this</a></li></ul></nav>")]
    [InlineData("<form action=\"./\" method=\"get\"><label for=\"q\">not this</label><input id=\"q\" value=\"nor this\"></form>")]
    [InlineData("<noscript><p>not this</p></noscript>")]
    [InlineData("<article data-find=\"no\" id=\"fact-x\"><h2 id=\"inner\">not</h2><p>this</p></article>")]
    public void What_is_found_elsewhere_or_nowhere_is_left_out(string left) =>
        Assert.Equal([" Page: before/after"], Show(Read($"<h1>Page</h1><p>before</p>{left}<p>after</p>")!));

    [Fact]
    public void Nothing_is_read_of_a_page_that_says_so_of_one_without_a_heading_and_outside_the_content()
    {
        Assert.Null(PageTextReader.Read("<body><main id=\"main\" data-find=\"no\"><h1>Search</h1><p>All</p></main></body>"));
        Assert.Null(Read("<p>No heading</p>"));
        Assert.Null(PageTextReader.Read("<body><h1>No content</h1></body>"));
        Assert.Equal(
            [" Page: text"],
            Show(PageTextReader.Read("<body><p>frame</p><main><h1>Page</h1><p>text</p></main><p>foot</p></body>")!)
        );
    }

    [Theory]
    [InlineData("one\n   two\t three", "one two three")]
    [InlineData("a<br>b", "a/b")]
    [InlineData("停机<span lang=\"en\"> App</span>", "停机 App")]
    [InlineData("5 &lt; 6 &amp;&amp; &quot;7&quot; &#39;8&#39; &unknown;", "5 < 6 && \"7\" '8' &unknown;")]
    [InlineData("<a title=\"a > b\" href=\"x\">link</a>", "link")]
    public void Text_is_read_as_a_browser_shows_it(string html, string text) =>
        Assert.Equal([" Page: " + text], Show(Read($"<h1>Page</h1><p>{html}</p>")!));

    [Fact]
    public void A_long_section_becomes_several_passages_none_of_which_cuts_a_block()
    {
        var sentence = string.Concat(Enumerable.Repeat("word ", 120)).Trim();
        var page = Read($"<h1>Page</h1><h2 id=\"long\">Long</h2>{string.Concat(Enumerable.Repeat($"<p>{sentence}</p>", 5))}")!;
        var passages = SearchResultText.Of(page).Where(passage => passage.Section.Id == "long").ToList();
        Assert.Equal([2, 2, 1], passages.Select(passage => passage.Blocks.Count));
        Assert.All(passages.SelectMany(passage => passage.Blocks), block => Assert.Equal(sentence, block));
    }

    private static SearchablePage? Read(string content) =>
        PageTextReader.Read($"<html><body><main id=\"main\">{content}</main></body></html>");

    private static IEnumerable<string> Show(SearchablePage page) =>
        page.Sections.Select(section =>
            $"{section.Id} {section.Heading}{(section.Note.Length > 0 ? $" ({section.Note})" : "")}"
            + $"{(section.Tel.Length > 0 ? $" [{section.Tel}]" : "")}: {string.Join('/', section.Blocks)}"
        );
}
