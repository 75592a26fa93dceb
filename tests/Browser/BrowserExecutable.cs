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

    /// <summary>Whether the proof has to be given. Then a missing browser is a failure, as a skipped test proves nothing.</summary>
    public static bool IsRequired => Environment.GetEnvironmentVariable("SITEGEN_BROWSER") == "required";

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
}
