using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Reading;
using SiteGen.Rendering.Themes;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Reading;

/// <summary>A file of each kind that has grown too large, and everything that reads the sources of a site: it is told by its size, and
/// never begun.</summary>
[Tier(Tier.Slow)]
public class LargeFileTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    /// <summary>Files that are read, and whether a site has them without this test.</summary>
    private static readonly (string Path, bool IsNew)[] Files =
    [
        ("data/site.yaml", false),
        ("data/kinds.yaml", false),
        ("data/facts/number-freeze.yaml", false),
        ("data/facts/other.yaml", true),
        ("data/other.txt", true),
        ("data/addresses.txt", true),
        ("data/twins.txt", true),
        ("data/words.txt", true),
        ("data/ledger.yaml", true),
        ("data/readings.yaml", true),
        ("data/changes.yaml", true),
        ("data/published.txt", true),
        ("data/api.lock.json", true),
        ("data/strings.en.yaml", true),
        ("input/en/index.md", false),
        ("input/zh/guides/lapse.md", false),
        ("input/en/guides/other.bin", true),
        ("input/images/other.png", true),
        ("input/static/other.bin", true),
        ("input/static/other.md", true),
        ("input/static/other.txt", true),
        ("theme/assets/site.css", false),
        ("theme/assets/other.bin", true),
        ("theme/templates/home.html", false),
        ("theme/offline/sw.js", false),
        ("theme/strings.zh.yaml", false),
    ];

    public static TheoryData<string> Paths() => [.. Files.Select(file => file.Path)];

    [Fact]
    public void The_files_are_those_of_the_site_and_some_more() =>
        Assert.All(Files, file => Assert.Equal(!file.IsNew, BaseSite.Themed.ContainsKey(file.Path)));

    [Theory, MemberData(nameof(Paths))]
    public void It_is_told_once_by_its_size(string path)
    {
        var found = SiteBuild.Run(new BuildOptions(), new Large(path)).Diagnostics.Where(d => d.Span.File.Path == path).ToList();
        var told = Assert.Single(found);
        Assert.Contains(told.Rule, new[] { ReadingRules.TooLarge, ReadingRules.ImageFile });
        Assert.Contains($"has {Large.Size} bytes", told.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(SiteBuild.Run(new BuildOptions(), new Large(path)).Diagnostics, d => d.Rule == ReadingRules.FaultOfProgram);
    }

    [Theory, MemberData(nameof(Paths))]
    public void Nothing_is_mended_or_written_down_for_it(string path)
    {
        Assert.Empty(SiteFixes.Run(new Large(path)).Files);
        Assert.DoesNotContain(SiteRecord.Run(new Large(path), [], Day).Files, file => file.Path == path);
        SiteNew.Run(new Large(path), "app", "other");
        SiteEdits.Rename(new Large(path), "fact:number-freeze", "other");
        SiteEdits.Retire(new Large(path), "fact:number-freeze", "fact:time-to-reissue");
        SiteEdits.Verify(new Large(path), ["fact:number-freeze"], "read", Day);
    }

    /// <summary>What a file of strings has said was compared once, and a slip in it must not cost that.</summary>
    [Theory]
    [InlineData("theme/strings.en.yaml", "broken: [\n")]
    [InlineData("theme/strings.zh.yaml", "- a list\n")]
    [InlineData("data/strings.en.yaml", "home: \"unclosed\n")]
    public void Strings_that_can_not_be_read_are_not_struck_off_the_record(string path, string broken)
    {
        var site = BaseSite.ThemedWith(
            new Dictionary<string, byte[]?>
            {
                ["data/strings.en.yaml"] = "home: Start here\n"u8.ToArray(),
                ["data/strings.zh.yaml"] = "home: 从这里开始\n"u8.ToArray(),
                [path] = System.Text.Encoding.UTF8.GetBytes(broken),
            }
        );
        var result = SiteRecord.Run(site, [], Day);
        Assert.Contains(result.Diagnostics, found => found.Span.File.Path == path);
        Assert.True(result.HasErrors);
        Assert.Empty(result.Files);
        // That strings are missing says nothing more.
        var file = new DiagnosticBag();
        ThemeReader.Read(site, file);
        Assert.All(file.Sorted(), found => Assert.Equal(path, found.Span.File.Path));
        Assert.Single(file.Sorted());
    }

    /// <summary>The files of the small site, one of which is far too large, and can't be read.</summary>
    private sealed class Large(string path) : ISiteFiles
    {
        public const long Size = 300_000_000;

        public IReadOnlyList<string> Paths { get; } = [.. BaseSite.Themed.Keys.Append(path).Distinct().Order(StringComparer.Ordinal)];

        public long SizeOf(string asked) => asked == path ? Size : BaseSite.Themed[asked].Length;

        public byte[] Read(string asked) => asked == path ? throw new IOException($"'{path}' was read") : BaseSite.Themed[asked];

        public string DisplayPath(string asked) => asked;
    }
}
