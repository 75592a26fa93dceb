using System.Collections.Immutable;
using SiteGen.Binding;
using SiteGen.Diagnostics;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen;

/// <summary>Which entries are due to be compared with their sources again, one sheet a source.</summary>
public static class SiteDue
{
    /// <param name="day">Entries whose review date lies before it are due.</param>
    public static DueResult Run(ISiteFiles files, DateOnly day)
    {
        var diagnostics = new DiagnosticBag();
        var data = DataBinder.Bind(files, diagnostics);
        if (data is null || diagnostics.HasErrors)
            return new DueResult(diagnostics.Sorted(), [], 0, 0);
        var checkable = data.Entries.All.Where(entity => entity.Provenance is not null).ToList();
        var due = checkable.Where(entity => entity.Provenance!.ReviewBy < day).ToList();
        var sheets =
            from entity in due
            from citation in entity.Provenance!.Sources
            group Item(entity, citation) by citation.Source.Value into source
            orderby source.Count() descending, source.Key
            select Sheet(
                data.Entries,
                source.Key,
                [.. source.OrderBy(item => item.ReviewBy).ThenBy(item => item.Key, StringComparer.Ordinal)]
            );
        return new DueResult([], [.. sheets], due.Count, checkable.Count);
    }

    private static DueSheet Sheet(DataSet entries, EntityKey key, ImmutableArray<DueItem> items)
    {
        var source = entries.Find(key) as Source;
        // What is known through another source is looked up there.
        var shown = source is { Url: null, Via: { } via } ? entries.Find(via.Value) as Source : source;
        return new DueSheet(key.ToString(), source?.Name.In(Langs.Default) ?? key.Id, shown?.Url?.Value, items);
    }

    private static DueItem Item(Entity entity, Citation citation)
    {
        var provenance = entity.Provenance!;
        return new DueItem(
            entity.Key.Value.ToString(),
            entity.Key.Span,
            Langs.Each(lang => Statement(entity, lang)),
            citation.Place?.En,
            provenance.Verified.Value.On.ToString(),
            provenance.ReviewBy
        );
    }

    private static string Statement(Entity entity, Lang lang)
    {
        if (entity is not Fact fact)
            return string.Join(' ', entity.Texts(lang).Select(text => text.Value)).ReplaceLineEndings(" ");
        var value = fact.Value.Value.In(lang);
        var statement = fact.Statement[lang].Value.ReplaceLineEndings(" ");
        return statement.Contains("{value}", StringComparison.Ordinal)
            ? statement.Replace("{value}", value, StringComparison.Ordinal)
            : $"{statement} [{value}]";
    }
}

/// <summary>What is due.</summary>
/// <param name="Diagnostics">What is wrong with the data; with an error in them nothing is known.</param>
/// <param name="Sheets">The source with the most entries first. An entry that rests on two sources is on two sheets.</param>
/// <param name="Due">How many entries are due.</param>
/// <param name="All">Of how many that are to be compared at all.</param>
public sealed record DueResult(IReadOnlyList<Diagnostic> Diagnostics, ImmutableArray<DueSheet> Sheets, int Due, int All)
{
    public bool HasErrors => Diagnostics.Any(d => d.Rule.Severity == Severity.Error);
}

/// <summary>What is to be looked up in one source.</summary>
/// <param name="Url">Where it is read; <c>null</c> when no address is known.</param>
public sealed record DueSheet(string Source, string Title, Uri? Url, ImmutableArray<DueItem> Items);

/// <summary>An entry to compare with its source.</summary>
/// <param name="Span">Where it is written.</param>
/// <param name="Statement">What it says, as readers see it.</param>
/// <param name="Place">The place in the source; <c>null</c> when it has no finer address.</param>
/// <param name="VerifiedOn">When it was last compared, as data have it.</param>
public sealed record DueItem(string Key, SourceSpan Span, Localized<string> Statement, string? Place, string VerifiedOn, DateOnly ReviewBy);
