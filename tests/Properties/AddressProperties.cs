using CsCheck;
using SiteGen.Addresses;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Properties;

/// <summary>Whatever the slugs: links between pages arrive, and no path leaves the site.</summary>
[Tier(Tier.Slow)]
public class AddressProperties
{
    private static readonly Gen<string> Slug = Gen.Char["abz019-"].Array[1, 6].Select(c => new string(c));

    private static readonly Gen<SitePath> Page = Slug.Array[0, 4]
        .Select(slugs => new SitePath(string.Join('/', slugs.Append("index.html"))));

    private static readonly Gen<SitePath> Any = Gen.OneOf(
        Page,
        Slug.Array[1, 4].Select(slugs => new SitePath(string.Join('/', slugs) + ".css"))
    );

    [Theory]
    [InlineData("https://site.example/")]
    [InlineData("https://mirror.example/a/b/")]
    public void A_relative_link_arrives_below_any_folder(string root) =>
        Gen.Select(Page, Any)
            .Try(
                (from, to) =>
                {
                    var link = AddressMap.Relative(from, to);
                    return !link.StartsWith('/') && new Uri(new Uri(new Uri(root), from.Address), link).AbsoluteUri == root + to.Address;
                }
            );

    [Fact]
    public void A_relative_link_keeps_its_fragment() =>
        Gen.Select(Page, Page, Slug)
            .Try(
                (from, to, fragment) =>
                {
                    var arrived = new Uri(new Uri(new Uri("https://site.example/"), from.Address), AddressMap.Relative(from, to, fragment));
                    return arrived.Fragment == "#" + fragment && arrived.AbsolutePath == "/" + to.Address;
                }
            );

    [Fact]
    public void Whatever_text_a_site_path_accepts_stays_below_the_root() =>
        Gen.Char["./\\:ab\0\n é"]
            .Array[0, 12]
            .Select(c => new string(c))
            .Try(text =>
            {
                if (!SitePath.IsValid(text))
                    return Assert.Throws<ArgumentException>(() => new SitePath(text)) is not null;
                var full = Path.GetFullPath(Path.Combine("/root/site", new SitePath(text).Value));
                return full == "/root/site/" + text;
            });
}
