using System.Diagnostics;
using System.Globalization;
using System.Text;
using SiteGen.Model.Entries;
using SiteGen.Publishing.Folders;
using SiteGen.Reading;
using SiteGen.Tests.Support;
using TemporaryFolder = SiteGen.Tests.Output.TemporaryFolder;

namespace SiteGen.Tests.SmallSites;

/// <summary>The same input gives the same bytes, whoever builds it, wherever, and in whatever order the disk lists the files.</summary>
[Tier(Tier.Exhaustive)]
public class DeterminismTests
{
    [Fact]
    public void Another_culture_changes_no_byte()
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Hostile();
            Assert.Equal("1.234,5", 1234.5m.ToString("#,0.##", null));
            Same(FullSite.Built, BuiltSite.Build(FullSite.Files(FullSite.Site)));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Another_order_of_files_changes_no_byte(int seed) =>
        Same(FullSite.Built, BuiltSite.Build(new ShuffledFiles(FullSite.Files(FullSite.Site), seed)));

    [Theory]
    [InlineData("\r\n", false)]
    [InlineData("\r", false)]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    public void Another_editor_s_line_ends_and_byte_order_marks_change_no_byte(string lineEnd, bool hasMark)
    {
        var files = FullSite.Files(FullSite.Site);
        var edited = files.Paths.ToDictionary(
            path => path,
            path => Edited(path, files.Read(path), lineEnd, hasMark),
            StringComparer.Ordinal
        );
        Assert.True(edited.Count(file => !file.Value.AsSpan().SequenceEqual(files.Read(file.Key))) > 100);
        Same(FullSite.Built, BuiltSite.Build(new MemoryFiles(edited)));
    }

    private static byte[] Edited(string path, byte[] bytes, string lineEnd, bool hasMark)
    {
        if (path.EndsWith(".png", StringComparison.Ordinal) || path.EndsWith(".ttf", StringComparison.Ordinal))
            return bytes;
        var text = Encoding.UTF8.GetString(bytes).Replace("\n", lineEnd, StringComparison.Ordinal);
        return [.. hasMark ? Encoding.UTF8.Preamble.ToArray() : [], .. Encoding.UTF8.GetBytes(text)];
    }

    [Fact]
    public void Another_folder_time_zone_and_language_of_the_machine_change_no_byte()
    {
        using var here = new TemporaryFolder();
        using var there = new TemporaryFolder();
        var first = BuildIn(here.Path, "UTC", "C");
        var second = BuildIn(there.Path, "Pacific/Kiritimati", "tr_TR.UTF-8");

        Assert.Equal(FullSite.Built.Files.Keys.Order(StringComparer.Ordinal), first.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(first.Keys.Order(StringComparer.Ordinal), second.Keys.Order(StringComparer.Ordinal));
        Assert.All(
            FullSite.Built.Files,
            file =>
                Assert.True(
                    file.Value.AsSpan().SequenceEqual(first[file.Key]) && file.Value.AsSpan().SequenceEqual(second[file.Key]),
                    file.Key
                )
        );
    }

    [Fact]
    public void Another_order_of_files_changes_no_diagnostic()
    {
        var broken = SmallSite
            .Valid.Edit("data/facts/fee.yaml", "status: typical", "status: tipical")
            .Edit("data/banks/pine.yaml", "summary", "sumary")
            .Edit("data/terms/code.yaml", "app:paperboat", "app:paperbaot");
        var expected = broken.Build().Diagnostics.Select(d => d.ToString()).ToList();

        Assert.True(expected.Count >= 3);
        foreach (var seed in new[] { 1, 2, 3 })
            Assert.Equal(
                expected,
                BuiltSite.Build(new ShuffledFiles(MemoryFiles.FromText(broken.Files), seed)).Diagnostics.Select(d => d.ToString())
            );
    }

    [Fact]
    public void Nothing_tells_where_or_when_the_site_was_built()
    {
        Assert.NotEmpty(FullSite.Built.Files);
        Assert.All(FullSite.Built.Pages, page => Assert.DoesNotContain(RepositoryRoot.Path, page.Html, StringComparison.Ordinal));
    }

    /// <summary>Runs the program itself as another machine would, and reads what it wrote.</summary>
    private static Dictionary<string, byte[]> BuildIn(string folder, string timeZone, string language)
    {
        FullSite.WriteTo(folder);
        // Beside the tests lies no library that their own framework brings, so the program runs on that one, too.
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "exec",
                "--runtimeconfig",
                Path.Combine(AppContext.BaseDirectory, "SiteGen.Tests.runtimeconfig.json"),
                Path.Combine(AppContext.BaseDirectory, "sitegen.dll"),
                "build",
                "--output",
                Path.Combine(folder, "site"),
            ]
        )
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["TZ"] = timeZone,
                ["LANG"] = language,
                ["LC_ALL"] = language,
                // That of the tests is made for a program that runs for longer.
                ["DOTNET_TC_QuickJit"] = "1",
            },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output + errors.Result);
        var site = Path.Combine(folder, "site");
        return Directory
            .EnumerateFiles(site, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != SiteList.FileName)
            .ToDictionary(f => Path.GetRelativePath(site, f).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
    }

    private static void Same(BuiltSite expected, BuiltSite actual)
    {
        Assert.NotEmpty(expected.Files);
        Assert.Equal(expected.Files.Keys.Order(StringComparer.Ordinal), actual.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected.Files, file => Assert.True(file.Value.AsSpan().SequenceEqual(actual.Files[file.Key]), file.Key));
    }

    // The program runs without culture data, so Turkish and Thai are not to be had; this one is made to spoil whatever forgets to ask for
    // the invariant.
    private static CultureInfo Hostile()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "minus";
        culture.DateTimeFormat.DateSeparator = "|";
        culture.DateTimeFormat.TimeSeparator = "|";
        culture.DateTimeFormat.ShortDatePattern = "dd|MM|yy";
        return culture;
    }

    /// <summary>Files as a careless disk would list them.</summary>
    private sealed class ShuffledFiles(ISiteFiles files, int seed) : ISiteFiles
    {
        public IReadOnlyList<string> Paths { get; } = Shuffle(files.Paths, seed);

        public byte[] Read(string path) => files.Read(path);

        public long SizeOf(string path) => files.SizeOf(path);

        public string DisplayPath(string path) => files.DisplayPath(path);

        private static string[] Shuffle(IReadOnlyList<string> paths, int seed)
        {
            string[] shuffled = [.. paths];
            new Random(seed).Shuffle(shuffled);
            return shuffled;
        }
    }
}
