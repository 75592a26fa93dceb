using SiteGen.Hypertext;

namespace SiteGen.Rendering.Views;

/// <summary>How far an entry can be trusted, in words and in the attributes that scripts rely on.</summary>
/// <param name="Status">The word of the data, as <c>not-published</c>.</param>
/// <param name="AsOf">ISO, at the precision known; <c>undated</c> where the source bears no date.</param>
/// <param name="ReviewBy">ISO day.</param>
public sealed record ProvenanceView(
    string Status,
    string StatusLabel,
    string AsOf,
    RawHtml AsOfText,
    string ReviewBy,
    RawHtml ReviewByText,
    RawHtml VerifiedText,
    IReadOnlyList<CitationView> Sources
);

/// <summary>A source and the place in it.</summary>
/// <param name="Place"><c>null</c> when the source has no finer address.</param>
public sealed record CitationView(string Href, RawHtml Title, RawHtml? Place);

/// <summary>A fact in full.</summary>
/// <param name="DomId">The element's id.</param>
/// <param name="Aliases">Ids it had before, which must still be found on the page its address leads to.</param>
/// <param name="Href">Its entry on the list of all facts.</param>
/// <param name="About">The entries it is about; empty where the page is one of them.</param>
/// <param name="UsedIn">The guides that cite it; empty but on the list of all facts.</param>
public sealed record FactView(
    string Id,
    string DomId,
    IReadOnlyList<string> Aliases,
    string Href,
    RawHtml Statement,
    ProvenanceView Provenance,
    IReadOnlyList<LinkView> About,
    IReadOnlyList<LinkView> UsedIn
);

/// <summary>A group of facts under a heading.</summary>
public sealed record FactGroupView(string DomId, RawHtml Title, IReadOnlyList<RawHtml> Facts);

/// <summary>A status and what it means.</summary>
public sealed record LegendView(string Status, string Label, RawHtml Meaning);
