using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Recording;

[Tier(Tier.Quick)]
public class AddressFamilyTests
{
    [Theory]
    [InlineData("/en/a/", "/en/a/")]
    [InlineData("/zh/a/ /en/a/ /en/a/", "/{en,zh}/a/")]
    [InlineData("/en/a/ /en/b/ /zh/a/ /zh/b/", "/{en,zh}/{a,b}/")]
    [InlineData("/en/a/ /en/a/card/ /zh/a/ /zh/a/card/", "/{en,zh}/a/ /{en,zh}/a/card/")]
    [InlineData("/en/a/x/ /en/a/y/ /zh/a/x/ /zh/a/y/ /en/b/x/ /zh/b/x/", "/{en,zh}/a/y/ /{en,zh}/{a,b}/x/")]
    // Places in a page stand together; pages that have the same places, too.
    [InlineData("/en/a/ /zh/a/ /en/a/#x /en/a/#y /zh/a/#x /zh/a/#y /en/b/#x", "/en/b/#x /{en,zh}/a/ /{en,zh}/a/#{x,y}")]
    [InlineData("/en/#x /en/a/#x /zh/#x", "/en/a/#x /{en,zh}/#x")]
    public void Addresses_that_differ_in_one_place_are_one_family(string addresses, string families) =>
        Assert.Equal(families.Split(' '), AddressFamilies.Of(addresses.Split(' ')));

    [Theory]
    // A word more for a family that has such words already, in its order; else a line of its own.
    [InlineData("/{en,zh}/where/{active,lapsed}/", "/en/where/gone/ /zh/where/gone/", "/{en,zh}/where/{active,gone,lapsed}/")]
    [InlineData("/{en,zh}/where/{lapsed,active}/", "/en/where/gone/ /zh/where/gone/", "/{en,zh}/where/{lapsed,active,gone}/")]
    [InlineData("# all\n/en/a/", "/zh/a/", "# all\n/en/a/\n/zh/a/")]
    [InlineData("/{en,zh}/a/{x,y}/", "/en/b/x/ /zh/b/x/", "/{en,zh}/a/{x,y}/\n/{en,zh}/b/x/")]
    [InlineData("", "/en/a/", "\n/en/a/")]
    [InlineData("/{en,zh}/a/#x", "/en/a/#y /zh/a/#y", "/{en,zh}/a/#{x,y}")]
    [InlineData("/{en,zh}/a/", "/en/a/#y /zh/a/#y", "/{en,zh}/a/\n/{en,zh}/a/#y")]
    public void New_ones_go_where_they_fit(string lines, string added, string expected) =>
        Assert.Equal(expected.Split('\n'), AddressFamilies.AddTo(lines.Split('\n'), added.Split(' ')));

    /// <summary>The file is read by people: a line that is written here is no longer than others are.</summary>
    [Fact]
    public void Many_words_take_several_lines()
    {
        var addresses = Enumerable.Range(100, 900).Select(n => $"/en/facts/#fact-{n}").ToList();
        var lines = AddressFamilies.Of(addresses);
        Assert.All(lines, line => Assert.InRange(line.Length, 60, 140));
        var read = Binding.Recorded.AddressList.Read(
            new SourceFile("data/addresses.txt", string.Join('\n', lines)),
            new Diagnostics.DiagnosticBag()
        );
        Assert.Equal(addresses, read.Select(address => address.Value).Order(StringComparer.Ordinal));
        Assert.All(AddressFamilies.AddTo(lines, ["/en/facts/#new"]), line => Assert.InRange(line.Length, 14, 140));
    }

    /// <summary>Whatever the addresses, the families stand for just these: read back by the reader of the list.</summary>
    [Fact]
    public void Families_stand_for_just_the_addresses_they_were_made_of()
    {
        var random = new Random(26);
        for (var round = 0; round < 200; round++)
        {
            string[] words = ["a", "b", "c", "d"];
            var addresses = Enumerable
                .Range(0, random.Next(1, 40))
                .Select(_ => $"/{string.Join('/', Enumerable.Range(0, random.Next(1, 4)).Select(_ => words[random.Next(4)]))}/")
                .Select(address => random.Next(2) == 0 ? address : $"{address}#{words[random.Next(4)]}")
                .ToHashSet(StringComparer.Ordinal);
            var found = new Diagnostics.DiagnosticBag();
            var list = string.Join('\n', AddressFamilies.Of(addresses));
            var read = Binding.Recorded.AddressList.Read(new SourceFile("data/addresses.txt", list), found);
            Assert.True(found.IsEmpty);
            Assert.Equal(addresses.Order(StringComparer.Ordinal), read.Select(a => a.Value).Order(StringComparer.Ordinal));
        }
    }
}
