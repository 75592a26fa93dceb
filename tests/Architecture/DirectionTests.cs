using System.Text.RegularExpressions;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Architecture;

/// <summary>The shape of the generator, read from its files: which folder may know which, and which library lives where.</summary>
[Tier(Tier.Slow)]
public partial class DirectionTests
{
    private const int LongestFile = 400;

    /// <summary>What each folder of the generator may name. A folder may always name itself; files beside Program.cs may name
    /// all.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["BuiltIn"] = [],
        ["Text"] = [],
        ["FileSystem"] = [],
        ["Diagnostics"] = ["Text"],
        ["Reading"] = ["Text", "FileSystem", "Diagnostics", "BuiltIn"],
        ["Model"] = ["Text"],
        ["Languages"] = ["Text", "Model", "BuiltIn"],
        ["Hypertext"] = ["Model", "Languages"],
        // Pictures and BuiltIn are parts of the program that every key stands for.
        ["Incremental"] = ["Text", "FileSystem", "Model", "Addresses", "Pictures"],
        ["Binding"] = ["Text", "Diagnostics", "Reading", "Model", "Languages", "Hypertext", "Incremental"],
        ["Checks"] = ["Text", "Diagnostics", "Model", "Languages"],
        ["Addresses"] = ["Text", "Model"],
        ["Recording"] = ["Text", "Model", "Binding", "Checks"],
        ["Editing"] = ["Text", "Diagnostics", "Reading"],
        ["Publishing"] = ["Text", "FileSystem", "Diagnostics", "Incremental"],
        ["Verification"] = ["Text", "Diagnostics", "Reading", "Hypertext", "Incremental", "Publishing"],
        // A project of its own.
        ["Pictures"] = [],
        ["Rendering"] =
        [
            "Text",
            "Diagnostics",
            "Reading",
            "Model",
            "Languages",
            "Hypertext",
            "Addresses",
            "Publishing",
            "Pictures",
            "Incremental",
        ],
        ["Pipelines"] =
        [
            "Text",
            "Diagnostics",
            "Reading",
            "Model",
            "Binding",
            "Checks",
            "Addresses",
            "Publishing",
            "Verification",
            "Rendering",
            "Incremental",
            "Pictures",
        ],
        ["Offline"] = ["Text", "Diagnostics", "Model", "Hypertext", "Addresses", "Publishing", "Verification", "Rendering", "Pipelines"],
        ["Schemas"] = ["Text", "Model", "Binding"],
        ["MarkdownPages"] = ["Text", "Model", "Languages", "Hypertext", "Addresses", "Publishing", "Incremental", "Rendering", "Pipelines"],
        ["Api"] = ["Text", "Diagnostics", "Binding", "Model", "Languages", "Addresses", "Publishing", "Rendering", "Pipelines"],
        ["Changes"] =
        [
            "Text",
            "Diagnostics",
            "Binding",
            "Model",
            "Languages",
            "Addresses",
            "Publishing",
            "Rendering",
            "Pipelines",
            // The meaning of an entry is what its record of the API says.
            "Api",
        ],
        ["Search"] =
        [
            "Text",
            "Diagnostics",
            "Model",
            "Languages",
            "Hypertext",
            "Addresses",
            "Publishing",
            "Incremental",
            "Rendering",
            "Pipelines",
        ],
        ["SharePictures"] =
        [
            "Text",
            "Diagnostics",
            "Addresses",
            "Publishing",
            "Verification",
            "Pictures",
            "Rendering",
            "Incremental",
            "Pipelines",
        ],
        ["CitedPages"] = ["Text", "FileSystem"],
        ["Serving"] = ["Text", "FileSystem"],
        // It is given the build as one function, as the command line is.
        ["Preview"] = ["Text", "Diagnostics", "Reading", "Publishing", "Incremental", "Serving"],
        // The command line sees the build as one function: it may not reach into its stages.
        ["CommandLine"] =
        [
            "Text",
            "FileSystem",
            "BuiltIn",
            "Diagnostics",
            "Reading",
            "Publishing",
            "Model",
            "Editing",
            "CitedPages",
            "Serving",
            "Preview",
        ],
    };

    /// <summary>The only places that may name a library. The rest of the program would not notice if it were another.</summary>
    private static readonly Dictionary<string, string[]> LivesIn = new(StringComparer.Ordinal)
    {
        ["YamlDotNet"] = ["Reading/"],
        ["Markdig"] = ["Reading/Markdown/", "Binding/Guides/"],
        ["QRCoder"] = ["Rendering/Parts/QrCode.cs"],
        ["Scriban"] = ["Rendering/"],
        ["AngleSharp"] = ["Verification/"],
        ["System.IO.Hashing"] = ["Text/ContentHash.cs", "Pictures/Drawing/PngFile.cs"],
        ["SharpZipLib"] = ["Pictures/Drawing/PngFile.cs"],
        ["System.CommandLine"] = ["CommandLine/", "Program.cs"],
        ["Spectre.Console"] = ["CommandLine/"],
        ["Statiq"] = ["Pipelines/Statiq/"],
        ["Microsoft.AspNetCore"] = ["Serving/", "Preview/"],
    };

    /// <summary>What a site may have beside pages, each in a folder with its pipeline, ordinally.</summary>
    private static readonly string[] Features = ["Api", "Changes", "MarkdownPages", "Offline", "Search", "SharePictures"];

    public static TheoryData<string> Folders() =>
        [
            .. Directory
                .GetDirectories(Generator)
                .Select(f => Path.GetFileName(f)!)
                .Where(f => f is not ("bin" or "obj"))
                .Order(StringComparer.Ordinal),
        ];

    private static string Generator => RepositoryRoot.Combine("generator");

    [Theory, MemberData(nameof(Folders))]
    public void A_folder_knows_only_those_below_it(string folder)
    {
        Assert.True(MayUse.ContainsKey(folder), $"generator/{folder} is new: say here what it may use.");
        var foreign = Named()
            .Where(n =>
                n.Path.StartsWith(folder + "/", StringComparison.Ordinal)
                && MayUse.ContainsKey(n.Name)
                && n.Name != folder
                && !MayUse[folder].Contains(n.Name)
            );
        Assert.Empty(foreign.Select(n => $"{n.Path} names {n.Name}"));
    }

    [Fact]
    public void No_permission_is_left_over()
    {
        var used = Named().Select(n => (n.Path.Split('/')[0], n.Name)).ToHashSet();
        Assert.Empty(
            MayUse.SelectMany(rule =>
                rule.Value.Where(name => !used.Contains((rule.Key, name))).Select(name => $"{rule.Key} no longer needs {name}")
            )
        );
    }

    [Fact]
    public void Every_folder_with_a_rule_exists() => Assert.Equal(MayUse.Keys.Order(StringComparer.Ordinal), Folders().Select(f => f.Data));

    /// <summary>A feature of the site brings its pipeline along, and takes pages through <c>IPageConsumer</c>: it could be taken out in
    /// <c>SiteBuild</c>, and nothing else would notice.</summary>
    [Fact]
    public void Only_the_build_itself_knows_the_features() =>
        Assert.Equal(
            Features
                .Select(feature => ("SiteBuild.cs", feature))
                // What other programs have been promised has to be written down, too, and what readers are told, and compared.
                .Concat([("SiteDiff.cs", "Api"), ("SiteDiff.cs", "Changes"), ("SiteRecord.cs", "Api"), ("SiteRecord.cs", "Changes")])
                // The meaning of an entry is what its record of the API says.
                .Prepend(("Changes", "Api")),
            Named()
                .Where(n => Features.Contains(n.Name) && n.Path.Split('/')[0] != n.Name)
                .Select(n => (n.Path.Split('/') is [var feature, _] ? feature : n.Path, n.Name))
                .Distinct()
                .Order()
        );

    [Fact]
    public void Only_features_and_the_build_itself_know_the_pipelines() =>
        Assert.Equal(
            [.. Features, "SiteBuild.cs"],
            Named().Where(n => n.Name == "Pipelines").Select(n => n.Path.Split('/')[0]).Where(n => n != "Pipelines").Distinct().Order()
        );

    [Theory]
    [InlineData("YamlDotNet")]
    [InlineData("Markdig")]
    [InlineData("Scriban")]
    [InlineData("AngleSharp")]
    [InlineData("System.IO.Hashing")]
    [InlineData("SharpZipLib")]
    [InlineData("System.CommandLine")]
    [InlineData("Spectre.Console")]
    [InlineData("Statiq")]
    [InlineData("Microsoft.AspNetCore")]
    public void A_library_lives_in_one_place(string library)
    {
        var users = Sources().Where(s => LibraryPattern(library).IsMatch(s.Code)).Select(s => s.Path).ToList();

        Assert.NotEmpty(users);
        Assert.DoesNotContain(users, path => !LivesIn[library].Any(home => path.StartsWith(home, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_library_of_the_generator_has_its_place() =>
        Assert.Equal(
            new[] { "SiteGen.csproj", "Pictures/SiteGen.Pictures.csproj", "Pipelines/Statiq/Statiq.props" }
                .SelectMany(file => PackagePattern().Matches(File.ReadAllText(Path.Combine(Generator, file))))
                .Select(m =>
                    m.Groups["id"]
                        .Value.Replace(".Signed", "", StringComparison.Ordinal)
                        .Replace("Statiq.App", "Statiq", StringComparison.Ordinal)
                        .Replace("AspNetCore.App", "AspNetCore", StringComparison.Ordinal)
                )
                .Distinct()
                .Order(StringComparer.Ordinal),
            LivesIn.Keys.Order(StringComparer.Ordinal)
        );

    [Fact]
    public void No_file_is_too_long_to_hold_in_the_head()
    {
        var files = Sources().Concat(Sources("tests")).ToList();

        Assert.InRange(files.Count, 100, int.MaxValue);
        // The small site and the table of planted mistakes are read like data.
        Assert.Empty(
            files
                .Where(f =>
                    f.Path is not ("Support/SmallSiteText.cs" or "Output/SeededMistakes.cs") && f.Code.Split('\n').Length > LongestFile + 1
                )
                .Select(f => f.Path)
        );
    }

    /// <summary>What the formatter can't break: comments, long strings, and scripts, which it does not know.</summary>
    [Theory]
    [InlineData("generator", "*.cs", 10_000)]
    [InlineData("tests", "*.cs", 10_000)]
    [InlineData("theme", "*.js", 1_000)]
    [InlineData("theme", "*.css", 500)]
    [InlineData("tests/Browser/tools", "*.js", 100)]
    [InlineData(".ci", "*", 300)]
    [InlineData("generator", "*.props", 30)]
    [InlineData("tests/benchmarks", "*.md", 50)]
    public void No_line_is_longer_than_140_characters(string folder, string files, int atLeast)
    {
        var root = RepositoryRoot.Combine(folder);
        var lines = Directory
            .EnumerateFiles(root, files, SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(root, path).Replace('\\', '/'), Full: path))
            .Where(file => !file.Path.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
            .SelectMany(file => File.ReadLines(file.Full).Select((line, at) => (Place: $"{file.Path}({at + 1})", Line: line)))
            .ToList();

        Assert.InRange(lines.Count, atLeast, int.MaxValue);
        Assert.Empty(
            lines
                .Where(line => line.Line.Length > 140 && !UnbreakablePattern().IsMatch($"{line.Place}: {line.Line}"))
                .Select(line => line.Place)
        );
    }

    /// <summary>Templates of other generators, in lines as their authors would write them; a command of GitHub's, which is one line; and a
    /// row of a table in Markdown.</summary>
    [GeneratedRegex(@"^benchmarks/Corpus/(Hugo|Eleventy)Layout.cs|: +::error |: \|", RegexOptions.CultureInvariant)]
    private static partial Regex UnbreakablePattern();

    [Fact]
    public void Nothing_in_the_generator_asks_the_time_or_makes_up_an_id() =>
        Assert.Empty(
            Sources().Where(s => s.Path != "CommandLine/Reports/ProgressClock.cs" && ClockPattern().IsMatch(s.Code)).Select(s => s.Path)
        );

    /// <summary>Publishing deletes by lists; what deletes whatever is in a folder deletes what somebody has put there, too.</summary>
    [Fact]
    public void Nothing_in_the_generator_deletes_a_folder_with_what_is_in_it() =>
        Assert.Empty(
            Sources()
                .Where(s => DeletionPattern().IsMatch(s.Code) && !s.Path.StartsWith("Pipelines/Statiq/", StringComparison.Ordinal))
                .Select(s => s.Path)
        );

    /// <summary>Tests end the world before any change of the disk: none may be made past that one place.</summary>
    [Fact]
    public void All_that_publishing_changes_it_changes_in_one_place() =>
        Assert.Equal(
            ["Publishing/Disk.cs", "Publishing/Places/PublishLock.cs", "Publishing/Places/PublishPlace.cs"],
            Sources()
                .Where(s => s.Path.StartsWith("Publishing/", StringComparison.Ordinal) && ChangePattern().IsMatch(s.Code))
                .Select(s => s.Path)
        );

    [Fact]
    public void A_wrong_direction_would_be_seen()
    {
        Assert.Contains(("Model/X.cs", "Rendering"), NamedIn("Model/X.cs", "using SiteGen.Rendering;"));
        Assert.Contains(("Model/X.cs", "Rendering"), NamedIn("Model/X.cs", "var x = SiteGen.Rendering.Html.Escape(y);"));
        Assert.Contains(("Model/X.cs", "Addresses"), NamedIn("Model/X.cs", "if (page.Key == Addresses.AddressMap.Home)"));
        Assert.DoesNotContain(NamedIn("Model/X.cs", "// using SiteGen.Rendering;"), n => n.Name == "Rendering");
        Assert.Matches(LibraryPattern("YamlDotNet"), "using YamlDotNet.Core;");
        Assert.DoesNotMatch(LibraryPattern("YamlDotNet"), "// YamlDotNet 18.1 throws this");
        Assert.Matches(DeletionPattern(), "Directory.Delete(folder, recursive: true);");
        Assert.Matches(DeletionPattern(), "Directory.Delete(folder, true);");
        Assert.DoesNotMatch(DeletionPattern(), "Directory.Delete(p, recursive: false);");
        Assert.Matches(ChangePattern(), "File.Move(a, b);");
    }

    private static IEnumerable<(string Path, string Name)> Named() => Sources().SelectMany(s => NamedIn(s.Path, s.Code)).Distinct();

    private static IEnumerable<(string Path, string Name)> NamedIn(string path, string code) =>
        FolderPattern().Matches(WithoutComments(code)).Select(m => (path, m.Groups["folder"].Value));

    private static IEnumerable<(string Path, string Code)> Sources(string root = "generator") =>
        Files(root).Select(file => (file.Path, WithoutComments(file.Code)));

    private static IEnumerable<(string Path, string Code)> Files(string root = "generator") =>
        from file in Directory.EnumerateFiles(RepositoryRoot.Combine(root), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(RepositoryRoot.Combine(root), file).Replace('\\', '/')
        where !path.Split('/').Any(folder => folder is "bin" or "obj")
        orderby path
        select (path, File.ReadAllText(file));

    private static string WithoutComments(string code) => CommentPattern().Replace(code, "");

    private static Regex LibraryPattern(string library) =>
        new($@"^(?!\s*//).*\b{Regex.Escape(library)}\b\.?", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex CommentPattern();

    // 'using SiteGen.Model;', 'SiteGen.Model.X', and the short form that a namespace of the same root allows: 'Model.X'.
    [GeneratedRegex(
        @"\bSiteGen\.(?<folder>[A-Z][A-Za-z]+)|(?<![\w.""<])(?<folder>Addresses|Rendering|Pipelines|Binding|Checks)\.[A-Z]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FolderPattern();

    [GeneratedRegex(@"(Package|Framework)Reference Include=""(?<id>[^""]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex PackagePattern();

    [GeneratedRegex(@"Directory\.Delete\([^;]*\btrue\b|\.Delete\(recursive: true|\bDelete\(true\)", RegexOptions.CultureInvariant)]
    private static partial Regex DeletionPattern();

    [GeneratedRegex(
        @"\bFile\.(Delete|Move|Copy|Write|Append|Create|Set|Replace|OpenWrite)|\bDirectory\.(Delete|Move|Create|Set)|new FileStream"
            + @"|FileMode\.(Create|OpenOrCreate|Append|Truncate)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ChangePattern();

    [GeneratedRegex(
        @"\b(DateTime(Offset)?\.(Now|UtcNow|Today)|Guid\.NewGuid|Random\.Shared|Environment\.(MachineName|UserName))\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ClockPattern();
}
