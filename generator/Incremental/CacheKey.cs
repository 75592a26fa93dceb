using System.Collections.Immutable;
using System.Reflection;
using SiteGen.Pictures.Drawing;
using SiteGen.Text;

namespace SiteGen.Incremental;

/// <summary>What every cached result depends on beside its input: the program itself, and what it runs on.</summary>
internal static class CacheKey
{
    /// <summary>What the program is made of, beside libraries, whose versions are written into the first, and the theme that it carries,
    /// which counts by the files that are read of it.</summary>
    internal static readonly ImmutableArray<Assembly> Assemblies = [typeof(CacheKey).Assembly, typeof(PicturePainter).Assembly];

    // The compiler gives each different assembly another id, and the same sources the same.
    private static readonly ContentHash Program = ContentHash.Of(
        Assemblies.Select(assembly => assembly.ManifestModule.ModuleVersionId.ToString()).Append(Environment.Version.ToString())
    );

    /// <param name="dependsOn">All else that a cache depends on as a whole.</param>
    public static ContentHash For(IEnumerable<ContentHash> dependsOn) => ContentHash.Of(dependsOn.Prepend(Program));
}
