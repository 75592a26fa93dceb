using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Checks.Words;

/// <summary>The words of guides outside their bodies.</summary>
internal static class GuideTexts
{
    /// <summary>What front matter says in words.</summary>
    public static IEnumerable<Located<string>> FrontMatter(GuideHead head) =>
        [head.Title, head.Description, .. head.Covers, .. head.LeavesOut, .. head.Bring];
}
