namespace SiteGen.Benchmarks;

/// <summary>Where the sources lie.</summary>
internal static class Repository
{
    /// <summary>The folder of <c>SiteGen.sln</c>, above the current one or above this program.</summary>
    public static string Root { get; } =
        Above(Directory.GetCurrentDirectory())
        ?? Above(AppContext.BaseDirectory)
        ?? throw new DirectoryNotFoundException("There is no SiteGen.sln above the current folder.");

    private static string? Above(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "SiteGen.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder;
    }
}
