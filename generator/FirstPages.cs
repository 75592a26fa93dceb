using System.Collections.Immutable;
using SiteGen.Publishing;
using SiteGen.Text;

namespace SiteGen;

/// <summary>Pages that somebody looks at while the site is built, and who gets them as soon as they are made.</summary>
/// <param name="Paths">Such as no page has are passed over.</param>
/// <param name="Take">Gets the pages with all assets, once, before anything is verified; nothing when one of them can't be made.</param>
public sealed record FirstPages(IReadOnlySet<SitePath> Paths, Action<ImmutableArray<OutputFile>> Take);
