using SiteGen.Addresses;
using SiteGen.Diagnostics;
using SiteGen.Incremental;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Pipelines;
using SiteGen.Reading;
using SiteGen.Rendering;
using SiteGen.Rendering.Parts;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.UnitTests;

/// <summary>Every look of a page at the site is noted, also where something else would bring it to light today.</summary>
[Tier(Tier.Quick)]
public class PageReadsTests
{
    private static readonly RenderInput Input = Make();
    private static readonly EntityKey Fee = new(EntityKind.Fact, "fee"),
        Oak = new(new EntityKind("bank", "banks", 3), "oak"),
        Safekeeping = new(new EntityKind("service", "services", 2), "safekeeping");

    private static Guide Keeping => Input.Site.FindGuide("keeping")!;

    [Fact]
    public void An_entry_that_was_looked_for_whether_it_is_there_or_not()
    {
        Noted([PageInput.Of(Fee)], page => page.Data.Find(Fee));
        Noted([PageInput.Of(Fee)], page => page.Data.Get<Fact>(Fee));
        Noted([PageInput.Of(Oak)], page => page.Data.Find(Oak));
    }

    [Fact]
    public void All_entries_of_a_kind() => Noted([PageInput.OfKind(EntityKind.Term)], page => page.Data.OfKind(EntityKind.Term).ToList());

    [Fact]
    public void A_guide_to_be_named_whether_it_is_there_or_not()
    {
        Noted([PageInput.Head("keeping")], page => page.FindGuide("keeping"));
        Noted([PageInput.Head("oak")], page => page.FindGuide("oak"));
    }

    [Fact]
    public void A_picture_whether_it_is_there_or_not() => Noted([PageInput.Image("menu.png")], page => page.FindImage("menu.png"));

    [Fact]
    public void All_changes_and_the_last_one_of_an_entry()
    {
        Noted([PageInput.Changes], page => page.Changes);
        Noted([PageInput.Of(Fee)], page => page.LastChangeOf(Fee));
    }

    [Fact]
    public void The_clock_and_which_pages_have_names()
    {
        Noted([PageInput.Clock], page => page.Clock);
        Noted([PageInput.NamedPages], page => page.HasPage("clock"));
    }

    [Fact]
    public void All_that_a_guide_says_in_the_language_of_the_page() =>
        Noted([PageInput.Whole("keeping", Lang.Zh)], page => page.TextOf(Keeping), Lang.Zh);

    [Fact]
    public void The_guides_in_order_and_what_each_is_called() =>
        Noted([PageInput.GuideOrder, PageInput.Head("keeping"), PageInput.Head("trouble")], page => page.GuidesInOrder);

    [Fact]
    public void The_router_and_the_router_to_be_named()
    {
        Noted([PageInput.Router], page => page.Router);
        Noted([PageInput.RouterTitle], page => page.RouterLink);
    }

    [Fact]
    public void The_neighbours_of_a_guide_and_what_they_are_called()
    {
        Noted([PageInput.NeighboursOf("keeping"), PageInput.Head("trouble")], page => page.NeighboursOf(Keeping));
        Noted([PageInput.NeighboursOf("trouble"), PageInput.Head("keeping")], page => page.NeighboursOf(Input.Site.FindGuide("trouble")!));
    }

    [Fact]
    public void Who_mentions_an_entry_what_the_guides_are_called_and_all_of_the_entries()
    {
        EntityKey[] entries = [.. Input.Backlinks.Of(Safekeeping).Entries.Select(entry => entry.Key.Value)];
        Assert.NotEmpty(entries);
        Noted(
            [PageInput.BacklinksOf(Safekeeping), PageInput.Head("keeping"), .. entries.Select(PageInput.Of)],
            page => page.BacklinksOf(Safekeeping)
        );
        Noted([PageInput.BacklinksOf(Oak)], page => page.BacklinksOf(Oak));
    }

    [Fact]
    public void What_a_part_looked_at_belongs_to_the_page_that_made_it_and_to_each_that_shows_it()
    {
        var fee = Input.Site.Data.Get<Fact>(Fee);
        var (first, second) = (Page(Lang.En), Page(Lang.En, "guides/trouble/"));
        var html = EntryParts.Render(fee, first);
        Assert.Equal(html, EntryParts.Render(fee, second));
        // Its sources are named in it, and what it is about.
        Assert.Superset(
            new HashSet<PageInput>
            {
                PageInput.Of(new EntityKey(EntityKind.Source, "diary")),
                PageInput.Of(new EntityKey(new EntityKind("carrier", "carriers", 0), "harbour")),
            },
            first.Inputs.ToHashSet()
        );
        Assert.Equal(first.Inputs.ToHashSet(), second.Inputs.ToHashSet());
    }

    [Fact]
    public void What_was_looked_at_before_a_part_is_not_forgotten()
    {
        var page = Page(Lang.Zh);
        page.FindGuide("oak");
        EntryParts.Render(Input.Site.Data.Get<Fact>(Fee), page);
        page.FindGuide("trouble");
        Assert.Superset(
            new HashSet<PageInput>
            {
                PageInput.Head("oak"),
                PageInput.Head("trouble"),
                PageInput.Of(new EntityKey(EntityKind.Source, "diary")),
            },
            page.Inputs.ToHashSet()
        );
    }

    private static void Noted(PageInput[] expected, Func<PageContext, object?> look, Lang lang = Lang.En)
    {
        var page = Page(lang);
        look(page);
        Assert.Equal(expected.ToHashSet(), page.Inputs.ToHashSet());
    }

    private static PageContext Page(Lang lang, string address = "guides/keeping/") =>
        new(Input, new PageKey(address), lang, new DiagnosticBag());

    private static RenderInput Make()
    {
        var files = MemoryFiles.FromText(SmallSite.Valid.Files);
        var facts = FactsPipeline.Create(files);
        var guides = GuidesPipeline.Create(files, facts, new BuildCache(null));
        var images = ImagesPipeline.Create(files);
        var theme = ThemePipeline.Create(files);
        var site = SitePipeline.Create(facts, guides, images, theme, new BuildOptions());
        Assert.True(PipelineRunner.Run([facts, guides, images, theme, site], new DiagnosticBag()));
        return site.Result;
    }
}
