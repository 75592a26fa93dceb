using SiteGen.Reading;

[assembly: AssemblyFixture(typeof(SiteGen.Tests.Support.RealBuild))]

namespace SiteGen.Tests.Support;

/// <summary>
/// The real <c>data/</c>, <c>input/</c> and <c>theme/</c>, built once a test run, and their sources. Built when a test first asks:
/// a run of a few quick tests must not wait for it.
/// </summary>
public sealed class RealBuild
{
    private readonly Lazy<BuiltSite> _built = new(() => BuiltSite.Build(Files()));
    private readonly Lazy<SiteSources> _sources = new(() => SiteSources.Read(Files()));

    public BuiltSite Built => _built.Value;

    public SiteSources Sources => _sources.Value;

    /// <summary>The files of the real site.</summary>
    public static DiskFiles Files() =>
        new(RepositoryRoot.Combine("data"), RepositoryRoot.Combine("input"), RepositoryRoot.Combine("theme"));
}
