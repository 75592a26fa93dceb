using SiteGen.Binding;
using SiteGen.Binding.Recorded;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.UnitTests;

/// <summary>The plain files below <c>data/</c> that are read line by line: what a merge or a slip leaves in them is found at its
/// line.</summary>
[Tier(Tier.Quick)]
public class RecordFileTests
{
    [Fact]
    public void The_record_of_what_was_published_has_entries_with_their_fields()
    {
        var (read, wrong) = Read(
            PublishedReader.Read,
            "# head\n\n== fact:a\nvalue 90 days\nname.en A b\nname.zh 甲\n== fact:b\nvalue 1\n== fact:a\nvalue 91"
        );
        Assert.Empty(wrong);
        Assert.Equal(["fact:a", "fact:b"], read.Entries.Keys);
        // Of an entry that stands there twice, the later one counts, and alone.
        Assert.Equal(["value"], read.Entries["fact:a"].Fields.Keys);
        Assert.Equal(new Localized<string>("91", "91"), read.Entries["fact:a"].Fields["value"]);
        Assert.Equal((9, 1), read.Places["fact:a"].Position);
        Assert.Equal("== fact:a".Length, read.Places["fact:a"].Length);
    }

    [Fact]
    public void A_field_may_differ_by_language()
    {
        var (read, _) = Read(PublishedReader.Read, "== fact:a\nname.en A b\nname.zh 甲\nnote.zh 乙");
        Assert.Equal(["name", "note"], read.Entries["fact:a"].Fields.Keys);
        Assert.Equal(new Localized<string>("A b", "甲"), read.Entries["fact:a"].Fields["name"]);
        Assert.Equal(new Localized<string>("", "乙"), read.Entries["fact:a"].Fields["note"]);
    }

    [Theory]
    [InlineData("value 90")]
    [InlineData("== fact:a\nvalue")]
    [InlineData("== fact:a\nvalue ")]
    [InlineData("== fact:a\n 90")]
    [InlineData("== fact:a\n<<<<<<<")]
    public void A_line_that_is_no_field_is_told(string text)
    {
        var (read, wrong) = Read(PublishedReader.Read, text);
        Assert.Equal([$"x.txt({text.Split('\n').Length},1)"], wrong);
        Assert.All(read.Entries.Values, entry => Assert.Empty(entry.Fields));
    }

    [Fact]
    public void The_record_of_twins_has_pairs_by_file()
    {
        var (read, wrong) = Read(
            TwinPinsReader.Read,
            "# head\n== data/a b.yaml 2026-11-26\nen One.\nzh 一。\n\nen Two.\nzh 二。\n== data/b.yaml 2026-11-27\nen Three.\nzh 三。"
        );
        Assert.Empty(wrong);
        Assert.Equal([("data/a b.yaml", "2026-11-26", 2), ("data/b.yaml", "2026-11-27", 1)], Groups(read));
        Assert.Equal([("One.", "一。"), ("Two.", "二。"), ("Three.", "三。")], Pairs(read));
    }

    [Theory]
    [InlineData("en One.\nzh 一。", "1 2", 0)]
    [InlineData("== data/a.yaml 2026-11-26\nzh 一。", "2", 0)]
    [InlineData("== data/a.yaml 2026-11-26\nen One.\nen Two.\nzh 二。", "3 4", 0)]
    [InlineData("== data/a.yaml 2026-11-26\nen One.\n\nzh 一。", "3 4", 0)]
    [InlineData("== data/a.yaml 2026-11-26\nen One.\n# why\nen Two.\nzh 二。", "3", 1)]
    [InlineData("== data/a.yaml 2026-11-26\n=======\nen Two.\nzh 二。", "2", 1)]
    [InlineData("==\nen Two.\nzh 二。", "1 2 3", 0)]
    public void A_line_that_is_no_text_is_told_and_the_next_pair_read(string text, string lines, int pairs)
    {
        var (read, wrong) = Read(TwinPinsReader.Read, text);
        Assert.Equal(lines.Split(' ').Select(line => $"x.txt({line},1)"), wrong);
        Assert.Equal(pairs, Pairs(read).Count());
    }

    [Theory]
    [InlineData("/en/a/\n\n# /en/b/\n/en/c/", "/en/a/ /en/c/")]
    [InlineData("/{en,zh}/{a,b}/x", "/en/a/x /en/b/x /zh/a/x /zh/b/x")]
    [InlineData("{/en/,/zh/}", "/en/ /zh/")]
    public void An_address_or_a_family_stands_in_a_line(string text, string addresses)
    {
        var (read, wrong) = Read(AddressList.Read, text);
        Assert.Empty(wrong);
        Assert.Equal(addresses.Split(' '), read.Select(address => address.Value));
    }

    [Theory]
    [InlineData("/{en,zh/")]
    [InlineData("/en,zh}/")]
    [InlineData("/}en{/")]
    [InlineData("{{en,zh}}")]
    [InlineData("/{a,{b,c}}/")]
    [InlineData("/{0,1,2,3,4,5,6,7,8,9}{0,1,2,3,4,5,6,7,8,9}{0,1,2,3,4,5,6,7,8,9}{0,1}/")]
    public void A_family_that_does_not_close_or_is_too_large_is_told(string line)
    {
        var (read, wrong) = Read(AddressList.Read, "/en/\n" + line);
        Assert.Equal(["x.txt(2,1)"], wrong);
        Assert.Equal(["/en/"], read.Select(address => address.Value));
    }

    [Fact]
    public void A_family_may_have_a_thousand() =>
        Assert.Equal(1000, Read(AddressList.Read, "/{0,1,2,3,4,5,6,7,8,9}{0,1,2,3,4,5,6,7,8,9}{0,1,2,3,4,5,6,7,8,9}/").Value.Length);

    [Fact]
    public void A_word_stands_in_a_line()
    {
        var (read, wrong) = Read(OwnWordsReader.Read, "# ours\nhotline # a call\nAlipay, Shanghai\n\n  don't\n  a b");
        Assert.Equal(["don't", "hotline"], read.Words.Order(StringComparer.Ordinal));
        Assert.Equal(["x.txt(3,1)", "x.txt(6,3)"], wrong);
    }

    private static (T Value, IEnumerable<string> Wrong) Read<T>(Func<SourceFile, DiagnosticBag, T> read, string text)
    {
        var diagnostics = new DiagnosticBag();
        var value = read(new SourceFile("x.txt", text), diagnostics);
        return (value, [.. diagnostics.Sorted().Select(one => $"{one.Span}")]);
    }

    private static IEnumerable<(string, string, int)> Groups(Model.Twins.TwinPins pins) =>
        pins.Groups.Select(group => (group.Path, group.On, group.Pins.Length));

    private static IEnumerable<(string, string)> Pairs(Model.Twins.TwinPins pins) =>
        pins.Groups.SelectMany(group => group.Pins).Select(pin => (pin.En, pin.Zh));
}
