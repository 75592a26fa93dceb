using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Publishing;
using SiteGen.Rendering.Themes;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Packaging;

/// <summary>Under which names the files of a theme go out, and what they call each other then.</summary>
[Tier(Tier.Slow)]
public class AssetNamesTests
{
    [Theory]
    [InlineData("a.css", "@import 'icons/b.svg';", "@import 'icons/b.#.svg';")]
    [InlineData("a.css", "p { background: url( icons/b.svg#x ) }", "p { background: url( icons/b.#.svg#x ) }")]
    [InlineData("more/a.css", "p { background: url(../icons/b.svg?1) }", "p { background: url(../icons/b.#.svg?1) }")]
    [InlineData("a.svg", "<svg><use href=\"./icons/b.svg#x\"/></svg>", "<svg><use href=\"./icons/b.#.svg#x\"/></svg>")]
    [InlineData(
        "a.js",
        "import { x } from './icons/b.svg'; import(\"./icons/b.svg\")",
        "import { x } from './icons/b.#.svg'; import(\"./icons/b.#.svg\")"
    )]
    [InlineData(
        "a.css",
        "p { background: url(/icons/b.svg) } /* url(icons/b.svg) */",
        "p { background: url(/icons/b.svg) } /* url(icons/b.svg) */"
    )]
    [InlineData("a.css", "p { background: url(icons/c.svg) url(https://x.example/icons/b.svg) url(../../icons/b.svg)", null)]
    [InlineData("a.js", "fetch('./icons/b.svg')", null)]
    [InlineData("a.txt", "url(icons/b.svg)", null)]
    public void What_one_names_of_another_it_names_as_it_goes_out(string name, string text, string? expected)
    {
        var found = new DiagnosticBag();
        var assets = AssetNames.Give([Asset(name, text), Asset("icons/b.svg", "<svg/>")], found);
        Assert.True(found.IsEmpty);
        var digits = DigitsOf(assets[1]);
        Assert.Equal($"icons/b.{digits}.svg", assets[1].PublishedName);
        Assert.Equal(
            (expected ?? text).Replace("#.", digits + ".", StringComparison.Ordinal),
            Encoding.UTF8.GetString(assets[0].Content.Span)
        );
        Assert.Contains($".{DigitsOf(assets[0])}.", assets[0].PublishedName, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_hangs_on_all_that_a_file_leads_to_however_long_the_way_is()
    {
        const int many = 20_000;
        var first = Named("p { margin: 0 }").PublishedName;
        Assert.NotEqual(first, Named("p { margin: 1px }").PublishedName);
        Assert.Equal(first, Named("p { margin: 0 }").PublishedName);

        static Asset Named(string last) =>
            AssetNames.Give(
                [.. Enumerable.Range(0, many).Select(i => Asset($"{i}.css", i == many - 1 ? last : $"@import '{i + 1}.css';"))],
                new DiagnosticBag()
            )[0];
    }

    [Theory]
    [InlineData("LICENSE", @"^LICENSE\.[0-9a-f]{8}$")]
    [InlineData("icons/a.b/mark", @"^icons/a\.b/mark\.[0-9a-f]{8}$")]
    [InlineData("site.min.css", @"^site\.min\.[0-9a-f]{8}\.css$")]
    public void The_ending_stays_the_last(string name, string expected) =>
        Assert.Matches(expected, AssetNames.Give([Asset(name, "")], new DiagnosticBag())[0].PublishedName);

    private static Asset Asset(string name, string text) =>
        new(name, Encoding.UTF8.GetBytes(text), new SourceFile("theme/assets/" + name, text));

    private static string DigitsOf(Asset asset) => FileDigest.Of(asset.Content.Span).Sha256[..8];
}
