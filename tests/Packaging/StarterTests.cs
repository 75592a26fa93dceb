using SiteGen.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Packaging;

/// <summary><c>sitegen init</c> and the site it writes.</summary>
[Tier(Tier.Slow)]
public sealed class StarterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    [Fact]
    public void The_site_it_writes_has_no_mistake_and_builds()
    {
        Assert.Equal(ExitCode.Clean, Run("init", _folder["site"]));

        string[] sources = ["--data", _folder["site/data"], "--input", _folder["site/input"]];
        Assert.Equal(ExitCode.Clean, Run(["check", .. sources]));
        Assert.EndsWith("No errors.\n", _output.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, Run(["build", "--output", _folder["site/output"], .. sources]));
        Assert.EndsWith("; no warnings.\n", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("within 14 days", File.ReadAllText(_folder["site/output/en/guides/first-visit/index.html"]));
        Assert.Contains("href=\"tel:+861055500100\"", File.ReadAllText(_folder["site/output/zh/guides/first-visit/index.html"]));
    }

    [Fact]
    public void It_writes_every_file_of_the_starter_and_the_version_that_wrote_it()
    {
        var root = RepositoryRoot.Combine("generator", "BuiltIn", "Starter");
        Run("init", _folder["site"]);

        var schemas = SiteSchemas.Run(new DiskFiles(_folder["site/data"], _folder["site/input"], null)).Schemas;
        Assert.Equal(
            Below(root)
                .Concat(schemas.Select(schema => $"{SiteSchemas.Folder}/{schema.FileName}"))
                .Append(SiteSchemas.ReferencePath)
                .Append(".github/smoke")
                .Order(StringComparer.Ordinal),
            Below(_folder["site"])
        );
        Assert.Contains($"--version {ProgramVersion.Text} ", File.ReadAllText(_folder["site/.github/workflows/site.yml"]));
        Assert.All(Below(_folder["site"]), path => Assert.DoesNotContain("SITEGEN_VERSION", File.ReadAllText(_folder[$"site/{path}"])));
    }

    [Fact]
    public void Record_brings_its_schemas_up_to_date()
    {
        Run("init", _folder["site"]);
        var fact = File.ReadAllText(_folder["site/data/facts/deposit.yaml"]);
        File.WriteAllText(_folder["site/data/facts/deposit-again.yaml"], fact.Replace("id: deposit", "id: deposit-again"));
        string[] sources = ["--data", _folder["site/data"], "--input", _folder["site/input"]];

        // The copy says what the first fact does: it is written down, and it is said that this is a mistake.
        Assert.Equal(ExitCode.ContentErrors, Run(["record", "--on", "2026-11-26", .. sources]));
        Assert.Contains("This was written down although the content has ", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("'sitegen check' says how to mend it; after that, record again.", _error.ToString(), StringComparison.Ordinal);

        var lists = _folder[$"site/{SiteSchemas.Folder}/entries.lists.json"];
        Assert.Contains("\"fact:deposit-again\"", File.ReadAllText(lists));
        Assert.Contains($"{lists}: for editors\n", _output.ToString());
    }

    [Fact]
    public void It_says_what_to_do_next()
    {
        Run("init", _folder["site"]);
        Assert.Equal(
            $"""
            {Below(_folder["site"]).Count} files written to '{_folder["site"]}'. Go there, then:
              sitegen check   every check, nothing written
              sitegen build   the site, in output/
            README.md says what is where.

            """.ReplaceLineEndings("\n"),
            _output.ToString()
        );
    }

    [Fact]
    public void An_empty_folder_or_a_repository_without_files_will_do()
    {
        _folder.Write("site/.git/HEAD", "ref: refs/heads/main\n");
        Assert.Equal(ExitCode.Clean, Run("init", _folder["site"]));
        Assert.True(File.Exists(_folder["site/data/site.yaml"]));
    }

    [Theory]
    [InlineData("it holds a.txt", "a.txt")]
    [InlineData("it holds a.txt, b.txt, c.txt", "c.txt", "b.txt", "a.txt")]
    [InlineData("it holds a.txt, b.txt, c.txt and 2 more", "e.txt", "d.txt", "c.txt", "b.txt", "a.txt")]
    public void A_folder_of_somebody_s_is_left_alone(string found, params string[] files)
    {
        foreach (var file in files)
            _folder.Write($"site/{file}", "mine");

        Assert.Equal(ExitCode.BadCommandLine, Run("init", _folder["site"]));
        var complaint = $"The folder '{_folder["site"]}' is not empty: {found}. Name a new folder, or empty this one.";
        Assert.Equal($"sitegen: {complaint}\n'sitegen --help' lists commands and options.\n", _error.ToString());
        Assert.Equal(files.Order(StringComparer.Ordinal), Below(_folder["site"]));
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        _folder.Write("site", "mine");
        Assert.Equal(ExitCode.BadCommandLine, Run("init", _folder["site"]));
        Assert.Contains($"'{_folder["site"]}' is a file.", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Required argument 'FOLDER' missing for command: 'init'.", "init")]
    [InlineData("'init' needs the name of a folder.", "init", "")]
    public void It_needs_a_name(string message, params string[] arguments)
    {
        Assert.Equal(ExitCode.BadCommandLine, Run(arguments));
        Assert.Contains(message, _error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private int Run(params string[] arguments) => Cli.Run(arguments, new Session(_output, _error, Rich: false, SiteBuild.Run));

    private static List<string> Below(string root) =>
        [
            .. Directory
                .EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
}
