using System.Collections.Immutable;
using SiteGen.Output;
using SiteGen.Rendering;

namespace SiteGen.Pipelines;

/// <summary>All files together, read back as a browser would, before anything is written.</summary>
public static class PublishPipeline
{
    public static Pipeline<OutputSet> Create(Pipeline<RenderInput> site, params IReadOnlyList<Pipeline<ImmutableArray<OutputFile>>> makers) => new(
        "Publish", Phase.Output, [site, .. makers],
        diagnostics =>
        {
            var files = new OutputSet();
            foreach (var file in makers.SelectMany(maker => maker.Result)) files.Add(file, diagnostics);
            HtmlVerifier.Verify(files, Options(site.Result), diagnostics);
            return files;
        },
        files => $"{files.Files.Count} files verified");

    private static VerifierOptions Options(RenderInput site) =>
        new(site.BaseUrl, SecurityPolicy.Meta) { Theme = site.Theme.Sources, PublishedAddresses = site.Site.Promised };
}
