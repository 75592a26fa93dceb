using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Pipelines;
using SiteGen.Pipelines.Pages;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Rendering.Pages.Offline;
using SiteGen.Text;

namespace SiteGen.Offline;

/// <summary>What readers take along: the worker and its lists, each language as one file, the page about both, and what makes the site an
/// app.</summary>
public static class OfflinePipeline
{
    /// <summary>The digests of the pages; none on a site of which no copies are made.</summary>
    public static FromPages<PageDigests> TakeDigests() =>
        new(site => site.Site.Config.Offline == OfflineCopies.None ? null : new PageDigests());

    /// <param name="makers">Of all files that a saved copy may hold, beside pages.</param>
    public static Pipeline<OfflineFiles> Create(
        Pipeline<RenderInput> site,
        Pipeline<BuiltPages> pages,
        FromPages<PageDigests> digests,
        params IReadOnlyList<Pipeline<ImmutableArray<OutputFile>>> makers
    ) =>
        new(
            "Offline",
            Phase.PostProcess,
            [site, pages, .. makers],
            diagnostics =>
            {
                ImmutableArray<OutputFile> manifests = [.. Langs.All.Select(lang => WebManifest.Make(lang, site.Result))];
                // Pages that are not there can't be copied; what is wrong with them has been reported.
                return digests.Result is not { } known || diagnostics.HasErrors
                    ? new OfflineFiles(manifests, null)
                    : Make(
                        site.Result,
                        pages.Result,
                        known,
                        [.. makers.SelectMany(maker => maker.Result), .. manifests],
                        manifests,
                        diagnostics
                    );
            },
            offline => offline.Figures is { } figures ? $"{figures.Of.Values.Sum(copy => copy.Pages)} pages to save" : "nothing to save"
        );

    private static OfflineFiles Make(
        RenderInput input,
        BuiltPages pages,
        PageDigests digests,
        ImmutableArray<OutputFile> others,
        ImmutableArray<OutputFile> manifests,
        DiagnosticBag diagnostics
    )
    {
        var byPath = pages.Files.DistinctBy(file => file.Path).ToDictionary(file => file.Path);
        var made = Langs.Each(lang =>
            FaultNet.Run(
                SourceSpan.WholeFile(input.Site.Config.File),
                diagnostics,
                () => WholeGuide.Make(lang, input, byPath, diagnostics),
                isOfOne: false
            )
        );
        if (made.Values.Contains(null))
            return new OfflineFiles(manifests, null);
        var guides = made.Select(guide => guide!);
        var saved = new SavedFiles(input, pages.Verifier, pages.Files.Concat(others), digests.ByPath);
        // The page that tells what a copy weighs is in the copy, too: it is among the pages it counts, but its bytes are not.
        var figures = new OfflineFigures(
            Langs.Each(lang => Figures(ListOf(lang, saved), guides[lang])),
            WholeGuide.LastChecked(input.Site)
        );
        var about = PageRenderer.RenderOffline(input with { Offline = figures }, new MemoryPages(), diagnostics);
        saved.Add(about);
        var source = SourceSpan.WholeFile(input.Site.Config.File);
        var lists = Langs.Each(lang => ListOf(lang, saved) is var list ? (List: list, File: list.ToFile(source)) : default);
        foreach (var lang in Langs.All)
            SavedWeight.Check(lang, lists[lang].List, input.Site.Config.SavedKilobytes, diagnostics);
        OutputFile[] worker =
            input.Site.Config.Offline == OfflineCopies.Withdrawn
                ? [WorkerScript.MakeRemoval(input, diagnostics)]
                :
                [
                    .. lists.Values.Select(list => list.File),
                    WorkerScript.Make(lists, [.. saved.Core()], First(saved), input, diagnostics),
                ];
        return new OfflineFiles([.. manifests, .. guides.Values, .. about, .. worker], figures);
    }

    private static Localized<IReadOnlyList<string>> First(SavedFiles saved) =>
        Langs.Each<IReadOnlyList<string>>(lang => [.. saved.First(lang)]);

    private static CopyFigures Figures(FileList list, OutputFile guide) => new(list.Pages + 1, list.Bytes, guide.Content.Length);

    private static FileList ListOf(Lang lang, SavedFiles saved) =>
        FileList.Of(new SitePath($"{lang.Folder()}/offline/files.json"), saved.Of(lang));
}
