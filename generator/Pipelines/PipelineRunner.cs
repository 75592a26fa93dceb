using SiteGen.Diagnostics;

namespace SiteGen.Pipelines;

/// <summary>Runs pipelines and all that they depend on, phase by phase, each after those it depends on. The engine of an ordinary build;
/// the other one is in <c>Statiq/</c>.</summary>
public static class PipelineRunner
{
    /// <returns>True when all ran; false when an error stopped the build between two phases.</returns>
    public static bool Run(IReadOnlyList<IPipeline> pipelines, DiagnosticBag diagnostics, Action<BuildProgress>? progress = null)
    {
        foreach (var phase in PipelineOrder.Of(pipelines))
        {
            if (phase.Key != Phase.Input && diagnostics.HasErrors && !phase.All(pipeline => pipeline.RunsDespiteErrors))
                return false;
            foreach (var pipeline in phase)
            {
                var made = pipeline.Run(diagnostics);
                progress?.Invoke(new BuildProgress(pipeline.Name, made));
            }
        }
        return !diagnostics.HasErrors;
    }
}
