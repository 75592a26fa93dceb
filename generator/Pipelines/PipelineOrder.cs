namespace SiteGen.Pipelines;

/// <summary>The order in which pipelines work, whatever runs them.</summary>
public static class PipelineOrder
{
    /// <summary>The pipelines and all that they depend on, by phase, each after those it depends on; those that do not depend on each
    /// other keep their order.</summary>
    /// <exception cref="ArgumentException">Two have one name, a dependency belongs to a later phase, or they depend on each other in a
    /// ring.</exception>
    public static IReadOnlyList<IGrouping<Phase, IPipeline>> Of(IReadOnlyList<IPipeline> pipelines)
    {
        var ordered = new List<IPipeline>();
        var visiting = new HashSet<IPipeline>();
        foreach (var pipeline in pipelines)
            Visit(pipeline);
        if (ordered.Select(p => p.Name).Distinct(StringComparer.Ordinal).Count() != ordered.Count)
            throw new ArgumentException("Two pipelines have one name.", nameof(pipelines));
        return [.. ordered.GroupBy(p => p.Phase).OrderBy(g => g.Key)];

        void Visit(IPipeline pipeline)
        {
            if (ordered.Contains(pipeline))
                return;
            if (!visiting.Add(pipeline))
                throw new ArgumentException($"Pipeline '{pipeline.Name}' depends on itself.", nameof(pipelines));
            foreach (var dependency in pipeline.Dependencies)
            {
                if (dependency.Phase > pipeline.Phase)
                    throw new ArgumentException(
                        $"Pipeline '{pipeline.Name}' reads '{dependency.Name}', which runs in a later phase.",
                        nameof(pipelines)
                    );
                Visit(dependency);
            }
            ordered.Add(pipeline);
        }
    }
}
