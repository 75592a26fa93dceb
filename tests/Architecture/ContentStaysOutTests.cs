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

    /// <summary>The real theme's scripts, templates and font, by those whose business they are; each file runs them, and compares no look
    /// of them.</summary>
    private static readonly string[] MayReadTheTheme =
    [
        "Support/MiniTheme.cs",
        // That a package carries the theme there is, whatever it looks like.
        "Packaging/",
        // A second site with the real theme shows that nothing in it is about the first.
        "Support/LostPassport.cs",
        "Support/Scripting/PageScript.cs",
        "Pictures/TestFont.cs",
        "Search/RealScript.cs",
        "Offline/OfflineSites.cs",
        "Offline/WorkerTests.cs",
        "ChecklistScriptTests.cs",
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
        List<string> readers = [.. Named(ThemePattern()).Where(path => !Is(path, MayRead) && !Is(path, MayReadTheTheme))];
        Assert.Empty(readers);
    }

    [Fact]
    public void No_permission_is_left_over()
    {
        var named = Named(ContentPattern()).Concat(Named(ThemePattern())).ToList();
        List<string> idle =
        [
            .. MayRead.Concat(MayNamePlaces).Concat(MayReadTheTheme).Where(place => !named.Exists(path => Is(path, [place]))),
        ];
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

    /// <summary>What is built, the benchmarks, and this file, which names it all.</summary>
    [GeneratedRegex("^(bin|obj|benchmarks)/|/ContentStaysOutTests.cs$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherPattern();

    /// <summary>The fixture of the real site, or a place in the repository that is not plainly one of the program's own folders.</summary>
    [GeneratedRegex(
        """\bRealBuild\b|RepositoryRoot\.(Combine\(\s*(?!"(generator|tests|theme)\b)|Path\b)|class RepositoryRoot""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ContentPattern();

    [GeneratedRegex("""RepositoryRoot\.Combine\(\s*"theme\b""", RegexOptions.CultureInvariant)]
    private static partial Regex ThemePattern();
}
