using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>What the verifier holds a built site against.</summary>
/// <param name="BaseUrl">Absolute address of the site's root, ending in a slash.</param>
/// <param name="ContentSecurityPolicy">The policy every page has to carry in a <c>meta</c> element, word for word.</param>
public sealed record VerifierOptions(Uri BaseUrl, string ContentSecurityPolicy)
{
    /// <summary>The addresses that were ever published, as <c>/en/apps/wechat/</c>. Empty: none are recorded yet.</summary>
    public IReadOnlyList<Located<string>> PublishedAddresses { get; init; } = [];
}
