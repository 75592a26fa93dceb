using SiteGen.Model.Entries;

namespace SiteGen.Tests.Browser;

/// <summary>Says at a glance of a test run's end why tests of the browser did not run.</summary>
public class BrowserExecutableTests
{
    [Fact]
    public void Chromium_is_here_or_apt_get_install_chromium_brings_it()
    {
        if (BrowserExecutable.Find() is null && !BrowserExecutable.IsRequired)
            Assert.Skip(BrowserExecutable.Missing);
        Assert.True(BrowserExecutable.Find() is { } path && File.Exists(path), BrowserExecutable.Missing);
    }
}
