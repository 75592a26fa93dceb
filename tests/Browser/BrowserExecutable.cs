namespace SiteGen.Tests.Browser;

/// <summary>Where this machine's Chromium is, and what to say when it has none.</summary>
public static class BrowserExecutable
{
    // The same browser without the windows that nobody sees, which cost a sixth of the time, comes first.
    private static readonly string[] Names =
    [
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ];

    /// <summary>Why a test did not run, and what would make it run.</summary>
    public const string Missing = "No Chromium on the PATH: 'apt-get install chromium' brings one, or SITEGEN_CHROMIUM names another.";

    /// <summary>The path of the browser; <c>null</c> when there is none.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("SITEGEN_CHROMIUM") is { Length: > 0 } named)
            return named;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names
            .SelectMany(name => folders.Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>The path of the browser, for a test that can't do without one: that test is skipped or fails as <c>SITEGEN_BROWSER</c>
    /// says.</summary>
    public static string Require()
    {
        var path = Find();
        var (isSkipped, isFailure, why) = Decide(BrowserModes.Current, path);
        if (isFailure)
            Assert.Fail(why);
        if (isSkipped)
            Assert.Skip(why);
        return path!;
    }

    /// <summary>Whether a test that needs the browser is skipped or fails, and why; neither when it runs.</summary>
    /// <param name="path">Where the browser is; <c>null</c> when there is none.</param>
    internal static (bool IsSkipped, bool IsFailure, string Why) Decide(BrowserMode mode, string? path) =>
        (mode, path) switch
        {
            (BrowserMode.Off, _) => (true, false, BrowserModes.IsOff),
            (BrowserMode.Required, null) => (false, true, Missing),
            (BrowserMode.Auto, null) => (true, false, Missing),
            _ => (false, false, ""),
        };
}
