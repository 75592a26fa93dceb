using System.Collections.Concurrent;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>Which file or page each thread has at hand, for <see cref="Watchdog"/>.</summary>
internal static class WorkUnderWay
{
    private static readonly ConcurrentDictionary<int, Work> ByThread = new();

    public static IEnumerable<Work> All => ByThread.Values;

    /// <summary>Notes what this thread has at hand until the result is disposed of. Work within work counts for the outer one.</summary>
    public static Scope Begin(SourceSpan at)
    {
        var thread = Environment.CurrentManagedThreadId;
        return new Scope(ByThread.TryAdd(thread, new Work(at)) ? thread : null);
    }

    /// <summary>One piece of work; told from others by reference.</summary>
    /// <param name="at">The file or page.</param>
    public sealed class Work(SourceSpan at)
    {
        public SourceSpan At => at;
    }

    /// <summary>Ends the note of a work when it is disposed of.</summary>
    /// <param name="thread">Whose work it is; <c>null</c> where none was noted.</param>
    public readonly struct Scope(int? thread) : IDisposable
    {
        public void Dispose()
        {
            if (thread is { } noted)
                ByThread.TryRemove(noted, out _);
        }
    }
}
