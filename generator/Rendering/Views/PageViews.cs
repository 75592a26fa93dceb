using SiteGen.Hypertext;

namespace SiteGen.Rendering.Views;

/// <summary>What the frame of every page needs; its names are <c>site.…</c> in templates.</summary>
/// <param name="Lang">The language tag: <c>en</c>, <c>zh-Hans</c>.</param>
/// <param name="Assets">The relative address of the assets folder, ending in a slash.</param>
/// <param name="Home">The relative address of the language's home page.</param>
/// <param name="Emergency">The guide for somebody in trouble right now.</param>
/// <param name="Switch">The same page in the other language.</param>
public sealed record FrameView(
    string Lang, RawHtml Name, string NameText, string Assets, string Home, string Policy, LinkView Emergency,
    string SwitchHref, string SwitchTag, IReadOnlyList<LinkView> Menu, IReadOnlyList<LinkView> Footer, LinkView License, RawHtml LicenseNote);

/// <summary>What the head of every page needs; its names are <c>page.…</c> in templates.</summary>
/// <param name="TitleText">The title as plain text.</param>
/// <param name="Alternates">Absolute addresses of the page in each language.</param>
/// <param name="Breadcrumb">From home down to the page; the last has no address.</param>
/// <param name="Indexed">Whether search engines may list it.</param>
/// <param name="Styles">Assets beside the site's own.</param>
/// <param name="Scripts">Assets beside the site's own.</param>
/// <param name="Content">The page itself, already rendered.</param>
public sealed record PageView(
    string TitleText, string DescriptionText, string Canonical, IReadOnlyList<AlternateView> Alternates, IReadOnlyList<LinkView> Breadcrumb, bool IsHome, bool Indexed,
    IReadOnlyList<string> Styles, IReadOnlyList<string> Scripts, RawHtml Content);

/// <summary>The page in a language.</summary>
public sealed record AlternateView(string Tag, string Href);

/// <summary>One answer to "where are you now?".</summary>
public sealed record SituationView(string Href, RawHtml Label, RawHtml Hint, bool Urgent);

/// <summary>The home page.</summary>
public sealed record HomeView(RawHtml Title, RawHtml Lead, IReadOnlyList<SituationView> Situations, IReadOnlyList<HotlineView> Hotlines, LinkView AllHotlines,
    IReadOnlyList<EntryView> Guides, LinkView AllGuides, RawHtml Body, IReadOnlyList<RawHtml> Facts);

/// <summary>A guide.</summary>
/// <param name="Urgent">For somebody in trouble right now: the first action stands first, what the guide covers after it.</param>
/// <param name="Toc">Its headings of the second level.</param>
/// <param name="Card">Its card, made to be printed.</param>
/// <param name="Words">The glossary words in it.</param>
/// <param name="Facts">The facts cited in it that it does not show in full itself.</param>
/// <param name="Way">What the guides before and after belong to: the situation, or all guides.</param>
/// <param name="Previous"><c>null</c> for the first guide.</param>
/// <param name="Next"><c>null</c> for the last guide.</param>
public sealed record GuideView(RawHtml Title, RawHtml Lead, IReadOnlyList<RawHtml> Covers, IReadOnlyList<RawHtml> LeavesOut, bool Urgent, IReadOnlyList<LinkView> Toc,
    RawHtml Body, LinkView Card, IReadOnlyList<WordView> Words, IReadOnlyList<RawHtml> Facts, RawHtml Way, LinkView? Previous, LinkView? Next)
{
    public bool HasNeighbours => Previous is not null || Next is not null;
}

/// <summary>A glossary word explained on a page that uses it.</summary>
/// <param name="Href">Its entry in the glossary.</param>
public sealed record WordView(string DomId, string Href, string Chinese, string? Pinyin, string English, RawHtml Gloss);

/// <summary>A guide on one sheet of paper.</summary>
/// <param name="Address">Where to find the guide again, as text.</param>
/// <param name="ReviewBy">The day from which something on it should be looked up again; <c>null</c> when nothing on it grows old.</param>
/// <param name="More">How much of the guide found no room; <c>null</c> when all of it did.</param>
public sealed record GuideCardView(RawHtml Title, RawHtml Lead, LinkView Guide, string Address, IReadOnlyList<HotlineView> Hotlines, IReadOnlyList<ProcedureView> Procedures,
    IReadOnlyList<PhraseView> Phrases, IReadOnlyList<FactView> Facts, RawHtml? ReviewBy, RawHtml? More);

/// <summary>A line of "at a glance".</summary>
public sealed record DetailView(RawHtml Label, RawHtml Value);

/// <summary>The page of a carrier, an app, a service or a bank. What it shows in full comes as finished parts.</summary>
public sealed record EntityView(NameView Name, RawHtml Lead, IReadOnlyList<DetailView> Details, IReadOnlyList<LinkView> Related,
    IReadOnlyList<RawHtml> Procedures, IReadOnlyList<RawHtml> Hotlines, IReadOnlyList<RawHtml> Phrases, IReadOnlyList<RawHtml> Cases,
    IReadOnlyList<RawHtml> Facts, IReadOnlyList<LinkView> MentionedIn);

/// <summary>The page of one procedure.</summary>
public sealed record ProcedurePageView(RawHtml Title, RawHtml Procedure, IReadOnlyList<LinkView> Related, IReadOnlyList<LinkView> MentionedIn);

/// <summary>An index of pages.</summary>
/// <param name="ShowOtherNames">Whether each name stands in both languages, as it does for things one meets in the other.</param>
public sealed record IndexView(RawHtml Title, RawHtml Lead, bool ShowOtherNames, IReadOnlyList<EntryView> Entries);

/// <summary>Every hotline.</summary>
public sealed record HotlinesView(RawHtml Title, RawHtml Lead, IReadOnlyList<HotlineGroupView> Groups);

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
public sealed record DoorView(string Up, string Policy, string Canonical, IReadOnlyList<AlternateView> Alternates, IReadOnlyList<DoorHalfView> Halves);

/// <summary>One language's half of the front door.</summary>
public sealed record DoorHalfView(string Tag, string Folder, RawHtml Name, string NameText, RawHtml Tagline, string TaglineText, string Href, string EmergencyHref, object T, object Plain);

/// <summary>A page that has moved.</summary>
public sealed record AliasView(string Lang, string Href, string Canonical, string TitleText, string Policy);
