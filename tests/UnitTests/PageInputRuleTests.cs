using System.Reflection;
using System.Text.RegularExpressions;
using SiteGen.Rendering;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.UnitTests;

/// <summary>Whatever a page looks at has to be noted, or the page would not be made again when that changes. No type can hold anybody to
/// it, so these lists do.</summary>
[Tier(Tier.Quick)]
public partial class PageInputRuleTests
{
    /// <summary>Each notes a <c>PageInput</c>; <see cref="PageReadsTests"/> sees each do so.</summary>
    private static readonly string[] Noting =
    [
        nameof(PageContext.BacklinksOf),
        nameof(PageContext.Changes),
        nameof(PageContext.Clock),
        nameof(PageContext.Data),
        nameof(PageContext.FindGuide),
        nameof(PageContext.FindImage),
        nameof(PageContext.GuidesInOrder),
        nameof(PageContext.HeadingsOf),
        nameof(PageContext.HasPage),
        nameof(PageContext.LastChangeOf),
        nameof(PageContext.NeighboursOf),
        nameof(PageContext.Noting),
        nameof(PageContext.RecordOf),
        nameof(PageContext.Router),
        nameof(PageContext.RouterLink),
        nameof(PageContext.Show),
        nameof(PageContext.TextOf),
    ];

    /// <summary>What can't change unless every page changes: theme, <c>site.yaml</c> and base address are in the key of the
    /// cache.</summary>
    private static readonly string[] SameForAll =
    [
        nameof(PageContext.AssetAddress),
        nameof(PageContext.BaseUrl),
        nameof(PageContext.Config),
        nameof(PageContext.Offline),
        nameof(PageContext.Render),
        nameof(PageContext.ShowsDrafts),
        nameof(PageContext.Strings),
        nameof(PageContext.Ui),
    ];

    /// <summary>What is of the page itself, or is made of what was noted before: an address follows from the key of what it leads
    /// to.</summary>
    private static readonly string[] OfThePage =
    [
        nameof(PageContext.Ages),
        nameof(PageContext.AliasesOf),
        nameof(PageContext.Cite),
        nameof(PageContext.Cited),
        nameof(PageContext.ClaimId),
        nameof(PageContext.ClaimIdOf),
        nameof(PageContext.HasId),
        nameof(PageContext.Inputs),
        nameof(PageContext.Key),
        nameof(PageContext.Lang),
        nameof(PageContext.LastChange),
        nameof(PageContext.Link),
        nameof(PageContext.LinkTo),
        nameof(PageContext.LinksTo),
        nameof(PageContext.ListsCitedFacts),
        nameof(PageContext.Mark),
        nameof(PageContext.NoteAge),
        nameof(PageContext.PartId),
        nameof(PageContext.Parts),
        nameof(PageContext.GuideMark),
        nameof(PageContext.Path),
        nameof(PageContext.HotlinesLink),
        nameof(PageContext.TitleOfNamed),
    ];

    /// <summary>The files of <c>Rendering/</c> that hold the whole site: <see cref="PageContext"/> and what it gives out note each look;
    /// what the others make is made anew each time.</summary>
    private static readonly string[] HoldTheWholeSite =
    [
        "Frame/HostFiles.cs",
        "Frame/RedirectFiles.cs",
        "Frame/RootPages.cs",
        "Frame/ShareFactory.cs",
        "Frame/Sitemap.cs",
        "PageContext.cs",
        "PageRenderer.cs",
        "Pages/AliasPage.cs",
        "Pages/Offline/WholeGuidePage.cs",
        "Parts/EntryInputs.cs",
        "RenderInput.cs",
        "Templates/TagOrigins.cs",
    ];

    [Fact]
    public void Every_member_of_the_page_context_notes_what_is_looked_at_or_needs_not() =>
        Assert.Equal(
            Noting.Concat(SameForAll).Concat(OfThePage).Order(StringComparer.Ordinal),
            typeof(PageContext)
                .GetMembers(
                    BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                )
                .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false, IsPrivate: false })
                .Select(member => member.Name)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void What_pages_are_made_of_has_no_other_way_to_the_site()
    {
        var folder = RepositoryRoot.Combine("generator/Rendering");
        Assert.Equal(
            HoldTheWholeSite,
            Directory
                .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(path => WholeSite().IsMatch(CommentPattern().Replace(File.ReadAllText(path), "")))
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_file_with_the_whole_site_would_be_seen()
    {
        Assert.Matches(WholeSite(), "public static RawHtml Of(RenderInput input)");
        Assert.Matches(WholeSite(), "internal static string Of(Site site, Lang lang)");
        Assert.Matches(WholeSite(), "record View(BacklinkMap Backlinks)");
        Assert.DoesNotMatch(WholeSite(), "SiteConfig config, SitePage page, DataSetView view");
    }

    [GeneratedRegex(@"\b(RenderInput|Site|BacklinkMap|DataSet) \w+[,)]", RegexOptions.CultureInvariant)]
    private static partial Regex WholeSite();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex CommentPattern();
}
