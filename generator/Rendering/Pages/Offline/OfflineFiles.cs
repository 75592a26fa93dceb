using System.Collections.Immutable;
using SiteGen.Publishing;

namespace SiteGen.Rendering.Pages.Offline;

/// <summary>The files that let readers use the site offline.</summary>
public sealed class OfflineFiles
{
    internal OfflineFiles(ImmutableArray<OutputFile> files, OfflineFigures? figures) => (Files, Figures) = (files, figures);

    public ImmutableArray<OutputFile> Files { get; }

    /// <summary>What copies weigh; <c>null</c> on a site that has none.</summary>
    internal OfflineFigures? Figures { get; }
}
