using SiteGen.Model;

namespace SiteGen.Rendering.Pages.Offline;

/// <summary>What is known of the copies of a language once its pages are made.</summary>
/// <param name="Pages">How many pages a saved copy holds.</param>
/// <param name="Bytes">What a saved copy weighs, without the page that says so.</param>
/// <param name="FileBytes">What the single file weighs.</param>
internal sealed record CopyFigures(int Pages, long Bytes, long FileBytes);

/// <summary>What is known of the copies of a site.</summary>
/// <param name="Checked">The last day on which anything was compared with its source; <c>null</c> for a site that says nothing that has to
/// be.</param>
internal sealed record OfflineFigures(Localized<CopyFigures> Of, PartialDate? Checked);
