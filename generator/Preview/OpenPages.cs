namespace SiteGen.Preview;

/// <summary>A page as a browser has it.</summary>
/// <param name="Path">Of its file.</param>
/// <param name="Content">Stands for its content; empty for a page that was not there.</param>
internal readonly record struct OpenPage(string Path, string Content);

/// <summary>The pages that somebody looks at. Used by several threads.</summary>
internal sealed class OpenPages
{
    /// <summary>How many are made ahead of others: with more of them nothing would be ahead.</summary>
    private const int Most = 4;

    private readonly Lock _lock = new();

    // The last to be opened at the end; a page that is open twice is here twice.
    private readonly List<OpenPage> _pages = [];
    private TaskCompletionSource _next = NewNext();

    /// <summary>Those that were opened last.</summary>
    public IReadOnlyList<OpenPage> Last
    {
        get
        {
            lock (_lock)
                return [.. _pages.AsEnumerable().Reverse().Distinct().Take(Most)];
        }
    }

    public void Open(OpenPage page)
    {
        TaskCompletionSource waiting;
        lock (_lock)
        {
            _pages.Add(page);
            (waiting, _next) = (_next, NewNext());
        }
        waiting.SetResult();
    }

    public void Close(OpenPage page)
    {
        lock (_lock)
            _pages.RemoveAt(_pages.LastIndexOf(page));
    }

    /// <summary>Waits until one of these is open, but not for ever.</summary>
    public async Task OpenedAsync(IReadOnlyCollection<OpenPage> pages, TimeSpan longest)
    {
        using var stop = new CancellationTokenSource(longest);
        try
        {
            while (true)
            {
                Task next;
                lock (_lock)
                {
                    if (_pages.Any(pages.Contains))
                        return;
                    next = _next.Task;
                }
                await next.WaitAsync(stop.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The reader has gone elsewhere, or has closed the page.
        }
    }

    private static TaskCompletionSource NewNext() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
