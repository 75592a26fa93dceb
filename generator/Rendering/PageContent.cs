using SiteGen.Addresses;
using SiteGen.Hypertext;
using SiteGen.Rendering.Pages;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering;

/// <summary>The content of a page, before its frame.</summary>
/// <param name="Title">Plain text; unique within a language.</param>
/// <param name="Description">What the page says of itself, in a sentence or two, plain text; <see cref="Frame.PageDescription"/> makes
/// of it what search engines show.</param>
/// <param name="Parents">Between home and the page.</param>
internal sealed record PageContent(string Title, string Description, IReadOnlyList<LinkView> Parents, RawHtml Html)
{
    /// <summary>What is on it, by name, the most important first; plain text. Empty where the description says it.</summary>
    public IReadOnlyList<string> Holds { get; init; } = [];

    /// <summary>What it says to search engines beside its breadcrumb, as JSON-LD.</summary>
    public IReadOnlyList<RawHtml> StructuredData { get; init; } = [];

    /// <summary>Whether a search engine is to show it.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>Assets with which the page is drawn, beside the site's own: <c>search.css</c>.</summary>
    public IReadOnlyList<string> Styles { get; init; } = [];

    /// <summary>Assets that the page runs when it is drawn, after the site's own: <c>search.js</c>.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>What the breadcrumb calls the page, where that can be shorter than its title.</summary>
    public string Crumb { get; init; } = Title;

    /// <summary>What a picture of the page says above the title: what kind of page it is, or for whom. Plain text.</summary>
    public string? Section { get; init; }

    /// <summary>What it says below the title, in the language of the page. Plain text.</summary>
    public string? Note { get; init; }

    /// <summary>What it says there instead: the name of the same thing in the other language.</summary>
    public string? OtherName { get; init; }

    /// <summary>The page whose picture stands for this one too, and that page's title; <c>null</c> for a page with a picture of its
    /// own.</summary>
    public (PageKey Page, string Title)? PictureFrom { get; init; }

    /// <summary>Whether it is one text to be read, and not a list or an entry.</summary>
    public bool IsArticle { get; init; }

    /// <summary>Whether search finds what the page says; a page that only leads to others is better left out.</summary>
    public bool IsFound { get; init; } = true;

    /// <summary>Whether it uses the whole width of the frame, and not one column in its middle.</summary>
    public bool IsWide { get; init; }

    /// <summary>Whether its foot says how old what it says is.</summary>
    public bool ShowsAge { get; init; } = true;

    public static PageContent Of(SitePage page, PageContext context) => page.Accept(new PageMaker(context));
}
