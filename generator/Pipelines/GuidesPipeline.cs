using SiteGen.Binding;
using SiteGen.Binding.Guides;
using SiteGen.Checks;
using SiteGen.Checks.Guides;
using SiteGen.Checks.Twins;
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
    /// <param name="showsDrafts">Drafts are guides like all others.</param>
    public static Pipeline<BoundGuides> Create(ISiteFiles files, Pipeline<BoundData?> facts, BuildCache cache, bool showsDrafts = false) =>
        new(
            "Guides",
            Phase.Input,
            [facts],
            diagnostics =>
            {
                // An entry that can't be read is a known id that says nothing, so that guides are held to the others all the same.
                var data = facts.Result;
                var inspection = data is null
                    ? null
                    : new GuideInspection(
                        ContentHash.Of([
                            data.Hash,
                            .. new[] { data.TwinPins?.File, data.Words?.File }.OfType<SourceFile>().Select(file => file.Hash),
                        ]),
                        titles =>
                            Inspector(
                                new GuideScope(data.Config, data.Entries, titles)
                                {
                                    Pages =
                                    [
                                        .. NamedPages
                                            .Of(data.Config, data.Entries, data.Clock, data.Router)
                                            .Union(NamedPages.OfFiles.Where(p => files.Paths.Contains(p.File)).Select(p => p.Name)),
                                    ],
                                    IsWhole = data.IsSound,
                                    TwinPins = data.TwinPins,
                                    Words = data.Words,
                                }
                            )
                    );
                var kinds = facts.Result?.Config.Kinds ?? KindTable.BuiltInOnly;
                // What was not held to everything is not remembered as sound.
                using var none = new BuildCache(null);
                return GuideBinder.Bind(files, kinds, inspection, data is { IsSound: true } ? cache : none, diagnostics, showsDrafts);
            },
            guides => $"{guides.Guides.Length} guides in {Langs.All.Count} languages"
        );

    private static GuideInspector Inspector(GuideScope scope)
    {
        var checks = AllChecks.OfGuides(scope);
        return (guides, read, diagnostics) =>
        {
            var guide = new GuideTwins(guides);
            var found = new DiagnosticBag();
            found.AddAll(read);
            foreach (var check in checks)
                FaultNet.Run(SourceSpan.WholeFile(guide[Langs.Default].Head.File), found, () => check.Run(guide, found));
            if (!found.IsEmpty)
                diagnostics.AddAll(Echoes.Without(found.Sorted(), guide).Except(read.Sorted()));
        };
    }
}
