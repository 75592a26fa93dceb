using Statiq.Common;

namespace SiteGen.Pipelines;

/// <summary>One of our pipelines as Statiq sees it: its name, its dependencies, and a module that does its work in the phase that it
/// belongs to.</summary>
internal sealed class HostedPipeline : Statiq.Core.Pipeline
{
    public static HostedPipeline Of(IPipeline pipeline, PipelineQueue queue, SiteDocuments documents)
    {
        var hosted = new HostedPipeline();
        hosted.Dependencies.UnionWith(pipeline.Dependencies.Select(dependency => dependency.Name));
        hosted.ModulesOf(pipeline.Phase).Add(new Work(pipeline, queue, documents));
        return hosted;
    }

    private ModuleList ModulesOf(Phase phase) =>
        phase switch
        {
            Phase.Input => InputModules,
            Phase.Process => ProcessModules,
            Phase.PostProcess => PostProcessModules,
            Phase.Output => OutputModules,
        };

    /// <summary>Does the work of a pipeline when its turn comes, and hands on the files it made as documents.</summary>
    private sealed class Work(IPipeline pipeline, PipelineQueue queue, SiteDocuments documents) : Module
    {
        protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
        {
            await queue.TakeAsync(pipeline, context);
            return documents.Of(pipeline, context);
        }
    }
}
