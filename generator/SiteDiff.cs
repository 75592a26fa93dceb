using System.Collections.Immutable;
using System.Text;
using SiteGen.Addresses;
using SiteGen.Api;
using SiteGen.Binding;
using SiteGen.Binding.Guides;
using SiteGen.Changes;
using SiteGen.Diagnostics;
using SiteGen.Incremental;
using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Publishing;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen;

/// <summary>What readers are told otherwise by one state of the sources than by another: entries, field by field, and the pages on which
/// something is another. Nothing is written.</summary>
public static class SiteDiff
{
    /// <exception cref="IOException">A file of one of them can't be read.</exception>
    public static DiffResult Run(ISiteFiles before, ISiteFiles after)
    {
        var (old, now) = (Of(before), Of(after));
        if (old.Pages is null || now.Pages is null)
            return new DiffResult(old.Diagnostics, now.Diagnostics, [], []);
        var moved = MeaningChanges.Moved(now.Data!.Config.Kinds, now.Data.Entries);
        return new DiffResult(
            [],
            [],
            [.. MeaningChanges.Between(old.Meanings, now.Meanings, moved).Select(EntryDifference.Of)],
            [
                .. old
                    .Pages.Keys.Union(now.Pages.Keys, StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
                    .Select(path => new PageDifference(new SitePath(path), old.Pages.ContainsKey(path), now.Pages.ContainsKey(path)))
                    .Where(page => old.Pages.GetValueOrDefault(page.Path.Value) != now.Pages.GetValueOrDefault(page.Path.Value)),
            ]
        );
    }

    private static State Of(ISiteFiles files)
    {
        // Bound once more, because a build keeps no record of what entries mean.
        var built = SiteBuild.Run(new BuildOptions(ListsDue: false), files);
        var diagnostics = new DiagnosticBag();
        if (built.HasErrors || built.Files is null || DataBinder.Bind(files, diagnostics) is not { } data)
            return new State(null, ImmutableSortedDictionary<string, EntryMeaning>.Empty, null, built.Diagnostics);
        using var cache = new BuildCache(null);
        var guides = GuideBinder.Bind(files, data.Config.Kinds, new GuideInspection(data.Hash, _ => (_, _, _) => { }), cache, diagnostics);
        var addresses = AddressMap.Build(data.SiteWith(guides.Guides));
        var meanings = Meanings.Of(ApiPipeline.SiteOf(data, addresses, data.Config.BaseUrl));
        var pages = built
            .Files.Files.Where(file => Langs.All.Any(lang => file.Path.Value.StartsWith(lang.Folder() + "/", StringComparison.Ordinal)))
            .Where(file => file.Path.Value.EndsWith(".html", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(file => file.Path.Value, MainOf, StringComparer.Ordinal);
        return new State(data, meanings, pages, []);
    }

    /// <summary>What a page says, without the frame that all pages have.</summary>
    private static string MainOf(OutputFile page)
    {
        var html = Encoding.UTF8.GetString(page.Content.Span);
        var (start, end) = (html.IndexOf("<main", StringComparison.Ordinal), html.LastIndexOf("</main>", StringComparison.Ordinal));
        return start >= 0 && end > start ? html[start..end] : html;
    }

    /// <param name="Data">What was bound; <c>null</c> where there are errors.</param>
    /// <param name="Pages">The main part of each page, by path; <c>null</c> where there are errors.</param>
    private sealed record State(
        BoundData? Data,
        ImmutableSortedDictionary<string, EntryMeaning> Meanings,
        ImmutableSortedDictionary<string, string>? Pages,
        IReadOnlyList<Diagnostic> Diagnostics
    );
}

/// <summary>What two states of the sources differ in.</summary>
/// <param name="Before">What is wrong with the first; nothing is compared where either has errors.</param>
/// <param name="After">What is wrong with the second.</param>
/// <param name="Entries">In the order of entries.</param>
/// <param name="Pages">By path.</param>
public sealed record DiffResult(
    IReadOnlyList<Diagnostic> Before,
    IReadOnlyList<Diagnostic> After,
    ImmutableArray<EntryDifference> Entries,
    ImmutableArray<PageDifference> Pages
)
{
    public bool HasErrors => Before.Concat(After).Any(mistake => mistake.Rule.Severity == Severity.Error);

    /// <summary>The pages in families of addresses, as <c>/{en,zh}/facts/</c>: new ones, those that are gone, and those that say something
    /// else. Before each stands what it is.</summary>
    public IEnumerable<(string Mark, IReadOnlyList<string> Families)> PageFamilies() =>
        Pages
            .GroupBy(page =>
                !page.WasThere ? "new: "
                : !page.IsThere ? "gone: "
                : ""
            )
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, AddressFamilies.Of(group.Select(page => "/" + page.Path.Address))));
}

/// <summary>What is another of an entry.</summary>
/// <param name="Entry">As <c>fact:opening</c>.</param>
/// <param name="What">What has become of it, in words, as <c>is new</c>; of a field its name in the API.</param>
/// <param name="Texts">By language what was there and what is; <c>null</c> for nothing. None where the whole entry has come or gone.
/// </param>
public sealed record EntryDifference(string Entry, string What, ImmutableArray<(Lang Lang, string? Was, string? Now)> Texts)
{
    internal static EntryDifference Of(MeaningChange change) =>
        ChangeWords.OfEntry(change) is { } whole
            ? new(change.Entry, whole, [])
            : new(
                change.Entry,
                change.Field!,
                [.. Langs.All.Select(lang => (lang, change.Was?[lang], change.Now?[lang])).Where(text => text.Item2 != text.Item3)]
            );
}

/// <summary>A page that says something else, or that only one of the two has.</summary>
public sealed record PageDifference(SitePath Path, bool WasThere, bool IsThere);
