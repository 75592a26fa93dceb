using SiteGen.Diagnostics;
using Statiq.Common;

namespace SiteGen.Pipelines;

/// <summary>Runs pipelines on Statiq, each as a Statiq pipeline of the same name, and after them whatever Statiq pipelines somebody has
/// added.</summary>
/// <remarks>To the rest of the program this is the class of the same name one folder up, which this build leaves out.</remarks>
public static class PipelineRunner
{
    /// <returns>True when all ran; false when an error stopped the build between two phases.</returns>
    public static bool Run(IReadOnlyList<IPipeline> pipelines, DiagnosticBag diagnostics, Action<BuildProgress>? progress = null)
    {
        var order = PipelineOrder.Of(pipelines);
        var queue = new PipelineQueue(order, diagnostics, progress);
        MakeThreads(order.Sum(phase => phase.Count()));
        try
        {
            StatiqHost.RunAsync([.. order.SelectMany(phase => phase)], queue).GetAwaiter().GetResult();
        }
        catch (Exception) when (queue.Stopped)
        {
            // To Statiq a stopped build is a failure; what stopped it is in the bag.
            return false;
        }
        catch (Exception e)
        {
            queue.ThrowFailure();
            throw Innermost(e) is OperationCanceledException && queue.Trouble is { } trouble
                ? new InvalidOperationException(trouble, e)
                : Innermost(e);
        }
        return true;
    }

    /// <summary>Statiq blocks a thread of the pool for every phase that has begun; on few cores the pool would add new ones only every half
    /// second.</summary>
    private static void MakeThreads(int pipelines)
    {
        ThreadPool.GetMinThreads(out var workers, out var completion);
        ThreadPool.SetMinThreads(Math.Max(workers, Environment.ProcessorCount + (2 * pipelines)), completion);
    }

    /// <summary>The exception of the module that failed, out of what it is wrapped in on its way through Statiq.</summary>
    private static Exception Innermost(Exception e) =>
        e switch
        {
            AggregateException { InnerExceptions: [var first, ..] } => Innermost(first),
            LoggedException { InnerException: { } inner } => Innermost(inner),
            _ => e,
        };
}
