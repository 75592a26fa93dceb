using SiteGen.Preview;
using SiteGen.Preview.Editors;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Preview;

/// <summary>How the editor of whoever runs the preview is started at a place.</summary>
[Tier(Tier.Quick)]
public class EditorCommandTests
{
    private static readonly EditorPlace Place = new("/a site/data/facts/fee.yaml", 8, 9);

    [Theory]
    [InlineData("code", null, "code|--goto|/a site/data/facts/fee.yaml:8:9")]
    [InlineData("/usr/bin/code --wait", null, "/usr/bin/code|--wait|--goto|/a site/data/facts/fee.yaml:8:9")]
    [InlineData(null, "codium", "codium|--goto|/a site/data/facts/fee.yaml:8:9")]
    [InlineData("subl", "code", "subl|/a site/data/facts/fee.yaml:8:9")]
    [InlineData("'/opt/my editor/zed' -n", null, "/opt/my editor/zed|-n|/a site/data/facts/fee.yaml:8:9")]
    [InlineData("kate", null, "kate|--line|8|--column|9|/a site/data/facts/fee.yaml")]
    [InlineData("emacsclient -n", null, "emacsclient|-n|+8:9|/a site/data/facts/fee.yaml")]
    [InlineData("gvim", null, "gvim|+8|/a site/data/facts/fee.yaml")]
    [InlineData("my-editor", null, "my-editor|+8|/a site/data/facts/fee.yaml")]
    // Those that need the terminal are passed over.
    [InlineData("vim", "subl", "subl|/a site/data/facts/fee.yaml:8:9")]
    [InlineData("/usr/bin/nano", "emacs -nw", null)]
    [InlineData(null, null, null)]
    [InlineData("  ", "", null)]
    public void It_is_the_one_that_was_named(string? visual, string? editor, string? expected) =>
        Assert.Equal(expected, Written(EditorCommand.Of(visual, editor, _ => false, Place)));

    [Fact]
    public void Unless_one_is_named_it_is_a_usual_one() =>
        Assert.Equal(
            "code|--goto|/a site/data/facts/fee.yaml:8:9",
            Written(EditorCommand.Of(null, "vi", program => program == "code", Place))
        );

    [Theory]
    [InlineData("/a site/data/facts/fee.yaml", "vscode://file/a%20site/data/facts/fee.yaml:8:9")]
    [InlineData("/号/a#b?.md", "vscode://file/%E5%8F%B7/a%23b%3F.md:8:9")]
    public void Where_none_can_be_started_the_browser_asks(string file, string link) =>
        Assert.Equal(link, EditorCommand.LinkOf(Place with { File = file }));

    private static string? Written(EditorCommand? command) =>
        command is null ? null : string.Join('|', command.Arguments.Prepend(command.Program));
}
