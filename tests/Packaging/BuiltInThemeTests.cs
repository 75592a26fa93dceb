using System.Text;
using SiteGen.BuiltIn;
using SiteGen.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Writers;
using SiteGen.Reading;
using SiteGen.Rendering.Themes;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Packaging;

/// <summary>The theme inside the program, and what a site lays over it.</summary>
[Tier(Tier.Slow)]
public sealed class BuiltInThemeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_program_carries_every_file_of_the_theme()
    {
        var root = RepositoryRoot.Combine("theme");
        var files = Directory
            .EnumerateFiles(root, "*", SearchOption.AllDirectories)
            // What a host is set up with is for whoever has the repository.
            .Where(file => !file.StartsWith(Path.Combine(root, "hosts"), StringComparison.Ordinal))
            .ToDictionary(file => "theme/" + Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes);

        Assert.Equal(files.Keys.Order(StringComparer.Ordinal), BuiltInFiles.Below("theme/"));
        Assert.All(files, file => Assert.Equal(file.Value, BuiltInFiles.Read(file.Key)));
    }

    [Fact]
    public void A_site_without_a_theme_looks_as_one_with_all_of_it()
    {
        var theme = BuiltInFiles
            .Below("theme/")
            .ToDictionary(path => path, path => (byte[]?)File.ReadAllBytes(RepositoryRoot.Combine(path)));
        var with = SiteBuild.Run(new BuildOptions(), BaseSite.With(theme));
        var without = SiteBuild.Run(new BuildOptions(), Over([]));

        Assert.Empty(without.Diagnostics);
        Assert.Equal(Content(with), Content(without));
    }

    [Fact]
    public void A_file_of_the_site_takes_the_place_of_one_of_the_program()
    {
        var site = Over(new() { ["theme/assets/site.css"] = "main { color: teal }\n" });
        var built = SiteBuild.Run(new BuildOptions(), site);

        Assert.Empty(built.Diagnostics);
        Assert.Equal("main { color: teal }\n", Asset(built, "assets/site.css"));
        Assert.Equal(File.ReadAllText(RepositoryRoot.Combine("theme", "assets", "site.js")), Asset(built, "assets/site.js"));
        Assert.False(site.IsBuiltIn("theme/assets/site.css"));
        Assert.True(site.IsBuiltIn("theme/assets/site.js"));
    }

    [Fact]
    public void Strings_of_the_site_are_shown_in_place_of_the_theme_s()
    {
        var site = Over(new() { ["data/strings.en.yaml"] = "menu: Pages & more\n", ["data/strings.zh.yaml"] = "menu: 全部页面\n" });
        var built = SiteBuild.Run(new BuildOptions(), site);

        Assert.Empty(built.Diagnostics);
        Assert.Contains(">Pages &amp; more<", Text(built, "en/index.html"), StringComparison.Ordinal);
        Assert.Contains(">全部页面<", Text(built, "zh/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "theme/templates/layout.html(")]
    [InlineData("json", "\"file\": \"theme/templates/layout.html\"")]
    [InlineData("github", "file=theme/templates/layout.html,")]
    [InlineData("sarif", "\"uri\": \"theme/templates/layout.html\"")]
    public void A_mistake_in_a_file_of_the_program_says_so(string format, string place)
    {
        // A frame that the site can't edit asks for a string that its own strings leave out.
        Write(BaseSite.Files);
        foreach (var lang in new[] { "en", "zh" })
        {
            var strings = File.ReadAllLines(RepositoryRoot.Combine("theme", $"strings.{lang}.yaml"));
            var others = strings.Where(line => !line.StartsWith("nothing_foreign:", StringComparison.Ordinal));
            _folder.Write($"theme/strings.{lang}.yaml", string.Join('\n', others));
        }
        var (exit, output) = Run("check", "--format", format, "--theme", _folder["theme"]);

        Assert.Equal(ExitCode.ContentErrors, exit);
        Assert.Contains(place, output, StringComparison.Ordinal);
        const string note = "This file is the program's own; one of the same name in the site's folders takes its place.";
        Assert.Contains(note, output.Replace("\\u0027", "'", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_a_file_of_the_site_does_not()
    {
        var diagnostics = SiteBuild.Run(new BuildOptions(), Over(new() { ["theme/templates/guide.html"] = "{{ page.laed }}" })).Diagnostics;
        var printed = new StringWriter();
        DiagnosticWriter.WriteAll(printed, diagnostics, inColour: false);

        Assert.Contains("'page' has no 'laed'", printed.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("program's own", printed.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_of_the_site_draws_its_pictures_whatever_it_is_called()
    {
        var font = File.ReadAllBytes(RepositoryRoot.Combine("theme", "fonts", "NotoSansSC-Bold.ttf"));
        var files = new MemoryFiles(new Dictionary<string, byte[]>(BaseSite.Files) { ["theme/fonts/Zebra.ttf"] = font });

        var theme = ThemeReader.Read(new OverlaidFiles(files, new BuiltInTheme()), new DiagnosticBag());

        Assert.Equal("theme/fonts/Zebra.ttf", theme.Font!.Path);
    }

    [Fact]
    public void What_earlier_builds_left_is_not_used_for_other_words_or_templates()
    {
        const string word = "All pages, as this site calls them",
            mark = "<p>Ours.</p>";
        Write(BaseSite.Files);
        Assert.Equal((false, false), Shows(Build()));

        _folder.Write("data/strings.en.yaml", $"menu: {word}\n");
        _folder.Write("data/strings.zh.yaml", "menu: 全部页面\n");
        Assert.Equal((true, false), Shows(Build()));

        var layout = File.ReadAllText(RepositoryRoot.Combine("theme", "templates", "layout.html"));
        _folder.Write("theme/templates/layout.html", layout.Replace("</body>", $"{mark}</body>", StringComparison.Ordinal));
        Assert.Equal((true, true), Shows(Build()));

        File.Delete(_folder["theme/templates/layout.html"]);
        File.Delete(_folder["data/strings.en.yaml"]);
        File.Delete(_folder["data/strings.zh.yaml"]);
        Assert.Equal((false, false), Shows(Build()));

        static (bool, bool) Shows(string page) =>
            (page.Contains(word, StringComparison.Ordinal), page.Contains(mark, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private static OverlaidFiles Over(Dictionary<string, string> files) =>
        new(BaseSite.With(files.ToDictionary(f => f.Key, f => (byte[]?)Encoding.UTF8.GetBytes(f.Value))), new BuiltInTheme());

    private static string Asset(BuildResult built, string name) =>
        Text(built, PublishedAsset.Find(built.Files!.Files.Select(file => file.Path.Value), name));

    private static string Text(BuildResult built, string path) => Encoding.UTF8.GetString(built.Files!.Find(path)!.Content.Span);

    private static IEnumerable<(string, string)> Content(BuildResult built) =>
        built.Files!.Files.Select(file => (file.Path.Value, Convert.ToHexString(file.Content.Span))).Order();

    private void Write(IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var (path, bytes) in files)
            _folder.Write(path, Encoding.UTF8.GetString(bytes));
    }

    private string Build()
    {
        // A folder that is there, so that none of the test's own is read in its place.
        Directory.CreateDirectory(_folder["theme"]);
        var (exit, output) = Run("build", "--theme", _folder["theme"], "--output", _folder["site/output"]);
        Assert.True(exit == ExitCode.Clean, output);
        return File.ReadAllText(_folder["site/output/en/index.html"]);
    }

    private (int Exit, string Output) Run(params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var session = new Session(output, output, Rich: false, SiteBuild.Run);
        var exit = Cli.Run([.. arguments, "--data", _folder["data"], "--input", _folder["input"]], session);
        return (exit, output.ToString());
    }
}
