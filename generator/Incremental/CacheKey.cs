using SiteGen.Text;

namespace SiteGen.Incremental;

/// <summary>What every cached result depends on beside its input: the program itself, and what it runs on.</summary>
public static class CacheKey
{
    // The compiler gives each different program another id, and the same sources the same. The versions of the libraries are written into
    // the program.
    private static readonly ContentHash Program = ContentHash.Of(
        $"{typeof(CacheKey).Assembly.ManifestModule.ModuleVersionId} {Environment.Version}"
    );

    /// <param name="inputs">All else that a cache depends on as a whole.</param>
    public static ContentHash For(params IEnumerable<ContentHash> inputs) => ContentHash.Of(inputs.Prepend(Program));
}
