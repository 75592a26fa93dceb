using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>Says at a glance of a test run's end why tests of the browser did not run.</summary>
[Tier(Tier.Browser)]
public class BrowserExecutableTests
{
    [Fact]
    public void Chromium_is_here_or_apt_get_install_chromium_brings_it() =>
        Assert.True(File.Exists(BrowserExecutable.Require()), BrowserExecutable.Missing);
}
