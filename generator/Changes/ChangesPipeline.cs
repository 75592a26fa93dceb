using System.Collections.Immutable;
using SiteGen.Api;
using SiteGen.Binding;
using SiteGen.Model;
using SiteGen.Pipelines;
using SiteGen.Publishing;
using SiteGen.Rendering;

namespace SiteGen.Changes;

/// <summary>What has changed: held to what the entries say, and told in feeds.</summary>
public static class ChangesPipeline
{
    public static Pipeline<ImmutableArray<OutputFile>> Create(Pipeline<BoundData?> facts, Pipeline<RenderInput> site) =>
        new(
            "Changes",
            Phase.PostProcess,
            [facts, site],
            diagnostics =>
            {
                var (data, input) = (facts.Result!, site.Result);
                if (!data.Config.HasChanges)
                    return [];
                // Drafts are not there for readers.
                if (!input.ShowsDrafts)
                    NotRecordedCheck.Run(data, ApiPipeline.SiteOf(data, input.Addresses, input.BaseUrl), diagnostics);
                return [.. Langs.All.Select(lang => AtomFeed.Render(input, lang))];
            },
            files => files.IsEmpty ? "nothing" : $"{files.Length} files"
        );
}
