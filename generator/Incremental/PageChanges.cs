using SiteGen.Addresses;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Incremental;

/// <summary>When something changed last of what a page shows, as far as that has been written down.</summary>
internal static class PageChanges
{
    /// <param name="inputs">All that the page looked at.</param>
    /// <returns><c>null</c> for a page that has been as it is since the first publication, and for a site that keeps no record.</returns>
    public static PartialDate? LastOf(Site site, PageKey page, IEnumerable<PageInput> inputs) =>
        site.Changes?.First is not { } first
            ? null
            : inputs
                .SelectMany(input => DaysOf(input, page, site))
                .OfType<PartialDate>()
                .Where(day => day.Start > first.Start)
                .OrderBy(day => day.Start)
                .LastOrDefault();

    /// <summary>The day on which the texts of a guide were last written down as another; <c>null</c> where that is not known.</summary>
    public static PartialDate? DayOfGuide(Site site, string slug) =>
        site.FindGuide(slug)?.Texts[Langs.Default].File.Path is { } path
        && site.TwinPins?.Groups.FirstOrDefault(group => group.Path == path) is { } texts
            ? PartialDate.Parse(texts.On)
            : null;

    // What a page is about, and what bears a date; all else may only be named on it.
    private static IEnumerable<PartialDate?> DaysOf(PageInput input, PageKey page, Site site) =>
        input.Kind switch
        {
            PageInputKind.Entry when site.Config.Kinds.FromScheme(input.Scheme!) is { } kind => OfEntry(new(kind, input.Name), page, site),
            PageInputKind.EntriesOfKind when site.Config.Kinds.FromScheme(input.Scheme!) is { } kind && page == AddressMap.Of(kind) => site
                .Data.All.Where(entity => entity.Key.Value.Kind == kind)
                .Select(entity => site.Changes!.LastOf(entity.Key.Value)),
            PageInputKind.GuideInEnglish
            or PageInputKind.GuideInChinese
                when AddressMap.OfGuide(input.Name) is var guide && (page == guide || page == AddressMap.OfCard(guide)) =>
            [
                DayOfGuide(site, input.Name),
            ],
            _ => [],
        };

    private static IEnumerable<PartialDate?> OfEntry(EntityKey key, PageKey page, Site site) =>
        site.Data.Find(key) is { } entity && (entity.Provenance is not null || page.Value == $"{key.Kind.Folder}/{key.Id}/")
            ? [site.Changes!.LastOf(key)]
            : [];
}
