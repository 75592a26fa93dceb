using SiteGen.Binding.Guides;
using SiteGen.Diagnostics;
using SiteGen.Incremental;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Pipelines;
using SiteGen.Reading;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.UnitTests;

/// <summary>Which guides of the last build are taken as they are, and which are read again.</summary>
[Tier(Tier.Quick)]
public sealed class GuideCacheTests : IDisposable
{
    private static readonly SmallSite Site = SmallSite.Valid;
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Guides_are_read_once()
    {
        Assert.Empty(Remembered(Site));
        Assert.Equal(["index", "keeping", "trouble"], Remembered(Site));
        Assert.Equal(["index", "keeping", "trouble"], Remembered(Site));
    }

    [Fact]
    public void A_remembered_guide_is_as_it_was_read()
    {
        var read = Bind(Site).Guides;
        var remembered = Bind(Site).Guides;
        foreach (var (one, other) in read.Zip(remembered))
        {
            foreach (var lang in Langs.All)
            {
                var (a, b) = (one.Texts[lang], other.Texts[lang]);
                Assert.Equal(Shown(a), Shown(b));
                var (own, same) = (a.Markup.Take(), b.Markup.Take());
                Assert.Equal(own.Html.ToArray(), same.Html.ToArray());
                Assert.Equal(
                    own.Placeholders.Select(placeholder => placeholder.At),
                    same.Placeholders.Select(placeholder => placeholder.At)
                );
            }
        }
    }

    [Fact]
    public void A_remembered_guide_still_says_what_to_do_first()
    {
        var site = Site.Edit(
                "input/en/guides/keeping.md",
                "Ask [](carrier",
                "::: actions\n1. Go and [](hotline:harbour).\n:::\n\nAsk [](carrier"
            )
            .Edit("input/zh/guides/keeping.md", "向[](carrier", "::: actions\n1. 去吧，[](hotline:harbour)。\n:::\n\n向[](carrier");
        var read = Bind(site).Guides;
        Assert.Equal(["index", "keeping", "trouble"], Remembered(site));
        foreach (var (one, other) in read.Zip(Bind(site).Guides))
        {
            foreach (var lang in Langs.All)
            {
                var (own, same) = (one.Texts[lang].Markup, other.Texts[lang].Markup);
                Assert.Equal(one.Slug == "keeping", own.HasActions);
                Assert.Equal(own.HasActions, same.HasActions);
                Assert.Equal(own.Actions?.Html.ToArray(), same.Actions?.Html.ToArray());
                Assert.Equal(own.HasActions ? 3 : null, same.Actions?.Placeholders.Length);
            }
        }
    }

    [Fact]
    public void A_guide_is_read_again_when_one_of_its_files_changed() =>
        Assert.Equal(["index", "trouble"], RememberedAfter(Site.Edit("input/zh/guides/keeping.md", "请尽早办理", "请早办理")));

    [Fact]
    public void A_guide_is_read_again_when_a_title_that_it_may_show_changed() =>
        // The one that changed, and the one that links to it.
        Assert.Equal(["index"], RememberedAfter(Site.Edit("input/en/guides/keeping.md", "title: Keeping it", "title: Keeping on")));

    [Fact]
    public void A_guide_that_is_linked_to_by_the_other_alone_leaves_that_as_it_is() =>
        Assert.Equal(
            ["index", "keeping"],
            RememberedAfter(Site.Edit("input/en/guides/trouble.md", "description: When the number is silent.", "description: Now."))
        );

    [Theory]
    [InlineData("data/facts/fee.yaml", "[5, 10]", "[5, 11]")]
    [InlineData("data/site.yaml", "[typically, usually, about]", "[typically, usually]")]
    public void All_guides_are_read_again_when_the_data_changed(string path, string before, string after) =>
        Assert.Empty(RememberedAfter(Site.Edit(path, before, after)));

    [Fact]
    public void A_guide_with_a_fault_is_read_each_time()
    {
        var warned = Site.Edit("input/en/guides/keeping.md", "Do it early.", "It is 37 km away.");
        Assert.Equal(["index", "trouble"], RememberedAfter(warned));
        Assert.Equal(["index", "trouble"], Remembered(warned));
        Assert.Equal(BaseSite.Print(Bind(warned, cached: false).Words), BaseSite.Print(Bind(warned).Words));
        Assert.NotEqual("", BaseSite.Print(Bind(warned).Words));
    }

    [Fact]
    public void A_guide_whose_twin_is_gone_is_no_guide_and_is_known_again_when_the_twin_is_back()
    {
        var lone = Site.Without("input/zh/guides/keeping.md");
        // The other one links to it, and so was held against a title that is gone.
        Assert.Equal(["index"], RememberedAfter(lone));
        Assert.DoesNotContain(Bind(lone).Guides, guide => guide.Slug == "keeping");
        Bind(Site);
        Assert.Equal(["index", "keeping", "trouble"], Remembered(Site));
    }

    [Fact]
    public void Nothing_is_remembered_of_guides_that_nobody_held_against_the_data()
    {
        var broken = Site.Edit("data/facts/fee.yaml", "value:", "valeu:");
        Assert.Empty(Remembered(broken));
        Assert.Empty(Remembered(broken));
        Assert.False(File.Exists(_folder["guides"]));
    }

    public void Dispose() => _folder.Dispose();

    private string[] RememberedAfter(SmallSite edited)
    {
        Bind(Site);
        return Remembered(edited);
    }

    /// <summary>The guides that were taken from the build before. What is read has its markup at once; what is remembered, once it is asked
    /// for.</summary>
    private string[] Remembered(SmallSite site) =>
        [.. Bind(site).Guides.Where(guide => !guide.Texts.En.Markup.IsReady).Select(guide => guide.Slug)];

    private BoundGuides Bind(SmallSite site, bool cached = true)
    {
        var files = MemoryFiles.FromText(site.Files);
        var facts = FactsPipeline.Create(files);
        using var cache = new BuildCache(cached ? _folder.Path : null);
        var guides = GuidesPipeline.Create(files, facts, cache);
        PipelineRunner.Run([facts, guides], new DiagnosticBag());
        return guides.Result;
    }

    /// <summary>All of a guide but its markup, as text with places.</summary>
    private static string[] Shown(GuideText text) =>
        [
            text.File.Path,
            $"{text.File.Hash}",
            .. new[] { text.Title, text.Description }
                .Concat(text.Head.Covers)
                .Concat(text.Head.LeavesOut)
                .Concat(text.Head.Bring)
                .Select(line => $"{line.Value} {line.Span.Start} {line.Span.Length}"),
            .. text.Head.Aliases,
            .. text.Headings.Select(heading =>
                $"{heading.Level} {heading.Id} {heading.Id!.Value.Span.Start} {heading.Text} {heading.Span.Start} {heading.Span.Length}"
            ),
            .. text.Mentions.Select(mention => $"{mention.Value} {mention.Span.Start} {mention.Span.Length}"),
            .. text.Pointers.Select(link => $"{link.Url} {link.Target} {link.Words} {link.Block} {link.Span.Start}"),
        ];
}
