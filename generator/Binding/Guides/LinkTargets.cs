using System.Collections.Concurrent;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;

namespace SiteGen.Binding.Guides;

/// <summary>What addresses mean, each worked out once: guides link to the same entries over and over, and what stays of a link is then one
/// instance.</summary>
/// <param name="kinds">Of the entries that links may lead to.</param>
internal sealed class LinkTargets(KindTable kinds)
{
    private readonly ConcurrentDictionary<string, LinkTarget?> _known = new(StringComparer.Ordinal);

    /// <returns><c>null</c> for an address of no kind that guides may link to.</returns>
    public LinkTarget? Of(string url) => _known.GetOrAdd(url, static (url, kinds) => LinkTarget.Parse(url, kinds), kinds);
}
