using System.Collections.Immutable;
using SiteGen.Api.Files;
using SiteGen.Binding;
using SiteGen.Model;
using SiteGen.Pipelines;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Api;

/// <summary>The data of the site for other programs, below <c>api/v1/</c>: made from the model, and not from pages.</summary>
public static class ApiPipeline
{
    /// <param name="store">Where files go as they are made.</param>
    public static Pipeline<ImmutableArray<OutputFile>> Create(Pipeline<BoundData?> facts, Pipeline<RenderInput> site, IOutputStore store) =>
        new(
            "Api",
            Phase.PostProcess,
            [facts, site],
            _ => site.Result.Site.Config.HasApi ? Make(facts.Result!, site.Result, store) : [],
            files => files.IsEmpty ? "nothing" : $"{files.Length} files"
        );

    private static ImmutableArray<OutputFile> Make(BoundData data, RenderInput input, IOutputStore store)
    {
        var site = new ApiSite(data.Config, data.NewestEntries, input.Addresses, input.BaseUrl);
        var words = new ApiWords(site.Config, input.Theme.Strings);
        return
        [
            .. new ApiFiles(site, new FileShapes(site), words.NameOf)
                .Make(words.Promise, words.Labels)
                .Select(file => Put(new SitePath(file.Path), file, store)),
        ];
    }

    // What is as it was keeps its place on the disk.
    private static OutputFile Put(SitePath path, ApiFile file, IOutputStore store) =>
        store.Keep(path, ContentHash.Of(file.Content.Span), file.Source) ?? store.Put(path, file.Content.Span, file.Source);
}
