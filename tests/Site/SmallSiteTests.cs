using SiteGen.Tests.Support;

namespace SiteGen.Tests.Site;

public class SmallSiteTests
{
    [Fact]
    public void It_builds_without_a_diagnostic() => Assert.Empty(SmallSite.Valid.Build().Diagnostics);
}
