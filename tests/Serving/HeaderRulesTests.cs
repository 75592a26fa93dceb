using System.Text;
using SiteGen.Serving;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving;

/// <summary>A file <c>_headers</c> is read as hosts read it.</summary>
[Tier(Tier.Quick)]
public class HeaderRulesTests
{
    private static readonly HeaderRules Rules = HeaderRules.Parse(
        Encoding.UTF8.GetBytes(
            """
            X-Nowhere: no rule begins here
            # a remark
            /*
              X-All: yes
              X-Colon: a: b

            /assets/*
              Cache-Control: public, max-age=31536000, immutable
              x-all: here, too
            /en/:page/
              X-Page: one
            /exact
            	X-Tab: tab
            """
        )
    );

    [Theory]
    [InlineData("/", "X-All=yes; X-Colon=a: b")]
    [InlineData("/exact", "X-All=yes; X-Colon=a: b; X-Tab=tab")]
    [InlineData("/exact/", "X-All=yes; X-Colon=a: b")]
    [InlineData("/assets/site.css", "Cache-Control=public, max-age=31536000, immutable; X-All=yes, here, too; X-Colon=a: b")]
    [InlineData("/asset", "X-All=yes; X-Colon=a: b")]
    [InlineData("/en/apps/", "X-All=yes; X-Colon=a: b; X-Page=one")]
    [InlineData("/en//", "X-All=yes; X-Colon=a: b")]
    [InlineData("/en/apps/wechat/", "X-All=yes; X-Colon=a: b")]
    public void Every_rule_that_fits_counts(string path, string headers) =>
        Assert.Equal(
            headers,
            string.Join("; ", Rules.Of(path).OrderBy(h => h.Key, StringComparer.OrdinalIgnoreCase).Select(h => $"{h.Key}={h.Value}"))
        );

    [Fact]
    public void Without_a_file_there_are_none() => Assert.Empty(HeaderRules.Parse([]).Of("/"));
}
