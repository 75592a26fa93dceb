using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Pipelines.Pages;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Rendering.Pages.Offline;
using SiteGen.Rendering.Templates;

namespace SiteGen.Pipelines;

/// <summary>All files together, held against each other as a browser would meet them, before anything is published.</summary>
public static class PublishPipeline
{
    public static Pipeline<OutputSet> Create(
        Pipeline<RenderInput> site,
        Pipeline<BuiltPages> pages,
        Pipeline<OfflineFiles> offline,
        params IReadOnlyList<Pipeline<ImmutableArray<OutputFile>>> makers
    ) =>
        new(
            "Publish",
            Phase.Output,
            [site, pages, .. makers, offline],
            diagnostics =>
            {
                var files = new OutputSet();
                foreach (var file in pages.Result.Files.Concat(makers.SelectMany(maker => maker.Result)).Concat(offline.Result.Files))
                    files.Add(file, diagnostics);
                ReportKept(site.Result.Site.Config, files, diagnostics);
                var origins = new Lazy<TagOrigins>(() => TagOrigins.Of(site.Result with { Offline = offline.Result.Figures }, files));
                // Of two files with one path only one is here: links to the other would be reported as dead.
                if (!diagnostics.HasErrors)
                {
                    pages.Result.Verifier.Verify(files, (page, offset) => origins.Value.Find(page, offset), diagnostics);
                    files.IsVerified = true;
                }
                return files;
            },
            files => $"{files.Files.Count} files verified"
        );

    private static void ReportKept(SiteConfig config, OutputSet files, DiagnosticBag diagnostics)
    {
        foreach (var kept in config.Keep)
        {
            if (files.Files.FirstOrDefault(file => kept.Value.CollidesWith(file.Path.Value)) is { } file)
                diagnostics.Add(OutputRules.KeptPath, kept.Span, $"'{kept}' can't be kept: the site writes '{file.Path}'.");
        }
    }
}
