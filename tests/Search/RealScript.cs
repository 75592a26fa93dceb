using System.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Search;

/// <summary>The script of the real theme.</summary>
internal static class RealScript
{
    public static string Source { get; } = File.ReadAllText(RepositoryRoot.Combine("theme", "assets", "search.js"), Encoding.UTF8);

    public static string Slips { get; } = File.ReadAllText(RepositoryRoot.Combine("theme", "assets", "search-slips.js"), Encoding.UTF8);

    /// <summary>The script as a reader's device runs it who has loaded nothing before.</summary>
    public static SearchScript Over(BuiltSite site, string lang) =>
        new(
            Source,
            Slips,
            path => site.Files.TryGetValue($"{lang}/search/{path}", out var content) ? Encoding.UTF8.GetString(content) : null
        );
}
