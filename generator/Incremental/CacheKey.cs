using System.Collections.Immutable;
using System.Reflection;
using SiteGen.Pictures.Drawing;
using SiteGen.Text;

namespace SiteGen.Incremental;

/// <summary>What every cached result depends on beside its input: the program itself, and what it runs on.</summary>
internal static class CacheKey
{
    /// <summary>The assemblies of the program. Libraries count by their versions, which are written into the first of these; the theme
    /// that the program carries counts by the files that a build reads of it.</summary>
    internal static readonly ImmutableArray<Assembly> Assemblies = [typeof(CacheKey).Assembly, typeof(PicturePainter).Assembly];

    // The compiler gives each different assembly another id, and the same sources the same.
    private static readonly ContentHash Program = ContentHash.Of(
        Assemblies.Select(assembly => assembly.ManifestModule.ModuleVersionId.ToString()).Append(Environment.Version.ToString())
    );

    /// <param name="dependsOn">All else that a cache depends on as a whole.</param>
    public static ContentHash For(IEnumerable<ContentHash> dependsOn) => ContentHash.Of(dependsOn.Prepend(Program));
}
