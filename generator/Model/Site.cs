using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>Everything the site says, in every language, before it has addresses.</summary>
/// <param name="Promised">Addresses published before, which must stay, as <c>/en/apps/wechat/</c>.</param>
public sealed record Site(SiteConfig Config, DataSet Data, ImmutableArray<Guide> Guides, ImmutableArray<Located<string>> Promised)
{
    public Guide? FindGuide(string slug) => Guides.FirstOrDefault(g => g.Slug == slug);
}
