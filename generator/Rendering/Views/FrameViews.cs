using SiteGen.Hypertext;

namespace SiteGen.Rendering.Views;

/// <summary>What the frame of every page needs; its names are <c>site.…</c> in templates.</summary>
/// <param name="Lang">The language tag: <c>en</c>, <c>zh-Hans</c>.</param>
/// <param name="Assets">The relative address of the assets folder, ending in a slash.</param>
/// <param name="Home">The relative address of the language's home page.</param>
/// <param name="DueSoonDays">How long before its review date a fact is due soon.</param>
/// <param name="Emergency">The guide for somebody in trouble right now.</param>
/// <param name="SwitchHref">Where the same page is in the other language, and <paramref name="SwitchTag"/> which that is.</param>
public sealed record FrameView(
    string Lang,
    RawHtml Name,
    string NameText,
    string Assets,
    string Home,
    RawHtml Policy,
    LinkView Emergency,
    string SwitchHref,
    string SwitchTag,
    IReadOnlyList<LinkView> Menu,
    IReadOnlyList<LinkView> Footer,
    LinkView License,
    RawHtml LicenseNote,
    int DueSoonDays
)
{
    /// <summary>The name of the site where there is little room; <c>null</c> for a site without a shorter one.</summary>
    public RawHtml? ShortName { get; init; }

    /// <summary>The relative address of the search page; <c>null</c> on that page, and on a site that can't be searched.</summary>
    public string? Search { get; init; }

    /// <summary>Under what numbers the site is registered.</summary>
    public IReadOnlyList<LinkView> Filings { get; init; } = [];

    /// <summary><c>null</c> on a site that keeps nothing on the reader's device.</summary>
    public WorkerView? Worker { get; init; }
}

/// <summary>What every page loads, by address; its names are <c>head.…</c> in templates.</summary>
/// <param name="Cards">The script for cards to show and to print, which the site's own asks for where there are some.</param>
/// <param name="Reading">The script for terms explained in place, which the site's own asks for where there are some.</param>
/// <param name="Icon">The icon itself, so that it takes no request.</param>
/// <param name="TouchIcon">The picture for an iPhone's home screen; <c>null</c> where the theme has none.</param>
/// <param name="Manifest">What makes the site an app; <c>null</c> for the pages that speak both languages.</param>
public sealed record HeadView(string Style, string Script, string Cards, string Reading, string Icon, string? TouchIcon, string? Manifest);

/// <summary>What a page knows of the worker that keeps the site; its names are <c>site.worker.…</c> in templates.</summary>
/// <param name="Href">The worker.</param>
/// <param name="Script">The script that talks to it.</param>
public sealed record WorkerView(string Href, string Script);

/// <summary>What the head of every page needs; its names are <c>page.…</c> in templates.</summary>
/// <param name="TitleText">The title as plain text.</param>
/// <param name="Alternates">Absolute addresses of the page in each language.</param>
/// <param name="Breadcrumb">From home down to the page; the last has no address.</param>
/// <param name="IsListed">Whether a search engine is to show it.</param>
/// <param name="Share">What chats and networks show where its address is shared.</param>
/// <param name="Styles">Assets beside the site's own.</param>
/// <param name="Scripts">Assets beside the site's own.</param>
/// <param name="Content">The page itself, already rendered.</param>
public sealed record PageView(
    string TitleText,
    string DescriptionText,
    string Canonical,
    IReadOnlyList<AlternateView> Alternates,
    IReadOnlyList<LinkView> Breadcrumb,
    bool IsHome,
    bool IsListed,
    ShareView Share,
    IReadOnlyList<string> Styles,
    IReadOnlyList<string> Scripts,
    RawHtml Content
)
{
    /// <summary>The relative address of what the page says as Markdown; <c>null</c> when there is no such file.</summary>
    public string? Markdown { get; init; }

    /// <summary>What it says to search engines, as JSON-LD: the breadcrumb, and what else there is to say. Empty for the home page, and
    /// for pages that they are not to show.</summary>
    public IReadOnlyList<RawHtml> StructuredData { get; init; } = [];

    /// <summary>Whether search finds what the page says.</summary>
    public bool IsFound { get; init; } = true;

    /// <summary>Whether it is the page that the way to help leads to.</summary>
    public bool IsEmergency { get; init; }

    /// <summary>Whether it uses the whole width of the frame, and not one column in its middle.</summary>
    public bool IsWide { get; init; }

    /// <summary>How old what it says is; <c>null</c> for a page that states nothing, or says so in its own way.</summary>
    public AgeView? Age { get; init; }

    /// <summary>When something on it last changed, in words; <c>null</c> where nothing has since the first publication.</summary>
    public RawHtml? Changed { get; init; }

    /// <summary>The relative address of the feed of what has changed; <c>null</c> for a site without.</summary>
    public string? FeedHref { get; init; }

    /// <summary>Whether search engines are told to leave it out.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Whether it is not to be published yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Where its source can be edited; <c>null</c> for a page made of many files, and for a site without a repository.</summary>
    public string? Edit { get; init; }

    /// <summary>Where a mistake on it can be reported; <c>null</c> for a site without a repository.</summary>
    public string? Report { get; init; }
}

/// <summary>How old what a page says is.</summary>
/// <param name="Text">Since when it is known, and when it was checked, from the oldest to the newest.</param>
/// <param name="ReviewBy">The first day of review on the page, ISO.</param>
public sealed record AgeView(RawHtml Text, string ReviewBy);

/// <summary>What Open Graph wants to know of a page, beside its title, description and address.</summary>
/// <param name="Type"><c>article</c> or <c>website</c>.</param>
/// <param name="Locale">As <c>zh_CN</c>.</param>
/// <param name="Picture"><c>null</c> when the site has none.</param>
public sealed record ShareView(string Type, string Locale, string OtherLocale, PictureView? Picture);

/// <summary>The picture that stands for a page.</summary>
/// <param name="Href">Absolute: nobody who shows it knows the page.</param>
/// <param name="AltText">What it says.</param>
public sealed record PictureView(string Href, int Width, int Height, string AltText);

/// <summary>The page in a language.</summary>
public sealed record AlternateView(string Tag, string Href);

/// <summary>The bilingual pages at the root: the front door, and "page not found".</summary>
/// <param name="Up">What leads to the root: a relative address for the front door, an absolute one for pages shown at any address.</param>
/// <param name="Worker">What keeps the site on the device; <c>null</c> where nothing is kept, and for all but the front door.</param>
public sealed record FrontDoorView(
    string Up,
    RawHtml Policy,
    string Canonical,
    IReadOnlyList<AlternateView> Alternates,
    ShareView Share,
    IReadOnlyList<DoorHalfView> Halves,
    string OfflineScript,
    string DoorScript,
    string? Worker
)
{
    /// <summary>Under what numbers the site is registered.</summary>
    public IReadOnlyList<LinkView> Filings { get; init; } = [];
}

/// <summary>One language's half of the front door.</summary>
public sealed record DoorHalfView(
    string Tag,
    string Folder,
    RawHtml Name,
    string NameText,
    RawHtml Tagline,
    string TaglineText,
    string Href,
    string EmergencyHref,
    object T,
    object Plain
);

/// <summary>A page that has moved.</summary>
/// <param name="Href">Where to, as a relative address.</param>
/// <param name="Script">The script that takes the reader there, with the query and the fragment that came along.</param>
/// <param name="Target">The page there, whose card is shown for this one, too.</param>
public sealed record AliasView(string Lang, string Href, string Script, string SiteNameText, RawHtml Policy, PageView Target);
