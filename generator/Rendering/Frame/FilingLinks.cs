using SiteGen.Hypertext;
using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Frame;

/// <summary>The numbers under which a site is registered, as every page shows them.</summary>
internal static class FilingLinks
{
    /// <param name="lang">The language of what stands around them.</param>
    public static IReadOnlyList<LinkView> Of(SiteConfig config, Lang lang) =>
        [.. config.Filings.Select(filing => new LinkView(filing.Url.AbsoluteUri, LangRuns.Mark(filing.Name.Value, lang)))];
}
