using SiteGen.Binding;
using SiteGen.Model.Entries;
using SiteGen.Reading;

namespace SiteGen.Pipelines;

/// <summary><c>data/</c>: the site's configuration and every entry.</summary>
public static class FactsPipeline
{
    public static Pipeline<BoundData?> Create(ISiteFiles files) =>
        new(
            "Facts",
            Phase.Input,
            [],
            diagnostics => DataBinder.Bind(files, diagnostics),
            data => data is null ? "nothing" : $"{data.Entries.OfKind<Fact>().Count()} facts, {data.Entries.All.Length} entries"
        );
}
