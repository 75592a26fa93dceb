using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;
using SiteGen.Diagnostics;

namespace SiteGen.Pipelines;

/// <summary>Has our pipelines work one at a time and in the order of our own engine, however far Statiq has got with each.</summary>
/// <remarks>
/// Statiq starts the phases of different pipelines side by side, and all input phases at once. What a pipeline finds may hang on what an
/// earlier one found: guides are not held against data that are broken themselves. So the order is part of the result.
/// </remarks>
internal sealed class PipelineQueue
{
    private readonly DiagnosticBag _diagnostics;
    private readonly Action<BuildProgress>? _progress;
    private readonly Dictionary<IPipeline, Turn> _turns = [];
    private readonly HashSet<Diagnostic> _logged = [];
    private ExceptionDispatchInfo? _failure;

    public PipelineQueue(IEnumerable<IGrouping<Phase, IPipeline>> order, DiagnosticBag diagnostics, Action<BuildProgress>? progress)
    {
        (_diagnostics, _progress) = (diagnostics, progress);
        var before = Task.FromResult(true);
        IPipeline[][] phases = [.. order.Select(phase => phase.ToArray())];
        for (var i = 0; i < phases.Length; i++)
        {
            var next = i + 1 < phases.Length ? phases[i + 1] : [];
            foreach (var pipeline in phases[i])
            {
                var done = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
                _turns.Add(pipeline, new Turn(before, done, pipeline == phases[i][^1] ? next : null));
                before = done.Task;
            }
        }
    }

    /// <summary>Errors ended the build between two phases.</summary>
    public bool Stopped { get; private set; }

    /// <summary>What a module of somebody else's failed with, in words.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Waits for the pipeline's turn, and does its work.</summary>
    /// <exception cref="OperationCanceledException">The build has come to its end before.</exception>
    public async Task TakeAsync(IPipeline pipeline, ILogger log)
    {
        var turn = _turns[pipeline];
        var goesOn = await turn.Before;
        if (goesOn)
        {
            try
            {
                Work(pipeline, turn.Next, log);
            }
            catch (Exception e)
            {
                _failure = ExceptionDispatchInfo.Capture(e);
                StopAll();
                throw;
            }
            turn.Done.TrySetResult(!Stopped);
        }
        if (Stopped || !goesOn)
            throw new OperationCanceledException("Errors stopped the build.");
    }

    /// <summary>Nobody waits any longer for a turn: Statiq does not start what depends on a failed phase, and so would never
    /// finish.</summary>
    public void StopAll(string? trouble = null)
    {
        Trouble ??= trouble;
        foreach (var turn in _turns.Values)
            turn.Done.TrySetResult(false);
    }

    /// <summary>Throws what one of our pipelines threw, if any did.</summary>
    public void ThrowFailure() => _failure?.Throw();

    /// <param name="next">The phase that follows, after the last pipeline of one; else <c>null</c>.</param>
    private void Work(IPipeline pipeline, IReadOnlyList<IPipeline>? next, ILogger log)
    {
        var made = pipeline.Run(_diagnostics);
        _progress?.Invoke(new BuildProgress(pipeline.Name, made));
        if (next is null)
            return;
        // A phase that can work with what stands goes on, and says what it finds beside the rest.
        if (_diagnostics.HasErrors && next.Count > 0 && next.All(following => following.RunsDespiteErrors))
            return;
        Stopped = _diagnostics.HasErrors;
        if (Stopped)
            StopAll();
        // Logged only now: Statiq stops at an error in its log, while ours stop a build at the end of a phase.
        foreach (var diagnostic in _diagnostics.Sorted().Where(_logged.Add))
            log.Log(diagnostic.Rule.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning, "{Diagnostic}", diagnostic);
    }

    /// <param name="Next">The phase that follows, for the last pipeline of one; else <c>null</c>.</param>
    private sealed record Turn(Task<bool> Before, TaskCompletionSource<bool> Done, IReadOnlyList<IPipeline>? Next);
}
