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
            // Of two files with one path one is not there, which would bring dead links that are none.
            if (!diagnostics.HasErrors) HtmlVerifier.Verify(files, Options(site.Result, files), diagnostics);
            return files;
        },
        files => $"{files.Files.Count} files verified");

    private static VerifierOptions Options(RenderInput site, OutputSet files)
    {
        var origins = new Lazy<TagOrigins>(() => TagOrigins.Of(site, files));
        return new(site.BaseUrl, SecurityPolicy.Meta) { TagOrigin = (page, offset) => origins.Value.Find(page, offset), PublishedAddresses = site.Site.Promised };
    }
}
