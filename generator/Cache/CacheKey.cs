using SiteGen.Text;

namespace SiteGen.Cache;

/// <summary>What every cached result depends on beside its input: the program itself.</summary>
public static class CacheKey
{
    // The compiler gives each different program another one, and the same sources the same.
    private static readonly ContentHash Program = ContentHash.Of(typeof(CacheKey).Assembly.ManifestModule.ModuleVersionId.ToByteArray());

    /// <param name="inputs">All else that a cache depends on as a whole.</param>
    public static ContentHash For(params IEnumerable<ContentHash> inputs) => ContentHash.Of(inputs.Prepend(Program));
}
