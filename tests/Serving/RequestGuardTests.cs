using SiteGen.Serving;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving;

/// <summary>Who is answered: a browser on this machine, for a page of this server.</summary>
[Tier(Tier.Quick)]
public class RequestGuardTests
{
    private static readonly RequestGuard Guard = new(4500);

    [Theory]
    [InlineData("127.0.0.1:4500", true)]
    [InlineData("localhost:4500", true)]
    [InlineData("LOCALHOST:4500", true)]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("localhost", false)]
    [InlineData("localhost:4501", false)]
    [InlineData("127.0.0.1:80", false)]
    [InlineData("evil.example", false)]
    [InlineData("evil.example:4500", false)]
    [InlineData("127.0.0.1.evil.example:4500", false)]
    [InlineData("localhost.evil.example:4500", false)]
    [InlineData("localhost:4500.evil.example", false)]
    [InlineData("localhost:4500@evil.example", false)]
    [InlineData("user@localhost:4500", false)]
    [InlineData("0.0.0.0:4500", false)]
    [InlineData("[::1]:4500", false)]
    [InlineData("127.1:4500", false)]
    [InlineData("2130706433:4500", false)]
    [InlineData("localhost.:4500", false)]
    [InlineData(" localhost:4500", false)]
    [InlineData("192.168.0.7:4500", false)]
    public void A_host_is_ours_by_its_very_name(string? host, bool isOurs) => Assert.Equal(isOurs, Guard.IsOurHost(host));

    [Theory]
    [InlineData(null, true)]
    [InlineData("http://127.0.0.1:4500", true)]
    [InlineData("http://localhost:4500", true)]
    [InlineData("", false)]
    [InlineData("null", false)]
    [InlineData("https://127.0.0.1:4500", false)]
    [InlineData("http://127.0.0.1:4501", false)]
    [InlineData("http://127.0.0.1", false)]
    [InlineData("http://evil.example", false)]
    [InlineData("http://evil.example:4500", false)]
    [InlineData("http://localhost:4500.evil.example", false)]
    [InlineData("http://localhost:4500/", false)]
    [InlineData("file://", false)]
    [InlineData("http://127.0.0.1:4500, http://evil.example", false)]
    public void An_origin_is_ours_or_none(string? origin, bool isOurs) => Assert.Equal(isOurs, Guard.IsOurOrigin(origin));

    [Fact]
    public void On_the_usual_port_of_the_web_nobody_names_it()
    {
        var guard = new RequestGuard(80);
        Assert.True(guard.IsOurHost("localhost"));
        Assert.True(guard.IsOurHost("localhost:80"));
        Assert.True(guard.IsOurOrigin("http://127.0.0.1"));
        Assert.False(guard.IsOurHost("localhost:8080"));
    }
}
