using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>What the verifier holds a built site against.</summary>
/// <param name="BaseUrl">Absolute address of the site's root, ending in a slash.</param>
/// <param name="ContentSecurityPolicy">The policy every page has to carry in a <c>meta</c> element, word for word.</param>
public sealed record VerifierOptions(Uri BaseUrl, string ContentSecurityPolicy)
{
    /// <summary>The addresses that were ever published, as <c>/en/apps/wechat/</c>. Empty: none are recorded yet.</summary>
    public IReadOnlyList<Located<string>> PublishedAddresses { get; init; } = [];

    /// <summary>Where, below each language, a chain of questions begins, as <c>where-am-i/</c>: each answer is a click and a folder further. <c>null</c>: there is none.</summary>
    public string? Questions { get; init; }
}
