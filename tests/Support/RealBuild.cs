using SiteGen.Reading;

[assembly: AssemblyFixture(typeof(SiteGen.Tests.Support.RealBuild))]

namespace SiteGen.Tests.Support;

/// <summary>The real <c>data/</c>, <c>input/</c> and <c>theme/</c>, built once a test run, and their sources.</summary>
public sealed class RealBuild
{
    public RealBuild()
    {
        var files = new DiskFiles(RepositoryRoot.Combine("data"), RepositoryRoot.Combine("input"), RepositoryRoot.Combine("theme"));
        Sources = SiteSources.Read(files);
        Built = BuiltSite.Build(files);
    }

    public BuiltSite Built { get; }

    public SiteSources Sources { get; }
}
