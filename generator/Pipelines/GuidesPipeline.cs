using System.Collections.Immutable;
using SiteGen.Binding;
using SiteGen.Model;
using SiteGen.Reading;

namespace SiteGen.Pipelines;

/// <summary><c>input/</c>: the guides in every language.</summary>
public static class GuidesPipeline
{
    public static Pipeline<ImmutableArray<Guide>> Create(ISiteFiles files) => new(
        "Guides", Phase.Input, [],
        diagnostics => GuideBinder.Bind(files, diagnostics),
        guides => $"{guides.Length} guides in {Langs.All.Count} languages");
}
