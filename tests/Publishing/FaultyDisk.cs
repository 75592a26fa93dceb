using SiteGen.Publishing;

namespace SiteGen.Tests.Publishing;

/// <summary>A disk that can do less than others, and on which the program is killed before one of its changes.</summary>
/// <param name="killAt">The number of the change, from 1; 0 to kill nothing.</param>
internal sealed class FaultyDisk(int killAt = 0) : Disk
{
    private readonly Lock _lock = new();

    /// <summary>How many changes were made, or were to be.</summary>
    public int Changes { get; private set; }

    /// <summary>What was to be changed when the program was killed; <c>null</c> when it was not.</summary>
    public string? KilledAt { get; private set; }

    public bool HasExchange { get; init; } = true;

    public bool HasLinks { get; init; } = true;

    public bool IsMount { get; init; }

    /// <summary>Does something before a change is made.</summary>
    public Action<string, string>? Meanwhile { get; init; }

    public override bool IsMountPoint(string folder) => IsMount;

    // The real one waits for whatever else this machine writes.
    public override void Flush(string one, IEnumerable<string> all) => Before("flush", one);

    protected override bool TryExchange(string a, string b) => HasExchange && base.TryExchange(a, b);

    protected override bool TryLink(string existing, string name) => HasLinks && base.TryLink(existing, name);

    protected override void Before(string change, string path)
    {
        lock (_lock)
        {
            // A dead program changes nothing, whatever its handlers of exceptions would like to.
            if (KilledAt is not null)
                throw new KilledException();
            Meanwhile?.Invoke(change, path);
            if (++Changes != killAt)
                return;
            KilledAt = $"{change} {path}";
            // Killed while it wrote: half of it is there.
            if (change == "create")
                File.WriteAllText(path, "");
            throw new KilledException();
        }
    }
}

/// <summary>No exception that the program knows how to handle.</summary>
internal sealed class KilledException : Exception;
