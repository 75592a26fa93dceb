using SiteGen.CommandLine;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.CommandLine;

/// <summary><c>sitegen diff</c> of two folders with sources.</summary>
[Tier(Tier.Slow)]
public sealed class DiffCommandTests : IDisposable
{
    private const string Fee = "data/facts/fee.yaml";

    private static readonly SmallSite Dearer = SmallSite
        .Valid.Edit(Fee, "[5, 10]", "[6, 12]")
        .Edit("input/en/guides/keeping.md", "title: Keeping it", "title: Keeping it all");

    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    [Fact]
    public void A_changed_value_is_told_in_both_languages_with_the_pages_that_show_it()
    {
        Assert.Equal(ExitCode.Clean, Run(SmallSite.Valid, Dearer));
        var said = _output.ToString();
        Assert.Contains(
            "fact:fee, value_text\n  en: 'roughly 5 to 10 RMB a month' → 'roughly 6 to 12 RMB a month'\n  zh: '每月约5至10元' → '每月约6至12元'\n",
            said,
            StringComparison.Ordinal
        );
        Assert.StartsWith("1 entries say something else:\n", said, StringComparison.Ordinal);
        Assert.Matches(@"\n/\{en,zh\}/.*facts.*/\n", said);
        Assert.Contains("keeping/", said, StringComparison.Ordinal);
        Assert.DoesNotContain("/hotlines", said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_comes_and_goes_is_told_as_such()
    {
        const string source = "data/sources/gazette.yaml";
        var more = SmallSite
            .Valid.With(
                "data/sources/leaflet.yaml",
                SmallSite
                    .Valid.Files[source]
                    .Replace("id: gazette", "id: leaflet", StringComparison.Ordinal)
                    .Replace("gazette.example", "leaflet.example", StringComparison.Ordinal)
                    .Replace("The Town Gazette, zh: 镇公报", "A leaflet, zh: 一份传单", StringComparison.Ordinal)
            )
            .Edit(Fee, "  - id: diary\n", "  - id: diary\n  - id: leaflet\n");
        Assert.True(Run(SmallSite.Valid, more) == ExitCode.Clean, _error.ToString());
        Assert.Contains("source:leaflet is new\n", _output.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, Run(more, SmallSite.Valid));
        Assert.Contains("source:leaflet is gone\n", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Layout_and_comments_are_no_difference()
    {
        Assert.Equal(ExitCode.Clean, Run(SmallSite.Valid, SmallSite.Valid.With(Fee, "# A note.\n" + SmallSite.Valid.Files[Fee])));
        Assert.Equal("No entry and no page says anything else.\n", _output.ToString());
    }

    [Fact]
    public void In_a_comment_what_an_editor_wrote_is_text()
    {
        var marked = SmallSite.Valid.Edit("data/hotlines/harbour.yaml", "en: The number is silent.", "en: \"Ask @all, <bdi> is silent.\"");
        Run(SmallSite.Valid, marked, "--format", "markdown");
        Assert.Contains(
            "- `hotline:harbour`, when\n  - en: ` The number is silent. ` → ` Ask @all, <bdi> is silent. `\n",
            _output.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nothing_is_compared_with_mistakes_or_without_sources()
    {
        Assert.Equal(ExitCode.ContentErrors, Run(SmallSite.Valid, SmallSite.Valid.Edit(Fee, "id: fee", "id: Fee")));
        Assert.Contains("error SG", _error.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("Nothing was compared.\n", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            ExitCode.BadCommandLine,
            Cli.Run(["diff", _folder["old"], _folder["nowhere"]], new Session(_output, _error, Rich: false, SiteBuild.Run))
        );
    }

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    private int Run(SmallSite old, SmallSite now, params string[] options)
    {
        Write("old", old);
        Write("new", now);
        return Cli.Run(["diff", _folder["old"], _folder["new"], .. options], new Session(_output, _error, Rich: false, SiteBuild.Run));
    }

    private void Write(string name, SmallSite site)
    {
        if (Directory.Exists(_folder[name]))
            Directory.Delete(_folder[name], recursive: true);
        foreach (var (path, text) in site.Files)
            _folder.Write($"{name}/{path}", text);
    }
}
