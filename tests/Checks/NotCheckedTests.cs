using System.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Checks;

/// <summary>What a build says that it has not looked at: what a mistake keeps from being made, and nothing else.</summary>
[Tier(Tier.Quick)]
public class NotCheckedTests
{
    [Theory]
    [InlineData("data/facts/broken.yaml", "id: [", "what hangs on all files together")]
    [InlineData("theme/templates/guide.html", "{{ page.laed }}", "the finished pages")]
    [InlineData("theme/templates/guide.html", "<p><a href=\"#nowhere\">x</a></p>", null)]
    public void Only_what_a_mistake_hides_is_not_checked(string file, string text, string? hidden)
    {
        var result = SiteBuild.Run(
            new BuildOptions(),
            BaseSite.ThemedWith(new Dictionary<string, byte[]?> { [file] = Encoding.UTF8.GetBytes(text) })
        );
        Assert.NotEmpty(result.Diagnostics);
        if (hidden is null)
            Assert.Null(result.NotChecked);
        else
            Assert.Contains(hidden, result.NotChecked, StringComparison.Ordinal);
    }
}
