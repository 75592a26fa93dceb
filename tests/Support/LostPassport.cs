using SiteGen.Reading;

namespace SiteGen.Tests.Support;

/// <summary>A site on another subject, kept as files under <c>Support/LostPassport</c>: embassies, exit-entry offices and documents are
/// kinds that it declares. Nothing in the program knows it.</summary>
public static class LostPassport
{
    /// <summary>The site below the real <c>theme/</c> of the repository, as a build reads it.</summary>
    public static IReadOnlyDictionary<string, byte[]> Themed { get; } =
        BaseSite
            .ReadFiles(Path.Combine(AppContext.BaseDirectory, "Support", "LostPassport"), "")
            .Concat(BaseSite.ReadFiles(RepositoryRoot.Combine("theme"), "theme/"))
            .ToDictionary(StringComparer.Ordinal);

    public static BuiltSite Build() => BuiltSite.Build(new MemoryFiles(Themed));
}
