using SiteGen.Hypertext;

namespace SiteGen.Rendering.Views;

/// <summary>A guide on one sheet of paper.</summary>
/// <param name="Address">Where to find the guide again, as text; <c>null</c> while the site's address is a reserved name.</param>
/// <param name="ReviewBy">The day from which something on it should be looked up again; <c>null</c> when nothing on it grows old.</param>
/// <param name="More">How much of the guide found no room; <c>null</c> when all of it did.</param>
public sealed record GuideCardView(
    RawHtml Title,
    RawHtml Lead,
    LinkView Guide,
    string? Address,
    IReadOnlyList<HotlineView> Hotlines,
    IReadOnlyList<ProcedureView> Procedures,
    IReadOnlyList<PhraseView> Phrases,
    IReadOnlyList<FactView> Facts,
    RawHtml? ReviewBy,
    RawHtml? More
)
{
    /// <summary>The address for cameras; <c>null</c> where <see cref="Address"/> is, or is too long for that.</summary>
    public CameraCodeView? Code { get; init; }

    /// <summary>What to do first; <c>null</c> when the guide does not say.</summary>
    public RawHtml? Actions { get; init; }

    /// <summary>What to take along.</summary>
    public IReadOnlyList<RawHtml> Bring { get; init; } = [];
}

/// <summary>An address as a code that cameras read, drawn as lines of one unit's width.</summary>
/// <param name="Size">Units of each side, with the empty edge of four units that readers need.</param>
/// <param name="Path">The middles of the dark lines, as the data of an SVG path.</param>
public sealed record CameraCodeView(int Size, string Path);
