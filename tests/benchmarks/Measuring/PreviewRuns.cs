using System.Diagnostics;
using Microsoft.Playwright;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>How long one save took, in milliseconds from the save.</summary>
/// <param name="Shown">The browser has painted the new page.</param>
/// <param name="Loaded">It has loaded all of it.</param>
/// <param name="Built">The whole site is built and checked.</param>
internal sealed record SaveTimes(double Shown, double Loaded, double Built);

/// <summary>Saves a file while its page is open in a browser, and looks at the browser's own clock.</summary>
internal static class PreviewRuns
{
    private static readonly string[] Browsers = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    /// <summary>Says when the page was painted and loaded, by the clock of the machine.</summary>
    private const string Listener = """
        addEventListener("load", () => requestAnimationFrame(() => setTimeout(() => {
          const paint = performance.getEntriesByName("first-contentful-paint")[0];
          const entry = performance.getEntriesByType("navigation")[0];
          console.debug("loaded " + (performance.timeOrigin + (paint || entry).startTime)
            + " " + (performance.timeOrigin + entry.loadEventStart));
        })));
        """;

    public static async Task<IReadOnlyList<SaveTimes>> MeasureAsync(PreviewProcess preview, string address, SentenceEdit edit, int runs)
    {
        using var driver = await Playwright.CreateAsync();
        await using var browser = await driver.Chromium.LaunchAsync(new() { ExecutablePath = Browser(), Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync();
        await page.AddInitScriptAsync(Listener);
        var loaded = new TaskCompletionSource<string>();
        page.Console += (_, message) =>
        {
            if (message.Text.StartsWith("loaded ", StringComparison.Ordinal))
                loaded.TrySetResult(message.Text);
        };
        await page.GotoAsync(new Uri(preview.Root, address).AbsoluteUri);
        await loaded.Task;
        var times = new List<SaveTimes>();
        // The first save finds nothing warm, as nobody's second does.
        for (var run = 0; run <= runs; run++)
        {
            loaded = new();
            var start = Now();
            var clock = Stopwatch.StartNew();
            var sentence = edit.Save(run);
            var said = (await loaded.Task).Split(' ').Skip(1).Select(double.Parse).ToArray();
            await preview.BuiltAsync();
            var built = clock.Elapsed.TotalMilliseconds;
            if (!(await page.ContentAsync()).Contains(sentence, StringComparison.Ordinal))
                throw new InvalidOperationException($"'{address}' does not say '{sentence}'.");
            if (run > 0)
                times.Add(new SaveTimes(said[0] - start, said[1] - start, built));
        }
        return times;
    }

    private static double Now() => (DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds;

    private static string Browser() =>
        Environment.GetEnvironmentVariable("SITEGEN_CHROMIUM") is { Length: > 0 } named
            ? named
            : Browsers
                .SelectMany(name =>
                    (Environment.GetEnvironmentVariable("PATH") ?? "")
                        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                        .Select(folder => Path.Combine(folder, name))
                )
                .FirstOrDefault(File.Exists)
                ?? throw new InvalidOperationException("There is no Chromium on the search path.");
}
