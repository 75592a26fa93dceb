using System.Runtime.ExceptionServices;

namespace SiteGen.Publishing;

/// <summary>Work on many files at once.</summary>
internal static class Several
{
    // More than eight threads make no disk faster. All have ended before an error goes on, so that none writes into a folder that is being
    // put right.
    public static void InParallel<T>(IEnumerable<T> items, Action<T> each)
    {
        try
        {
            Parallel.ForEach(items, new ParallelOptions { MaxDegreeOfParallelism = Math.Min(8, Environment.ProcessorCount) }, each);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
