using SiteGen.Hypertext;

namespace SiteGen.Rendering.Views;

/// <summary>How far an entry can be trusted, in words and in the attributes that scripts rely on.</summary>
/// <param name="Status">The word of the data, as <c>not-published</c>.</param>
/// <param name="AsOf">ISO, at the precision known; <c>undated</c> where the source bears no date.</param>
/// <param name="Date">Since when it is known to hold, in words.</param>
/// <param name="ReviewBy">ISO day.</param>
/// <param name="Checked">When it was last compared with its source, in words.</param>
/// <param name="Source">The first source, as short as it can be named.</param>
/// <param name="Href">Where the entry stands with all that is known of it: on the list of its kind, or on its own page.</param>
/// <param name="Late">What a reader is told at this place once the day of review is past; <c>null</c> for what does no harm by being
/// old.</param>
public sealed record ProvenanceView(
    string Status,
    string StatusLabel,
    string AsOf,
    RawHtml AsOfText,
    RawHtml Date,
    string ReviewBy,
    RawHtml VerifiedText,
    RawHtml Checked,
    IReadOnlyList<CitationView> Sources,
    RawHtml Source,
    string Href,
    RawHtml? Late
)
{
    /// <summary>What the entry is about; without the page it stands on.</summary>
    public IReadOnlyList<LinkView> About { get; init; } = [];

    /// <summary>The guides that cite it; empty but on the list of all facts.</summary>
    public IReadOnlyList<LinkView> UsedIn { get; init; } = [];

    /// <summary>When it last changed, in words; <c>null</c> for what has been as it is since the first publication.</summary>
    public RawHtml? Changed { get; init; }

    /// <summary>What else is opened with it; <c>null</c> where that stands open.</summary>
    public RawHtml? Note { get; init; }
}

/// <summary>A source and the place in it.</summary>
/// <param name="Place"><c>null</c> when the source has no finer address.</param>
public sealed record CitationView(string Href, RawHtml Title, RawHtml? Place);

/// <summary>A fact in full.</summary>
/// <param name="DomId">The element's id.</param>
/// <param name="Aliases">Ids it had before, which must still be found on the page its address leads to.</param>
/// <param name="Href">Its entry on the list of all facts.</param>
public sealed record FactView(
    string Id,
    string DomId,
    IReadOnlyList<string> Aliases,
    string Href,
    RawHtml Statement,
    ProvenanceView Provenance
)
{
    /// <summary>Since when it holds, what held before, what is announced, until when it holds and what replaces it: a sentence each; mostly
    /// none.</summary>
    public IReadOnlyList<RawHtml> History { get; init; } = [];
}

/// <summary>The facts on a topic.</summary>
/// <param name="Count">How many they are.</param>
public sealed record FactGroupView(string DomId, RawHtml Title, int Count, IReadOnlyList<RawHtml> Facts);

/// <summary>A status and what it means.</summary>
public sealed record LegendView(string Status, string Label, RawHtml Meaning);
