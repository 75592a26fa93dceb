namespace SiteGen.Tests.Preview;

/// <summary>A clock on which nobody waits: it jumps to the time that somebody waits for. While it is held, it stands.</summary>
internal sealed class JumpingClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<(TimeSpan Due, Action Ring)> _waiting = [];
    private TimeSpan _now;
    private bool _isHeld;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp()
    {
        lock (_lock)
            return _now.Ticks;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != Timeout.InfiniteTimeSpan)
            Wait(dueTime, () => callback(state));
        return new Rung();
    }

    /// <summary>Time stands until the result is disposed of.</summary>
    public IDisposable Hold()
    {
        lock (_lock)
            _isHeld = true;
        return new Held(this);
    }

    private void Wait(TimeSpan time, Action ring)
    {
        lock (_lock)
        {
            if (_isHeld)
            {
                _waiting.Add((_now + time, ring));
                return;
            }
            _now += time;
        }
        ThreadPool.QueueUserWorkItem(_ => ring());
    }

    private void Release()
    {
        List<(TimeSpan Due, Action Ring)> due;
        lock (_lock)
        {
            due = [.. _waiting.OrderBy(timer => timer.Due)];
            _waiting.Clear();
            (_isHeld, _now) = (false, due.Select(timer => timer.Due).Append(_now).Max());
        }
        foreach (var (_, ring) in due)
            ThreadPool.QueueUserWorkItem(_ => ring());
    }

    private sealed class Held(JumpingClock clock) : IDisposable
    {
        public void Dispose() => clock.Release();
    }

    private sealed class Rung : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() { }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
