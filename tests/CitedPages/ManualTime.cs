namespace SiteGen.Tests.CitedPages;

/// <summary>A clock whose timers run out when a test says so.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<Timer> _timers = [];

    public override DateTimeOffset GetUtcNow() => new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(() => callback(state));
        lock (_timers)
            _timers.Add(timer);
        return timer;
    }

    /// <summary>All time-outs that run now are over.</summary>
    public void RunOut()
    {
        List<Timer> timers;
        lock (_timers)
            timers = [.. _timers.Where(timer => !timer.IsOver)];
        timers.ForEach(timer => timer.Fire());
    }

    private sealed class Timer(Action fire) : ITimer
    {
        public bool IsOver { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => IsOver = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
