using SiteGen.Reading;

namespace SiteGen.Tests.Support;

/// <summary>A site on another subject, kept as files under <c>Support/LostPassport</c>: embassies, exit-entry offices and documents are
/// kinds that it declares. Nothing in the program knows it.</summary>
public static class LostPassport
{
    /// <summary>Below <see cref="MiniTheme"/>.</summary>
    public static BuiltSite Build() => Below(BaseSite.ReadFiles(MiniTheme.Folder, "theme/"));

    /// <summary>Below the <c>theme/</c> of the repository.</summary>
    public static BuiltSite BuildBelowTheRealTheme() => Below(BaseSite.ReadFiles(RepositoryRoot.Combine("theme"), "theme/"));

    /// <summary>Its files below <see cref="MiniTheme"/>.</summary>
    public static Dictionary<string, byte[]> Files() => FilesBelow(BaseSite.ReadFiles(MiniTheme.Folder, "theme/"));

    private static BuiltSite Below(Dictionary<string, byte[]> theme) => BuiltSite.Build(new MemoryFiles(FilesBelow(theme)));

    private static Dictionary<string, byte[]> FilesBelow(Dictionary<string, byte[]> theme) =>
        BaseSite
            .ReadFiles(Path.Combine(AppContext.BaseDirectory, "Support", "LostPassport"), "")
            .Concat(theme)
            .Append(MiniTheme.Font)
            .DistinctBy(file => file.Key)
            .ToDictionary(StringComparer.Ordinal);
}
