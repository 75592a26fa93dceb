using System.Collections.Concurrent;

namespace SiteGen.Incremental;

/// <summary>The folder in which one build or check finds what the last one left, and leaves what the next one will find.</summary>
/// <param name="folder"><c>null</c> for a build that makes everything anew and leaves nothing.</param>
public sealed class BuildCache(string? folder) : IDisposable
{
    private readonly ConcurrentBag<Task> _saves = [];

    public bool IsOn => folder is not null;

    /// <summary>The path of a file in the folder; <c>null</c> when there is to be none.</summary>
    public string? FileOf(string name) => folder is null ? null : Path.Combine(folder, name);

    /// <summary>Saves in the background: nothing of this build waits for it.</summary>
    public void SaveLater(Action save) => _saves.Add(Task.Run(save));

    /// <summary>Waits until all is saved.</summary>
    public void Dispose() => Task.WaitAll([.. _saves]);
}
