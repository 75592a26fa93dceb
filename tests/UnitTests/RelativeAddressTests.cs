using SiteGen.Addresses;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.UnitTests;

[Tier(Tier.Quick)]
public class RelativeAddressTests
{
    [Theory]
    [InlineData("en/index.html", "en/apps/wechat/index.html", null, "apps/wechat/")]
    [InlineData("en/apps/wechat/index.html", "en/index.html", null, "../../")]
    [InlineData("en/apps/wechat/index.html", "zh/apps/wechat/index.html", null, "../../../zh/apps/wechat/")]
    [InlineData("en/apps/wechat/index.html", "en/apps/alipay/index.html", "steps", "../alipay/#steps")]
    [InlineData("en/apps/wechat/index.html", "en/apps/index.html", null, "../")]
    [InlineData("en/apps/wechat/index.html", "en/apps/wechat/index.html", null, "./")]
    [InlineData("en/apps/wechat/index.html", "en/apps/wechat/index.html", "steps", "#steps")]
    [InlineData("index.html", "en/index.html", null, "en/")]
    [InlineData("en/apps/wechat/index.html", "index.html", null, "../../../")]
    [InlineData("en/apps/index.html", "en/apps/wechat/index.html", null, "wechat/")]
    [InlineData("en/a/index.html", "en/ab/index.html", null, "../ab/")]
    public void A_link_goes_up_only_as_far_as_it_must(string from, string to, string? fragment, string expected) =>
        Assert.Equal(expected, AddressMap.Relative(new SitePath(from), new SitePath(to), fragment));

    [Fact]
    public void A_browser_that_follows_it_arrives()
    {
        string[] paths =
        [
            "index.html",
            "en/index.html",
            "zh/index.html",
            "en/apps/index.html",
            "en/apps/wechat/index.html",
            "zh/guides/banks/index.html",
        ];
        foreach (var (from, to) in paths.SelectMany(from => paths.Select(to => (new SitePath(from), new SitePath(to)))))
            Assert.Equal(
                "https://example.org/base/" + to.Address,
                new Uri(new Uri("https://example.org/base/" + from.Address), AddressMap.Relative(from, to)).AbsoluteUri
            );
    }
}
