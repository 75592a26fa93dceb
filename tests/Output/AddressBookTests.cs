using CsCheck;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;
using SiteGen.Verification.Reading;
using SiteGen.Verification.SiteChecks;

namespace SiteGen.Tests.Output;

/// <summary>The book remembers where addresses lead; it may not have an opinion of its own.</summary>
[Tier(Tier.Quick)]
public class AddressBookTests
{
    private static readonly Uri Base = new("https://example.org/site/");

    // Put together at random, these make every form an address can take, and many that are none.
    private static readonly string[] Pieces =
    [
        "../",
        "./",
        "..",
        ".",
        "/",
        "//",
        "a/",
        "b",
        "index.html",
        "#",
        "#x",
        "?",
        "?q=1",
        "%2e%2e/",
        "%E4%B8%AD",
        ":",
        "tel:",
        "https://",
        "https://example.org/site/",
        "https://example.org/",
        "/site/",
        " ",
        "\n",
        "中/",
        ".well-known/",
        "a..b/",
    ];

    private static readonly string[] Pages =
    [
        "",
        "en/",
        "en/a/",
        "en/a/b/",
        "404.html",
        "en/x.html",
        "en/100%/",
        "en/a#b/",
        "assets/site.css",
    ];

    [Fact]
    public void An_address_leads_where_it_leads_without_the_book()
    {
        var book = new AddressBook(Base);
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Array[0, 5], Gen.Int[0, Pages.Length - 1])
            .Try(
                (pieces, page) =>
                {
                    var address = string.Concat(pieces.Select(p => Pieces[p]));
                    Assert.Equal(SiteAddress.Resolve(address, Pages[page], Base), book.Resolve(address, Pages[page]));
                },
                few: 5_000,
                all: 50_000
            );
    }

    [Theory]
    [InlineData("../../apps/#wechat", "en/guides/a/", "../apps/#wechat", "en/guides/")]
    [InlineData("../../apps/#wechat", "en/guides/a/", "../../apps/#wechat", "en/guides/b/")]
    [InlineData("../", "en/a/", "https://example.org/site/en/", "zh/b/c/")]
    [InlineData("./", "en/", "../", "en/a/")]
    public void A_target_has_one_instance_however_it_is_written(string address, string from, string other, string otherFrom)
    {
        var book = new AddressBook(Base);
        Assert.Same(book.Resolve(address, from), book.Resolve(other, otherFrom));
    }
}
