using System.Collections.Immutable;
using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Incremental;

/// <summary>A guide in which nothing was found wrong, and what it was held against beside the data.</summary>
/// <param name="LinksTo">The slugs of all guides that its links lead to, and whose titles it may show.</param>
/// <param name="Titles">Stands for those titles.</param>
internal sealed record SoundGuide(Guide Guide, ImmutableArray<string> LinksTo, ContentHash Titles);
