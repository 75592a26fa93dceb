using SiteGen.Hypertext;

namespace SiteGen.Rendering.Views;

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
