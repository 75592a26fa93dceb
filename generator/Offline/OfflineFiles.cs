using System.Collections.Immutable;
using SiteGen.Publishing;
using SiteGen.Rendering.Pages;

namespace SiteGen.Offline;

/// <summary>What the site has for readers without a line.</summary>
public sealed class OfflineFiles
{
    internal OfflineFiles(ImmutableArray<OutputFile> files, OfflineFigures? figures) => (Files, Figures) = (files, figures);

    public ImmutableArray<OutputFile> Files { get; }

    /// <summary>What copies weigh; <c>null</c> on a site that has none.</summary>
    internal OfflineFigures? Figures { get; }
}
