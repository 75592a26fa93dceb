using System.Collections.Immutable;
using System.Text;
using SiteGen.Addresses;
using SiteGen.Api.Files;
using SiteGen.Api.Promised;
using SiteGen.Api.Shapes;
using SiteGen.Binding;
using SiteGen.Diagnostics;
using SiteGen.Model.Entries;
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
            diagnostics => Make(facts.Result!, site.Result, store, diagnostics),
            files => files.IsEmpty ? "nothing" : $"{files.Length} files"
        );

    /// <summary>All that the API of a site promises; <c>null</c> when it has none.</summary>
    internal static IReadOnlyList<ApiPath>? PromiseOf(BoundData data, AddressMap addresses) =>
        data.Config.HasApi ? ApiPromise.Of(new FileShapes(SiteOf(data, addresses, data.Config.BaseUrl))) : null;

    /// <summary>How a page shows an entry as programs read it; <c>null</c> when the site has no API.</summary>
    public static Func<EntityKey, string>? RecordsOf(BoundData data, AddressMap addresses, Uri baseUrl)
    {
        if (!data.Config.HasApi)
            return null;
        var shapes = new Lazy<FileShapes>(() => new FileShapes(SiteOf(data, addresses, baseUrl)));
        return key => Encoding.UTF8.GetString(ApiFiles.RecordOf(data.NewestEntries.Get<Entity>(key), shapes.Value).Span);
    }

    private static ImmutableArray<OutputFile> Make(BoundData data, RenderInput input, IOutputStore store, DiagnosticBag diagnostics)
    {
        var site = SiteOf(data, input.Addresses, input.BaseUrl);
        var shapes = data.Config.HasApi ? new FileShapes(site) : null;
        ApiLockCheck.Run(data.ApiLock, shapes is null ? null : ApiPromise.Of(shapes), data.Config.ApiSpan, diagnostics);
        if (shapes is null)
            return [];
        var words = new ApiWords(data.Config, input.Theme.Strings);
        return
        [
            .. new ApiFiles(site, shapes, words.NameOf)
                .Make(words.Promise, words.Labels)
                .Select(file => Put(new SitePath(file.Path), file, store)),
        ];
    }

    /// <summary>What the records of the API are made from.</summary>
    internal static ApiSite SiteOf(BoundData data, AddressMap addresses, Uri baseUrl) =>
        new(data.Config, data.NewestEntries, addresses, baseUrl) { Changes = data.Config.HasChanges ? data.Changes : null };

    // What is as it was keeps its place on the disk.
    private static OutputFile Put(SitePath path, ApiFile file, IOutputStore store) =>
        store.Keep(path, ContentHash.Of(file.Content.Span), file.Source) ?? store.Put(path, file.Content.Span, file.Source);
}
