namespace SiteGen.Preview;

/// <summary>What there is to see.</summary>
/// <param name="Number">Counts the states.</param>
/// <param name="Site"><c>null</c> while none has been built without errors.</param>
internal sealed record PreviewState(int Number, PreviewSite? Site, Mistakes Mistakes);

/// <summary>The state of the preview, for those who wait for the next. Used by several threads.</summary>
internal sealed class PreviewStates
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _next = NewNext();
    private PreviewState? _current;

    /// <summary>The last state; <c>null</c> before the first build has ended.</summary>
    public PreviewState? Current
    {
        get
        {
            lock (_lock)
                return _current;
        }
    }

    public void Set(PreviewSite? site, Mistakes mistakes)
    {
        TaskCompletionSource waiting;
        lock (_lock)
        {
            _current = new PreviewState((_current?.Number ?? 0) + 1, site, mistakes);
            (waiting, _next) = (_next, NewNext());
        }
        waiting.SetResult();
    }

    /// <summary>The state after one that is known; at once, if it has come already.</summary>
    /// <param name="known">0 for the first.</param>
    public async Task<PreviewState> AfterAsync(int known, CancellationToken stop)
    {
        while (true)
        {
            Task next;
            lock (_lock)
            {
                if (_current is { } state && state.Number > known)
                    return state;
                next = _next.Task;
            }
            await next.WaitAsync(stop);
        }
    }

    private static TaskCompletionSource NewNext() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
