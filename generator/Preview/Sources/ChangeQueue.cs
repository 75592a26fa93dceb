namespace SiteGen.Preview.Sources;

/// <summary>Waits for changes of the sources, and hands on together what belongs together.</summary>
internal sealed class ChangeQueue : IDisposable
{
    private readonly TimeProvider _clock;
    private readonly long _start;
    private readonly Lock _lock = new();
    private readonly ChangeGatherer _gatherer = new();
    private readonly SemaphoreSlim _told = new(0);
    private readonly ISourceWatch _watch;

    public ChangeQueue(ISourceWatch watch, TimeProvider clock)
    {
        (_watch, _clock, _start) = (watch, clock, clock.GetTimestamp());
        watch.Start(Add);
    }

    /// <summary>Waits until something has changed and the change is whole.</summary>
    public async Task<SourceChanges> NextAsync(CancellationToken stop)
    {
        while (true)
        {
            TimeSpan? wait;
            lock (_lock)
            {
                wait = _gatherer.DueIn(Now);
                if (wait <= TimeSpan.Zero)
                    return _gatherer.Take();
            }
            if (wait is { } time)
                await Task.Delay(time, _clock, stop);
            else
                await _told.WaitAsync(stop);
        }
    }

    public void Dispose() => _watch.Dispose();

    private TimeSpan Now => _clock.GetElapsedTime(_start);

    private void Add(string? path)
    {
        lock (_lock)
        {
            var isFirst = _gatherer.DueIn(Now) is null;
            _gatherer.Add(path, Now);
            if (isFirst)
                _told.Release();
        }
    }
}
