using System.Collections.Concurrent;

namespace SiteGen.Incremental;

/// <summary>Where one build or check finds what the last one left, and leaves what the next one will find: a folder, or the memory of a
/// program that builds again and again.</summary>
/// <param name="folder"><c>null</c> for a build that leaves nothing on disk.</param>
/// <param name="held">In place of a folder; <c>null</c> for a build that leaves nothing in memory.</param>
public sealed class BuildCache(string? folder, HeldResults? held = null) : IDisposable
{
    private readonly ConcurrentBag<Task> _saves = [];

    public bool IsOn => folder is not null || held is not null;

    /// <summary>What is kept in memory; <c>null</c> when nothing is.</summary>
    internal HeldResults? Held => held;

    /// <summary>The path of a file in the folder; <c>null</c> when there is to be none.</summary>
    public string? FileOf(string name) => folder is null ? null : Path.Combine(folder, name);

    /// <summary>Saves in the background: nothing of this build waits for it.</summary>
    public void SaveLater(Action save) => _saves.Add(Task.Run(save));

    /// <summary>Waits until all is saved.</summary>
    public void Dispose() => Task.WaitAll([.. _saves]);
}
