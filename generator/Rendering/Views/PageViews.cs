using SiteGen.Hypertext;

namespace SiteGen.Rendering.Views;

/// <summary>What the frame of every page needs; its names are <c>site.…</c> in templates.</summary>
/// <param name="Lang">The language tag: <c>en</c>, <c>zh-Hans</c>.</param>
/// <param name="Assets">The relative address of the assets folder, ending in a slash.</param>
/// <param name="Home">The relative address of the language's home page.</param>
/// <param name="DueSoonDays">How long before its review date a fact is due soon.</param>
/// <param name="Emergency">The guide for somebody in trouble right now.</param>
/// <param name="Switch">The same page in the other language.</param>
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

/// <summary>One answer to "where are you now?".</summary>
public sealed record SituationView(string Href, RawHtml Label, RawHtml Hint, bool Urgent);

/// <summary>The home page.</summary>
/// <param name="Router">Where to go for who is none of the situations, or can't tell; <c>null</c> for a site without a router.</param>
public sealed record HomeView(
    RawHtml Title,
    RawHtml Lead,
    IReadOnlyList<SituationView> Situations,
    LinkView? Router,
    IReadOnlyList<HotlineView> Hotlines,
    LinkView? AllHotlines,
    IReadOnlyList<EntryView> Guides,
    LinkView AllGuides,
    RawHtml Body
);

/// <summary>A guide.</summary>
/// <param name="Urgent">For somebody in trouble right now.</param>
/// <param name="Toc">Its headings of the second level.</param>
/// <param name="Card">Its card, made to be printed.</param>
/// <param name="Words">The glossary words in it.</param>
/// <param name="Facts">The facts cited in it that it does not show in full itself.</param>
/// <param name="Way">What the guides before and after belong to: the situation, or all guides.</param>
/// <param name="Previous"><c>null</c> for the first guide.</param>
/// <param name="Next"><c>null</c> for the last guide.</param>
/// <param name="Actions">What to do first; <c>null</c> when the guide does not say.</param>
public sealed record GuideView(
    RawHtml Title,
    RawHtml? Actions,
    RawHtml Lead,
    IReadOnlyList<RawHtml> Covers,
    IReadOnlyList<RawHtml> LeavesOut,
    bool Urgent,
    IReadOnlyList<LinkView> Toc,
    RawHtml Body,
    LinkView Card,
    IReadOnlyList<WordView> Words,
    IReadOnlyList<RawHtml> Facts,
    RawHtml Way,
    LinkView? Previous,
    LinkView? Next
)
{
    /// <summary>What to take along.</summary>
    public IReadOnlyList<RawHtml> Bring { get; init; } = [];

    public bool HasNeighbours => Previous is not null || Next is not null;
}

/// <summary>A glossary word explained on a page that uses it.</summary>
/// <param name="Href">Its entry in the glossary.</param>
public sealed record WordView(string DomId, string Href, string Chinese, string? Pinyin, string English, RawHtml Gloss);

/// <summary>A line of "at a glance".</summary>
public sealed record DetailView(RawHtml Label, RawHtml Value);

/// <summary>The page of an entry of a declared kind. What it shows in full comes as finished parts.</summary>
/// <param name="MorePhrases">Those that there is no room for, as links.</param>
public sealed record EntityView(
    NameView Name,
    RawHtml Lead,
    IReadOnlyList<DetailView> Details,
    IReadOnlyList<LinkView> Related,
    IReadOnlyList<RawHtml> Procedures,
    IReadOnlyList<RawHtml> Hotlines,
    IReadOnlyList<RawHtml> Phrases,
    IReadOnlyList<LinkView> MorePhrases,
    IReadOnlyList<RawHtml> Cases,
    IReadOnlyList<RawHtml> Facts,
    IReadOnlyList<LinkView> Backlinks
);

/// <summary>The page of one procedure.</summary>
public sealed record ProcedurePageView(
    RawHtml Title,
    RawHtml Procedure,
    IReadOnlyList<LinkView> Related,
    IReadOnlyList<LinkView> Backlinks
);

/// <summary>An index of pages.</summary>
/// <param name="ShowOtherNames">Whether each name stands in both languages, as it does for things one meets in the other.</param>
public sealed record IndexView(RawHtml Title, RawHtml Lead, bool ShowOtherNames, IReadOnlyList<EntryView> Entries);

/// <summary>Every entry of a declared kind whose entries have no pages of their own.</summary>
public sealed record EntriesView(RawHtml Title, RawHtml Lead, IReadOnlyList<ListedEntryView> Entries);

