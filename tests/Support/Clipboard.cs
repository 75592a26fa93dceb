using Microsoft.Playwright;

namespace SiteGen.Tests.Support;

/// <summary>The clipboard of the machine, of which there is one: tests that run at the same time would read what the other wrote.</summary>
internal sealed class Clipboard : IDisposable
{
    private static readonly SemaphoreSlim Turn = new(1);

    private readonly IPage _page;

    private Clipboard(IPage page) => _page = page;

    /// <summary>Waits for its turn, and lets the page write and read. The turn ends when it is disposed of.</summary>
    public static async Task<Clipboard> TakeAsync(IPage page)
    {
        await Turn.WaitAsync();
        try
        {
            await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
            return new Clipboard(page);
        }
        catch
        {
            Turn.Release();
            throw;
        }
    }

    public Task<string> ReadAsync() => _page.EvaluateAsync<string>("() => navigator.clipboard.readText()");

    public void Dispose() => Turn.Release();
}
