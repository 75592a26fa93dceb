namespace SiteGen.Tests.Support;

/// <summary>The folder that holds <c>SiteGen.sln</c>, found upwards from the test assembly, so that the current directory does not
/// matter.</summary>
public static class RepositoryRoot
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    public static string Combine(params ReadOnlySpan<string> segments) => System.IO.Path.Combine([Path, .. segments]);

    private static string Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "SiteGen.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException($"No SiteGen.sln above {from}.");
    }
}
