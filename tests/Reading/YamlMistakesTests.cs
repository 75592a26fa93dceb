using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Reading;

/// <summary>What editors do to YAML, each with the place, the cause and the mend that they are told.</summary>
[Tier(Tier.Quick)]
public class YamlMistakesTests
{
    private const string Quote = "quotation marks";

    public static TheoryData<string, string, string, string> Mistakes() =>
        new()
        {
            { "a: 1\nb:\n\ten: x\n", "3,1", "A tab indents this line.", "blanks" },
            { "b:\n\ten: x\n\tzh: y\n \tq: y\n", "2,1", "A tab indents this line and 2 more.", "blanks" },
            { "b:\n  en：x\n  zh: y\n", "2,5", "The colon behind 'en' is a full-width one.", "'en: '" },
            { "- a： x\n- b: y\n  c: z\nd: 1\n", "1,4", "The colon behind 'a' is a full-width one.", "'a: '" },
            { "v: { date: 1， how: read }\n", "1,13", "The comma before 'how' is a full-width one.", "', '" },
            { "v: { date: 1, how：read }\n", "1,15", "The colon behind 'how' is a full-width one.", "': '" },
            { "v: { on： 1, how: read, }}\n", "1,8", "The colon behind a key is a full-width one.", "': '" },
            { "a: \"x\nb: y\n", "1,4", "A quotation mark opens here, and none closes the text.", "Put \"" },
            { "a: 'x\nb: y\n", "1,4", "A quotation mark opens here, and none closes the text.", "Put '" },
            { "a: { b: 'x, c: y }\nd: 1\n", "1,9", "A quotation mark opens here, and none closes the text.", "Put '" },
            { "a: \"say \"x\" now\"\n", "1,9", "The text ends at this \", and more follows it.", "“" },
            { "a: 'a carrier's number'\n", "1,14", "The text ends at this ', and more follows it.", "’" },
            { "a: { b: \"say \"x\" now\" }\n", "1,14", "The text ends at this \", and more follows it.", "“" },
            { "a: {value} must pass\n", "1,4", "A text without quotation marks can't begin with '{'.", Quote },
            { "- {value} must pass\n", "1,3", "A text without quotation marks can't begin with '{'.", Quote },
            { "a: { en: {value} passes, zh: y }\n", "1,10", "A text without quotation marks can't begin with '{'.", Quote },
            { "a: { en: for {value}, zh: y }\n", "1,14", "'{' stands in a text that is within braces", Quote },
            { "a: {value}\n", "1,4", "A text without quotation marks can't begin with '{'.", Quote },
            { "a: Note: x\n", "1,8", "A colon and a blank stand in a text", Quote },
            { "- a: Note: x\n", "1,10", "A colon and a blank stand in a text", Quote },
            { "a: { en: Note: x, zh: y }\n", "1,14", "A colon and a blank stand in a text", Quote },
            { "a: { en: x, and y, zh: z }\n", "1,13", "The comma before 'and y' ends the text", Quote },
            { "a: { en: “x, y”, zh: z }\n", "1,14", "The comma before 'y”' ends the text", Quote },
            { "a: *#06#\n", "1,4", "A text without quotation marks can't begin with '*'.", Quote },
            { "a: @b\n", "1,4", "A text without quotation marks can't begin with '@'.", Quote },
            { "a: %b\n", "1,4", "A text without quotation marks can't begin with '%'.", Quote },
            { "a: > b\n", "1,4", "A text without quotation marks can't begin with '>'.", Quote },
            { "a: [x] y\n", "1,6", "The value ends at this ']', and more follows it.", Quote },
            { "a: { b: 1 }}\n", "1,11", "The value ends at this '}', and more follows it.", "Take away" },
            { "a: { b: 1\nc: 2\n", "1,4", "'{' opens here, and nothing closes it.", "Put '}'" },
            { "a: [b\nc: 2\n", "1,4", "'[' opens here, and nothing closes it.", "Put ']'" },
            { "a:\n  en: x\n   zh: y\n", "3,1", "This line is indented more than 'en'", "column 3" },
            { "a:\n  en: x\n zh: y\n", "3,1", "This line begins in column 2, where no line above begins.", "column 3" },
            { "a:\n  en:x\n  zh: y\n", "2,6", "No blank stands behind the colon of 'en'.", "blank" },
            { "a: 1\nb:2\nc: 3\n", "2,3", "No blank stands behind the colon of 'b'.", "blank" },
            { "a: 1\nb 2\nc: 3\n", "2,1", "No colon stands behind 'b'.", "'key: value'" },
            { "a:\n  -b: 1\n", "2,3", "No blank stands behind the hyphen of this item.", "'- '" },
            { "a:\n  - b\n  -c\nd: 1", "3,3", "No blank stands behind the hyphen of this item.", "'- '" },
            { "a: Press # to ask\n", "1,10", "A comment begins here, so that the text is only 'Press'.", Quote },
            { "a: 请按 # 号键\nb: 1\n", "1,7", "A comment begins here, so that the text is only '请按'.", Quote },
            { "a: { b: x # y }\n", "1,11", "A comment begins here, within braces", Quote },
        };

    [Theory, MemberData(nameof(Mistakes))]
    public void Names_what_an_editor_did(string yaml, string place, string message, string help)
    {
        var found = new DiagnosticBag();
        YamlReader.Read(new SourceFile("data/x.yaml", yaml), found);
        var only = Assert.Single(found.Sorted());
        Assert.StartsWith(message, only.Message);
        Assert.Contains(help, only.Help);
        Assert.Equal($"data/x.yaml({place})", only.Span.ToString());
    }

    [Fact]
    public void All_mistakes_of_a_file_are_named() => Assert.Equal(41, Mistakes().Count);

    [Fact]
    public void Several_at_once_are_all_named()
    {
        var found = new DiagnosticBag();
        YamlReader.Read(new SourceFile("data/x.yaml", "a：1\nb: Note: x\nc: \"say \"x\"\"\n"), found);
        Assert.Equal([1, 2, 3], found.Sorted().Select(d => d.Span.Position.Line));
    }

    [Theory]
    [InlineData("a: >-\n  key：x\n  b:c\n\n  - Note: y\nd: 1 # one\ne: true # yes\nf: # none\n  g: 1\n")]
    [InlineData("# a：b\na: \"x: {y} # z\"\nb: 'it''s'\nc: { d: \"x, y\", e: [f, 'g'] } # h\ni: http://x/#y\n")]
    [InlineData("a: \"one\n  two\"\nb: one\n  two\nc: { d: e,\n  f: g }\nh:\n- i\n- j: k\n  l: m\n")]
    public void What_is_right_has_no_mistake(string yaml)
    {
        Assert.Empty(SiteGen.Reading.Mistakes.YamlMistakes.Find(yaml));
        var found = new DiagnosticBag();
        Assert.NotNull(YamlReader.Read(new SourceFile("data/x.yaml", yaml), found));
        Assert.True(found.IsEmpty);
    }
}
