using SiteGen.Serving;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving;

/// <summary>What a request may ask for: a path below the root, spelt plainly.</summary>
[Tier(Tier.Quick)]
public class RequestTargetTests
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/en/", "/en/")]
    [InlineData("/en/apps/index.html", "/en/apps/index.html")]
    [InlineData("/en/?q=a/../b", "/en/")]
    [InlineData("/en/#top", "/en/")]
    [InlineData("/.well-known/security.txt", "/.well-known/security.txt")]
    [InlineData("/a%20b", "/a b")]
    [InlineData("/%E5%8F%B7", "/号")]
    [InlineData("/%e5%8f%b7", "/号")]
    [InlineData("/..a/b..", "/..a/b..")]
    public void A_plain_path_is_decoded(string target, string path) => Assert.Equal(path, RequestTarget.PathOf(target));

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("en/")]
    [InlineData("?q")]
    [InlineData("http://127.0.0.1/en/")]
    [InlineData("//evil.example/")]
    [InlineData("/en//apps/")]
    [InlineData("/..")]
    [InlineData("/../data/site.yaml")]
    [InlineData("/en/../../data/site.yaml")]
    [InlineData("/en/./")]
    [InlineData("/%2e%2e/data/site.yaml")]
    [InlineData("/%2E./data/site.yaml")]
    [InlineData("/.%2e/data/site.yaml")]
    [InlineData("/en%2f..%2fdata")]
    [InlineData("/en%2Fapps")]
    [InlineData("/en%5c..%5cdata")]
    [InlineData("/en\\..\\data")]
    [InlineData("/c:/windows/win.ini")]
    [InlineData("/C%3A/windows/win.ini")]
    [InlineData("/en/index.html%00.png")]
    [InlineData("/en/%0d%0aX-A: b")]
    [InlineData("/en/%7f")]
    [InlineData("/%")]
    [InlineData("/%4")]
    [InlineData("/%zz")]
    [InlineData("/%+1")]
    [InlineData("/%c0%af")]
    [InlineData("/%c0%ae%c0%ae/data")]
    [InlineData("/%ff")]
    [InlineData("/%ed%a0%80")]
    [InlineData("/号")]
    [InlineData("/a b")]
    public void All_else_is_refused(string target) => Assert.Null(RequestTarget.PathOf(target));

    /// <summary>Twice decoded a path could leave the folder; it is decoded once.</summary>
    [Fact]
    public void A_path_is_decoded_once() => Assert.Equal("/%2e%2e/%2fa", RequestTarget.PathOf("/%252e%252e/%252fa"));
}
