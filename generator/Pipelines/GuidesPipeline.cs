using SiteGen.Binding;
using SiteGen.Binding.Guides;
using SiteGen.Checks;
using SiteGen.Diagnostics;
using SiteGen.Incremental;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Pipelines;

/// <summary><c>input/</c>: the guides in every language, their words checked as they are read.</summary>
public static class GuidesPipeline
{
    public static Pipeline<BoundGuides> Create(ISiteFiles files, Pipeline<BoundData?> facts, BuildCache cache) =>
        new(
            "Guides",
            Phase.Input,
            [facts],
            diagnostics =>
            {
                // Against data that are broken themselves every guide would seem wrong.
                var data = diagnostics.HasErrors ? null : facts.Result;
                var inspection = data is null
                    ? null
                    : new GuideInspection(
                        data.TwinPins is { } pins ? ContentHash.Of([data.Hash, pins.File.Hash]) : data.Hash,
                        titles =>
                            Inspector(
                                new GuideScope(data.Config, data.Entries, titles)
                                {
                                    Pages = [.. NamedPages.Of(data.Config, data.Entries, data.Clock, data.Router)],
                                    TwinPins = data.TwinPins,
                                }
                            )
                    );
                var kinds = facts.Result?.Config.Kinds ?? KindTable.BuiltInOnly;
                return GuideBinder.Bind(files, kinds, inspection, cache, diagnostics);
            },
            guides => $"{guides.Guides.Length} guides in {Langs.All.Count} languages"
        );

    private static GuideInspector Inspector(GuideScope scope)
    {
        var checks = AllChecks.OfGuides(scope);
        return (guide, diagnostics) =>
        {
            foreach (var check in checks)
                FaultNet.Run(SourceSpan.WholeFile(guide[Langs.Default].Head.File), diagnostics, () => check.Run(guide, diagnostics));
        };
    }
}
