using System.Collections.Concurrent;
using SiteGen.Addresses;
using SiteGen.Incremental;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Pipelines.Pages;

/// <summary>When something changed last of what each page shows, as far as that has been recorded.</summary>
public sealed class LastChanges(Site site) : IPageConsumer
{
    private readonly ConcurrentDictionary<SitePath, PartialDate> _days = new();

    public void Take(FinishedPage page, ReadOnlySpan<byte> content) => Keep(page);

    public void Keep(FinishedPage page)
    {
        if (PageChanges.LastOf(site, KeyOf(page.File.Path), page.Inputs) is { } day)
            _days[page.File.Path] = day;
    }

    /// <summary>That day, or the one of the first publication; <c>null</c> where neither is known.</summary>
    public PartialDate? Of(SitePath path) => _days.GetValueOrDefault(path) ?? site.Changes?.First;

    private static PageKey KeyOf(SitePath path) => new(path.Address[(path.Address.IndexOf('/') + 1)..]);
}
