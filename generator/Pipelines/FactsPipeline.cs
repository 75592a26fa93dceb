using SiteGen.Binding;
using SiteGen.Model.Entries;
using SiteGen.Reading;

namespace SiteGen.Pipelines;

/// <summary><c>data/</c>: the site's configuration and every entry.</summary>
public static class FactsPipeline
{
    /// <param name="day">The day for which the site is built; <c>null</c> where none is known, and each value is the newest one.</param>
    /// <param name="showsDrafts">Drafts are entries like all others.</param>
    public static Pipeline<BoundData?> Create(ISiteFiles files, DateOnly? day = null, bool showsDrafts = false) =>
        new(
            "Facts",
            Phase.Input,
            [],
            diagnostics =>
                DataBinder.Bind(files, diagnostics, showsDrafts) is not { } data ? null
                : day is { } on ? FactsOnDay.Of(data, on)
                : data,
            data => data is null ? "nothing" : $"{data.Entries.OfKind<Fact>().Count()} facts, {data.Entries.All.Length} entries"
        );
}
