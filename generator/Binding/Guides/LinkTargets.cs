using System.Collections.Concurrent;
using SiteGen.Model.Guides;

namespace SiteGen.Binding.Guides;

/// <summary>What addresses mean, each worked out once: guides link to the same entries over and over, and what stays of a link is then one
/// instance.</summary>
internal sealed class LinkTargets
{
    private readonly ConcurrentDictionary<string, LinkTarget?> _known = new(StringComparer.Ordinal);

    /// <returns><c>null</c> for an address of no kind that guides may link to.</returns>
    public LinkTarget? Of(string url) => _known.GetOrAdd(url, LinkTarget.Parse);
}
