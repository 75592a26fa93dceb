using System.Text;
using SiteGen.Reading;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Reading;

/// <summary>Texts that a parser would take minutes or gigabytes for. That each ends is the test: nothing here looks at a clock.</summary>
[Tier(Tier.Exhaustive)]
public class HostileGuideTests
{
    private const string Head =
        "---\ntitle: Where are you now?\ndescription: The way to the right guide.\n---\n\nRead [](guide:lapse).\n\n";

    private static readonly string[] Tokens =
    [
        "[",
        "![",
        "*",
        "_",
        "**a",
        "`",
        "<",
        "<!--",
        "<?",
        "<![CDATA[",
        "&",
        "> ",
        "- ",
        "1. ",
        "|",
        ":::",
        "{",
        "[^1]",
        "](",
        "\\",
        "[a](",
        "[](b)",
        "x <? ",
        "[a]",
        "a|",
        "~~",
        "*a_",
        "_](",
        "**a![",
        "a**b",
        "<a ",
        "&#",
        "# ",
        "a:::",
        "*<?",
        "**重要：**",
        "``",
    ];

    public static TheoryData<string> Cases() => [.. Tokens];

    [Theory, MemberData(nameof(Cases))]
    public void A_guide_of_one_mark_over_and_over_ends_with_its_place(string token)
    {
        var texts = new[] { 60_000, 4_000 }
            .SelectMany(size => new[] { 4_000, 60, 1 }.Select(line => Fill(token, size, line)))
            .Append(Fill(token, 60_000, 4_000).Replace("\n", "\n\n", StringComparison.Ordinal));
        foreach (var text in texts)
        {
            var found = Build("input/en/index.md", Head + text).Diagnostics;
            Assert.NotEmpty(found);
            Assert.All(found.Where(d => d.Rule.Code is "SG1004"), d => Assert.True(d.Span.Start >= Head.Length, d.ToString()));
        }
    }

    [Theory]
    [InlineData("a definition used over and over", 3_900, 150)]
    [InlineData("a definition used seldom", 20, 2)]
    public void Link_definitions_are_refused_and_never_written_out(string _, int length, int uses)
    {
        var text = $"\n[x]: https://a.b/{new string('y', length)}\n\n{string.Concat(Enumerable.Repeat("[x] ", uses))}\n";
        var refused = Assert.Single(Build("input/en/index.md", Head + text).Diagnostics, d => d.Rule.Code == "SG1009");
        Assert.Equal(9, refused.Span.Position.Line);
        Assert.Equal("Link definitions are not used in guides; write the address where the link is.", refused.Message);
    }

    [Fact]
    public void A_guide_that_is_too_large_is_one_mistake_and_is_not_read()
    {
        var found = Assert.Single(
            Build("input/en/index.md", Head + Fill("word ", FileLimits.Guide + FileLimits.Guide / 2, 60)).Diagnostics
        );
        Assert.StartsWith("The file has ", found.Message);
        Assert.Equal("SG1004", found.Rule.Code);
    }

    [Theory]
    [InlineData("- a\n")]
    [InlineData("k: [a, b]\n")]
    [InlineData("a: b\n")]
    [InlineData("? a\n: b\n")]
    [InlineData("#\n")]
    [InlineData("\0")]
    [InlineData(" ")]
    public void Data_of_one_line_over_and_over_ends_with_a_mistake(string line)
    {
        var text = string.Concat(Enumerable.Repeat(line, 1_000_000 / line.Length));
        var found = Build("data/facts/x.yaml", text).Diagnostics;
        Assert.NotEmpty(found);
        Assert.True(found.Count < 2_100, $"{found.Count} are held");
    }

    private static BuiltSite Build(string path, string text) =>
        BuiltSite.Build(
            BaseSite.ThemedWith(new Dictionary<string, byte[]?>(StringComparer.Ordinal) { [path] = Encoding.UTF8.GetBytes(text) })
        );

    /// <summary>One token over and over, in lines of about so many characters.</summary>
    private static string Fill(string token, int size, int line)
    {
        var text = new StringBuilder(size);
        var bytes = Encoding.UTF8.GetByteCount(token) + 1;
        for (var (length, left) = (0, size / bytes); left > 0; length += token.Length, left--)
        {
            if (length >= line)
            {
                text.Append('\n');
                length = 0;
            }
            text.Append(token);
        }
        return text.Append('\n').ToString();
    }
}
