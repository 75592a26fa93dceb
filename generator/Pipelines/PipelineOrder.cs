namespace SiteGen.Pipelines;

/// <summary>The order in which pipelines work, whatever runs them.</summary>
public static class PipelineOrder
{
    /// <summary>The pipelines by phase, each after those it depends on; those that do not depend on each other keep their order.</summary>
    /// <exception cref="ArgumentException">Two have one name, a dependency is not listed or belongs to a later phase, or they depend on
    /// each other in a ring.</exception>
    public static IReadOnlyList<IGrouping<Phase, IPipeline>> Of(IReadOnlyList<IPipeline> pipelines)
    {
        if (pipelines.Select(p => p.Name).Distinct(StringComparer.Ordinal).Count() != pipelines.Count)
            throw new ArgumentException("Two pipelines have one name.", nameof(pipelines));
        var ordered = new List<IPipeline>();
        var visiting = new HashSet<IPipeline>();
        foreach (var pipeline in pipelines)
            Visit(pipeline);
        return [.. ordered.GroupBy(p => p.Phase).OrderBy(g => g.Key)];

        void Visit(IPipeline pipeline)
        {
            if (ordered.Contains(pipeline))
                return;
            if (!pipelines.Contains(pipeline))
                throw new ArgumentException($"Pipeline '{pipeline.Name}' is depended on, but not listed.", nameof(pipelines));
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