/// <summary>Where a reader takes the site along.</summary>
/// <param name="CanSave">Whether a worker keeps pages on the device.</param>
/// <param name="Lang">The language as addresses have it.</param>
/// <param name="Pages">How many pages a saved copy holds, and what it weighs.</param>
/// <param name="Checked">The day on which a fact was last compared with its source.</param>
/// <param name="FileHref">The whole language as one file.</param>
/// <param name="FileName">What it is called once it is saved.</param>
/// <param name="FileLabel">With its size.</param>
public sealed record OfflineView(
    RawHtml Title,
    RawHtml Lead,
    bool CanSave,
    string Lang,
    RawHtml Pages,
    RawHtml Checked,
    string FileHref,
    string FileName,
    RawHtml FileLabel
);

/// <summary>How others may link to the site and use its data.</summary>
/// <param name="Root">What all addresses of the site begin with, as people read it.</param>
/// <param name="Examples">Entries that have an address of their own, by it; empty when there are none.</param>
/// <param name="Files">What there is for programs.</param>
/// <param name="Record">An entry as programs read it, in JSON; <c>null</c> when the site has none to show.</param>
/// <param name="RecordHref">Where that lies.</param>
/// <param name="RecordLang">The language of the JSON.</param>
/// <param name="Promise">In paragraphs.</param>
public sealed record PartnersView(
    RawHtml Title,
    RawHtml Lead,
    string Root,
    IReadOnlyList<PartnerFileView> Examples,
    IReadOnlyList<PartnerFileView> Files,
    RawHtml? Record,
    string? RecordHref,
    string RecordLang,
    IReadOnlyList<RawHtml> Promise,
    LinkView License,
    RawHtml LicenseNote
);

/// <summary>An address that others may use.</summary>
/// <param name="Address">Below the root of the site, as <c>api/v1/index.json</c>.</param>
/// <param name="About">What is there.</param>
public sealed record PartnerFileView(string Href, string Address, RawHtml About);

/// <summary>The whole of a language in one file.</summary>
/// <param name="Style">The style sheet, word for word as the policy has its hash.</param>
/// <param name="SiteHref">Where a newer copy is to be had: the absolute address of the page about copies.</param>
public sealed record WholeGuideView(
    string Lang,
    RawHtml Policy,
    RawHtml Style,
    string TitleText,
    IReadOnlyList<AlternateView> Alternates,
    string Icon,
    RawHtml Name,
    RawHtml Tagline,
    RawHtml Checked,
    string SiteHref,
    RawHtml SiteText,
    IReadOnlyList<GuidePartView> Parts,
    IReadOnlyList<GuideSectionView> Sections,
    LinkView License,
    RawHtml LicenseNote
)
{
    /// <summary>Under what numbers the site is registered.</summary>
    public IReadOnlyList<LinkView> Filings { get; init; } = [];
}

/// <summary>A part of the list of contents.</summary>
public sealed record GuidePartView(string DomId, RawHtml Title, IReadOnlyList<LinkView> Links);

/// <summary>A page inside the file.</summary>
public sealed record GuideSectionView(string DomId, RawHtml Html);

/// <summary>The search page: a form, and everything there is to find for those who have no script.</summary>
/// <param name="Kinds">What the kinds of results are called.</param>
/// <param name="Slips">The script for a query that finds nothing.</param>
/// <param name="Situations">For those who found nothing; so are <paramref name="Hotlines"/> and <paramref name="AllHotlines"/>.</param>
public sealed record SearchView(
    RawHtml Title,
    RawHtml Lead,
    string Slips,
    IReadOnlyList<ResultKindView> Kinds,
    IReadOnlyList<LinkView> Situations,
    IReadOnlyList<HotlineView> Hotlines,
    LinkView? AllHotlines,
    IReadOnlyList<ContentsView> Groups
);

/// <summary>A kind of result, and what readers call it.</summary>
public sealed record ResultKindView(string Kind, string Label);

/// <summary>A part of the list of everything.</summary>
/// <param name="All">The page that lists them with more about each; <c>null</c> where there is none.</param>
public sealed record ContentsView(string DomId, RawHtml Title, LinkView? All, IReadOnlyList<LinkView> Links);

/// <summary>Every hotline.</summary>
public sealed record HotlinesView(RawHtml Title, IReadOnlyList<HotlineGroupView> Groups);

/// <summary>Every case.</summary>
public sealed record CasesView(RawHtml Title, RawHtml Lead, IReadOnlyList<CaseView> Cases);

/// <summary>The glossary.</summary>
/// <param name="ChineseFirst">Whether the page itself is Chinese.</param>
public sealed record GlossaryView(RawHtml Title, RawHtml Lead, bool ChineseFirst, IReadOnlyList<TermView> Terms);

/// <summary>Every source.</summary>
public sealed record SourcesView(RawHtml Title, RawHtml Lead, IReadOnlyList<SourceView> Sources);

/// <summary>Every fact.</summary>
public sealed record FactsView(RawHtml Title, RawHtml Lead, IReadOnlyList<LegendView> Legend, IReadOnlyList<FactGroupView> Groups);

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
