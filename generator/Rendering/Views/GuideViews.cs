using SiteGen.Hypertext;

namespace SiteGen.Rendering.Views;

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
