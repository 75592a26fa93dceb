using SiteGen.Tests.Support;
using SiteGen.Verification.Reading;

namespace SiteGen.Tests.Output;

[Tier(Tier.Quick)]
public class SiteAddressTests
{
    [Theory]
    [InlineData("../b/", "Internal", "en/b/", "")]
    [InlineData("b", "Internal", "en/a/b", "")]
    [InlineData("", "Internal", "en/a/", "")]
    [InlineData("#x", "Internal", "en/a/", "x")]
    [InlineData("?q=1#%E4%B8%AD", "Internal", "en/a/", "中")]
    [InlineData("..", "Internal", "en/", "")]
    [InlineData("./", "Internal", "en/a/", "")]
    [InlineData("../..", "Internal", "", "")]
    [InlineData("../../../x", "Outside", "", "")]
    [InlineData("/site/zh/", "Internal", "zh/", "")]
    [InlineData("/zh/", "Outside", "", "")]
    [InlineData("https://example.org/site/zh/#y", "Internal", "zh/", "y")]
    [InlineData("https://example.org/other/", "Foreign", "", "")]
    [InlineData("//example.org/site/", "Foreign", "", "")]
    [InlineData("tel:95188", "Foreign", "", "")]
    [InlineData("data:image/png;base64,AA==", "Data", "", "")]
    [InlineData(" JavaScript:x", "Script", "", "")]
    [InlineData("a:b/c", "Foreign", "", "")]
    [InlineData("x/a:b", "Internal", "en/a/x/a:b", "")]
    public void An_address_leads_where_a_browser_would_go(string address, string kind, string path, string fragment) =>
        Assert.Equal(
            new SiteAddress(Enum.Parse<AddressKind>(kind), path, fragment),
            SiteAddress.Resolve(address, "en/a/", new Uri("https://example.org/site/"))
        );
}
