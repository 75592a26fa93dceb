using System.Text.RegularExpressions;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Architecture;

/// <summary>
/// The program's tests build frozen sites. What editors change, <c>data/</c>, <c>input/</c> and the looks of <c>theme/</c>, is read by the
/// content's suite alone, so that an editor's work can't turn a test of the program red.
/// </summary>
[Tier(Tier.Quick)]
public partial class ContentStaysOutTests
{
    /// <summary>
    /// Who may read it: the content's suite; the browser's tests, which hold the real pages to real screens; and the fixture that both
    /// share.
    /// </summary>
    private static readonly string[] MayRead = ["Content/", "Browser/", "Support/RealBuild.cs"];

    /// <summary>
    /// Who names places in the repository in another way, and for what: the code's own shape; golden files; whether a page tells where it
    /// was built; the scripts of a release.
    /// </summary>
    private static readonly string[] MayNamePlaces =
    [
        "Architecture/",
        "Golden/GoldenTests.cs",
        "DeterminismTests.cs",
        "Support/RepositoryRoot.cs",
        "Packaging/",
    ];

    /// <summary>
    /// Who names the real theme, and for what: its scripts, which they run; its font, which a copy would weigh as much as; and all of it,
    /// where the theme itself is what the test is about. Everybody else builds below <see cref="MiniTheme"/>.
    /// </summary>
    private static readonly string[] MayReadTheTheme =
    [
        "Support/MiniTheme.cs: fonts",
        "Pictures/TestFont.cs: fonts",
        "Support/Scripting/PageScript.cs: assets",
        "Search/RealScript.cs: assets",
        // That the search fields of pages and the script agree.
        "Search/QueryLengthTests.cs: assets",
        "SmallSites/ChecklistScriptTests.cs: assets",
        "Offline/OfflineSites.cs: all",
        "Offline/WorkerTests.cs: offline",
        // That the program and its package carry the theme there is, whatever it looks like.
        "Packaging/BuiltInThemeTests.cs: all",
        "Packaging/BuiltInThemeTests.cs: assets",
        "Packaging/BuiltInThemeTests.cs: fonts",
        "Packaging/BuiltInThemeTests.cs: templates",
        "Packaging/ToolTests.cs: assets",
        // That nothing in the theme is about the first site is shown by a second one below it.
        "Support/LostPassport.cs: all",
    ];

    [Fact]
    public void No_test_of_the_program_reads_the_content()
    {
        List<string> readers = [.. Named(ContentPattern()).Where(path => !Is(path, MayRead) && !Is(path, MayNamePlaces))];
        Assert.Empty(readers);
    }

    [Fact]
    public void Only_tests_of_the_theme_read_the_theme()
    {
        Assert.Equal(MayReadTheTheme.Order(StringComparer.Ordinal), ReadersOfTheTheme().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_permission_is_left_over()
    {
        var named = Named(ContentPattern()).Concat(Named(ThemePattern())).ToList();
        List<string> idle = [.. MayRead.Concat(MayNamePlaces).Where(place => !named.Exists(path => Is(path, [place])))];
        Assert.Empty(idle);
    }

    [Theory]
    [InlineData("class T(RealBuild real)", true)]
    [InlineData("RepositoryRoot.Combine(\"data\")", true)]
    [InlineData("RepositoryRoot.Combine( \"input\", \"en\")", true)]
    [InlineData("RepositoryRoot.Combine(\"data/facts\")", true)]
    [InlineData("Path.Combine(RepositoryRoot.Path, \"data\")", true)]
    [InlineData("RepositoryRoot.Combine(folder)", true)]
    [InlineData("RepositoryRoot.Combine(\"generator\")", false)]
    [InlineData("site.Edit(\"data/site.yaml\", a, b)", false)]
    public void A_way_to_the_content_is_seen(string line, bool isWay) => Assert.Equal(isWay, ContentPattern().IsMatch(line));

    [Theory]
    [InlineData("RepositoryRoot.Combine(\"theme\")", "all")]
    [InlineData("RepositoryRoot.Combine(\"theme\", $\"strings.{lang}.yaml\")", "all")]
    [InlineData("RepositoryRoot.Combine(\"theme\", path)", "all")]
    [InlineData("RepositoryRoot.Combine( \"theme\", \"templates\", \"home.html\")", "templates")]
    [InlineData("RepositoryRoot.Combine(\"theme/assets/\" + name)", "assets")]
    [InlineData("RepositoryRoot.Combine(\"tests\")", null)]
    public void A_way_to_the_theme_is_seen(string line, string? part) => Assert.Equal(part, PartsOfTheTheme(line).SingleOrDefault());

    [Fact]
    public void Frozen_sites_have_no_look_of_the_real_theme()
    {
        foreach (var (path, text) in MiniTheme.Texts.Where(file => Path.GetExtension(file.Key) is ".css" or ".js"))
            Assert.True(text.Split('\n').Length <= 3, path);
    }

    private static IEnumerable<string> ReadersOfTheTheme() =>
        Named(ThemePattern())
            .Where(path => !Is(path, MayRead))
            .SelectMany(path =>
                PartsOfTheTheme(File.ReadAllText(RepositoryRoot.Combine("tests", path))).Distinct().Select(part => $"{path}: {part}")
            );

    private static IEnumerable<string> PartsOfTheTheme(string code) =>
        ThemePattern().Matches(code).Select(match => match.Groups["part"] is { Success: true } part ? part.Value : "all");

    private static bool Is(string path, string[] places) =>
        places.Any(place => path.StartsWith(place, StringComparison.Ordinal) || path.EndsWith("/" + place, StringComparison.Ordinal));

    private static List<string> Named(Regex pattern)
    {
        var tests = RepositoryRoot.Combine("tests");
        return
        [
            .. Directory
                .EnumerateFiles(tests, "*.cs", SearchOption.AllDirectories)
                .Select(path => (Full: path, Below: Path.GetRelativePath(tests, path).Replace('\\', '/')))
                .Where(file => !OtherPattern().IsMatch(file.Below) && pattern.IsMatch(File.ReadAllText(file.Full)))
                .Select(file => file.Below),
        ];
    }

    /// <summary>What is built, the benchmarks and mutations, and this file, which names it all.</summary>
    [GeneratedRegex("^(bin|obj|benchmarks|mutations|program-mutations)/|/ContentStaysOutTests.cs$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherPattern();

    /// <summary>The fixture of the real site, or a place in the repository that is not plainly one of the program's own folders.</summary>
    [GeneratedRegex(
        """\bRealBuild\b|RepositoryRoot\.(Combine\(\s*(?!"(generator|tests|theme)\b)|Path\b)|class RepositoryRoot""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ContentPattern();

    /// <summary>A way to the real theme, and to which folder of it, where the code says so at once.</summary>
    [GeneratedRegex(
        """RepositoryRoot\.Combine\(\s*"theme\b(("\s*,\s*"|/)(?<part>[a-z]+)\b)?""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex ThemePattern();
}
