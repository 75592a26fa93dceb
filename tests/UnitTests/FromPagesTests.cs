using SiteGen.Pipelines.Pages;
using SiteGen.SharePictures;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.UnitTests;

[Tier(Tier.Quick)]
public class FromPagesTests
{
    [Fact]
    public void What_pages_were_not_made_for_can_t_be_asked()
    {
        var requests = new FromPages<PictureRequests>(_ => new PictureRequests());
        Assert.Throws<InvalidOperationException>(() => requests.Result);
        Assert.Same(((IFromPages)requests).Begin(null!), requests.Result);
        Assert.Throws<InvalidOperationException>(() => ((IFromPages)requests).Begin(null!));
    }

    [Fact]
    public void A_site_need_not_have_the_feature()
    {
        var requests = new FromPages<PictureRequests>(_ => null);
        Assert.Null(((IFromPages)requests).Begin(null!));
        Assert.Null(requests.Result);
    }
}
