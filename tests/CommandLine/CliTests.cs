using System.Text;
using SiteGen.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model.Entries;
using SiteGen.Publishing;
using SiteGen.Reading;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.CommandLine;

[Tier(Tier.Slow)]
public sealed class CliTests : IDisposable
{
    private static readonly SourceFile Source = new("data/a.yaml", "id: 号码");
    private static readonly Diagnostic Error = new(FactRules.BadId, new SourceSpan(Source, 4, 2), "'号码' is not an id.");
    private static readonly Diagnostic Warning = new(FactRules.Overdue, new SourceSpan(Source, 0, 2), "Old.");

    private readonly TemporaryFolder _folder = new();
    private readonly string[] _sources;
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };
    private BuildOptions? _options;
    private IReadOnlyList<string>? _paths;

    public CliTests()
    {
        foreach (var name in new[] { "data", "input", "theme" })
            _folder.Write($"{name}/a.txt", name);
        _sources = ["--data", _folder["data"], "--input", _folder["input"], "--theme", _folder["theme"]];
    }

    private string[] BuildArguments => ["--output", _folder["output"], .. _sources];

    [Fact]
    public void A_clean_build_publishes_and_says_what_it_made()
    {
        Assert.Equal(ExitCode.Clean, Run(["build", .. BuildArguments]));
        Assert.Equal("x", File.ReadAllText(_folder["output/index.html"]));
        Assert.Matches(
            "^Facts     92 facts, 19 sources  [0-9]+ ms\n1 pages from 92 facts in 2 languages; 3 files written, 0 unchanged, 0 "
                + "removed; [0-9]+\\.[0-9]{2} s; no warnings\\.\n$",
            _output.ToString()
        );
        Assert.Equal("", _error.ToString());
        Assert.Equal(["data/a.txt", "input/a.txt", "theme/a.txt"], _paths!.Except(new BuiltInTheme().Paths));
    }

    [Fact]
    public void Without_a_word_it_builds()
    {
        Assert.Equal(ExitCode.Clean, Run([.. BuildArguments, "--base-url", "https://mirror.example/a"]));
        Assert.True(File.Exists(_folder["output/index.html"]));
        Assert.Equal(new Uri("https://mirror.example/a/"), _options!.BaseUrl);
    }

    [Fact]
    public void Options_may_stand_before_the_word()
    {
        Assert.Equal(ExitCode.Clean, Run([.. BuildArguments, "build"]));
        Assert.True(File.Exists(_folder["output/index.html"]));
    }

    [Fact]
    public void Errors_stop_the_publishing_and_are_told_on_the_error_stream()
    {
        Assert.Equal(ExitCode.ContentErrors, Run(["build", .. BuildArguments], Error, Warning));
        Assert.False(Directory.Exists(_folder["output"]));
        Assert.Contains("data/a.yaml(1,5): error SG2007: '号码' is not an id.\n  1 | id: 号码\n    |     ^^^^\n", _error.ToString());
        Assert.Contains("1 error and 1 warning in 1 file.", _error.ToString());
    }

    [Fact]
    public void Warnings_do_not_stop_it()
    {
        Assert.Equal(ExitCode.Clean, Run(["build", .. BuildArguments], Warning));
        Assert.EndsWith("; 1 warning.\n", _output.ToString());
        Assert.Contains("warning SG2016", _error.ToString());
    }

    [Fact]
    public void A_terminal_gets_colours()
    {
        Assert.Equal(ExitCode.Clean, Cli.Run(["build", .. BuildArguments], new Session(_output, _error, Rich: true, Builder([]))));
        Assert.Contains("\u001b[", _output.ToString());
        Assert.Contains("92 facts", _output.ToString());
    }

    [Theory]
    [InlineData("text", "No errors.\n", "")]
    [InlineData("json", "{\n  \"version\": 1,", "")]
    [InlineData("github", "No errors.\n", "")]
    [InlineData("sarif", "{\n  \"$schema\": ", "")]
    public void A_check_writes_nothing_but_its_answer(string format, string output, string error)
    {
        Assert.Equal(ExitCode.Clean, Run(["check", "--format", format, "--as-of", "2026-04-30", .. _sources]));
        Assert.StartsWith(output, _output.ToString());
        Assert.Equal(error, _error.ToString());
        Assert.Equal(new DateOnly(2026, 4, 30), _options!.AsOf);
        Assert.Equal(["data", "input", "theme"], Directory.GetDirectories(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_strict_check_fails_on_every_warning_but_those_of_time()
    {
        Assert.Equal(ExitCode.Clean, Run(["check", "--strict", .. _sources], Warning));
        Assert.Equal("Nothing stops a publication: what is past its review date, 'sitegen due' lists by source.\n", _error.ToString());
        var other = new Diagnostic(OutputRules.AddressNew, new SourceSpan(Source, 0, 2), "New.");
        Assert.Equal(ExitCode.Clean, Run(["check", .. _sources], Warning, other));
        Assert.Equal(ExitCode.ContentErrors, Run(["check", "--strict", .. _sources], Warning, other));
        Assert.EndsWith("2 warnings in 1 file.\n", _output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("source.\nWith --strict, warnings fail, too.\n", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_leaves_results_where_a_build_does()
    {
        Assert.Equal(ExitCode.Clean, Run(["build", .. BuildArguments]));
        var ofBuild = _options!.CacheFolder;
        Assert.Equal(ExitCode.Clean, Run(["check", "--output", _folder["output"], .. _sources]));
        Assert.Equal(_folder[".output.cache"], _options!.CacheFolder);
        Assert.Equal(ofBuild, _options!.CacheFolder);
    }

    [Theory]
    [InlineData("it was told not to", "output", "--no-cache")]
    [InlineData("the folder holds somebody's work", "work")]
    [InlineData("the folder holds the sources", "data")]
    [InlineData("there is no place for such a folder", "nowhere/output")]
    public void A_check_leaves_nothing_when(string why, string output, params string[] more)
    {
        _folder.Write("work/thesis.txt", "precious");
        Assert.Equal(ExitCode.Clean, Run(["check", "--output", _folder[output], .. more, .. _sources]));
        Assert.True(_options!.CacheFolder is null, why);
    }

    [Fact]
    public void A_check_tells_errors_by_its_exit_code() => Assert.Equal(ExitCode.ContentErrors, Run(["check", .. _sources], Error));

    [Theory]
    [InlineData("There is no option '--ouput' here. Did you mean '--output'?", "--ouput", "x")]
    [InlineData("There is no option '--ouput' here. Did you mean '--output'?", "build", "--ouput=x")]
    [InlineData("There is no command 'biuld' here. Did you mean 'build'?", "biuld")]
    [InlineData("'x' is not a date, such as '2026-04-30'.", "build", "--as-of", "x")]
    [InlineData("There is no command '@args' here.", "@args")]
    [InlineData("'extra' is too much: 'check' takes options alone.", "check", "extra")]
    [InlineData("'SG3005' is too much: 'rules' takes CODE, and options.", "rules", "SG3004", "SG3005")]
    [InlineData("'extra' is too much: 'new' takes KIND and ID, and options.", "new", "fact", "fee", "extra")]
    [InlineData("There is no rule 'encryptio'. 'sitegen rules' lists them all.", "rules", "encryptio")]
    [InlineData("There is no rule 'unused fact'. There is SG2011 about that. 'sitegen rules' lists them all.", "rules", "unused fact")]
    [InlineData("Required argument missing for option: '--output'.", "build", "--output")]
    [InlineData("'--output' needs the name of a folder.", "build", "--output", "")]
    [InlineData("There is no format 'jsn'; there are text, json, github, sarif. Did you mean 'json'?", "check", "--format", "jsn")]
    [InlineData(
        "'--how' is one of called, read, tried, not 'raed'. Did you mean 'read'?",
        "verify",
        "x",
        "--how",
        "raed",
        "--on",
        "2026-04-30"
    )]
    [InlineData("'--by' is source, not 'month'.", "due", "--as-of", "2026-04-30", "--by", "month")]
    [InlineData("'--format' is one of markdown, text, not 'md'.", "due", "--as-of", "2026-04-30", "--format", "md")]
    [InlineData("'30.4.2026' is not a date, such as '2026-04-30'.", "check", "--as-of", "30.4.2026")]
    [InlineData("'example.org' is not an absolute http or https address, such as 'https://example.org/'.", "--base-url", "example.org")]
    [InlineData(
        "'ftp://example.org' is not an absolute http or https address, such as 'https://example.org/'.",
        "--base-url",
        "ftp://example.org"
    )]
    [InlineData(
        "'https://example.org/?a' has more than a host and a path; a site's root has no query, fragment or user name.",
        "--base-url",
        "https://example.org/?a"
    )]
    [InlineData("There is no rule 'SG2099'. Did you mean 'SG2009'? 'sitegen rules' lists them all.", "rules", "SG2099")]
    public void A_bad_command_line_is_told_with_what_was_meant(string message, params string[] arguments)
    {
        Assert.Equal(ExitCode.BadCommandLine, Run(arguments));
        Assert.Equal($"sitegen: {message}\n'sitegen --help' lists commands and options.\n", _error.ToString());
        Assert.Equal("", _output.ToString());
    }

    [Theory]
    [InlineData("data", "dta")]
    [InlineData("theme", "thme")]
    public void A_missing_folder_is_told_with_the_one_beside_it(string folder, string misspelt)
    {
        Assert.Equal(ExitCode.BadCommandLine, Run(["build", .. BuildArguments], replace: (folder, misspelt)));
        Assert.Contains($"The folder '{_folder[misspelt]}' does not exist. Did you mean '{_folder[folder]}'?", _error.ToString());
    }

    [Fact]
    public void A_site_need_not_have_a_theme()
    {
        Assert.Equal(ExitCode.Clean, Run(["check", "--data", _folder["data"], "--input", _folder["input"]]));
        Assert.Equal(["data/a.txt", "input/a.txt"], _paths!.Except(new BuiltInTheme().Paths));
    }

    [Fact]
    public void A_folder_of_somebody_else_is_refused_before_anything_is_built()
    {
        _folder.Write("output/thesis.txt", "precious");
        Assert.Equal(ExitCode.BadCommandLine, Run(["build", .. BuildArguments]));
        Assert.Contains("holds what no build put there: thesis.txt. Nothing was built.", _error.ToString());
        Assert.Null(_options);
    }

    [Fact]
    public void A_machine_that_fails_is_one_line()
    {
        Assert.Equal(
            ExitCode.Failure,
            Cli.Run(
                ["check", .. _sources],
                new Session(_output, _error, Rich: false, (_, _, _, _) => throw new IOException("No space left on device."))
            )
        );
        Assert.Equal("sitegen: No space left on device.\n", _error.ToString());
    }

    [Fact]
    public void A_failure_of_the_machine_that_several_threads_meet_is_one_too()
    {
        var faults = new AggregateException(
            new IOException("No space left on device."),
            new AggregateException(new IOException("No space left on device."))
        );
        Assert.Equal(
            ExitCode.Failure,
            Cli.Run(["check", .. _sources], new Session(_output, _error, Rich: false, (_, _, _, _) => throw faults))
        );
        Assert.Equal("sitegen: No space left on device.\n", _error.ToString());
    }

    [Fact]
    public void A_program_that_fails_shows_where()
    {
        Assert.Equal(
            ExitCode.Failure,
            Cli.Run(
                ["check", .. _sources],
                new Session(_output, _error, Rich: false, (_, _, _, _) => throw new InvalidOperationException("Oops."))
            )
        );
        Assert.Contains("please report it.\nSystem.InvalidOperationException: Oops.\n   at ", _error.ToString());
    }

    [Fact]
    public void Every_rule_is_listed_with_its_help()
    {
        Assert.Equal(ExitCode.Clean, Run(["rules"]));
        Assert.All(
            Diagnostics.Catalogue.Rules.All,
            rule =>
                Assert.Contains(
                    $"{rule.Code}  {(rule.Severity == Severity.Error ? "error  " : "warning")}  {rule.Title}\n                 "
                        + $"{rule.Help}\n",
                    _output.ToString()
                )
        );
        Assert.EndsWith($"{Diagnostics.Catalogue.Rules.All.Count} rules.\n", _output.ToString());
    }

    [Fact]
    public void One_rule_is_shown_in_full_whatever_its_case()
    {
        Assert.Equal(ExitCode.Clean, Run(["rules", "sg5002"]));
        Assert.StartsWith($"SG5002: dead link\n  severity: error\n  help: {OutputRules.DeadLink.Help}\n\n", _output.ToString());
        // Its page, with mistakes and what is said of them.
        Assert.Contains("error SG5002:", _output.ToString());
        Assert.EndsWith("```\n", _output.ToString());
    }

    [Fact]
    public void Every_rule_has_its_page_in_the_program()
    {
        Assert.Equal(ExitCode.Clean, Run(["rules", "--format", "json"]));
        using var json = System.Text.Json.JsonDocument.Parse(_output.ToString());
        var rules = json.RootElement.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(Diagnostics.Catalogue.Rules.All.Count, rules.Count);
        Assert.All(rules, rule => Assert.Contains("\n## ", rule.GetProperty("page").GetString()));
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _sitegen sitegen\n")]
    [InlineData("zsh", "compdef _sitegen sitegen\n")]
    [InlineData("fish", "complete -f -c sitegen")]
    public void Shells_can_complete(string shell, string line)
    {
        Assert.Equal(ExitCode.Clean, Run(["completion", shell]));
        Assert.Contains(line, _output.ToString());
    }

    [Theory]
    [InlineData("site/data/facts", "site", "check")]
    [InlineData("site/input", "site")]
    [InlineData("site", null, "check")]
    [InlineData("", null, "check")]
    [InlineData("site/data", null, "check", "--output", "x")]
    [InlineData("site/data", null, "check", "--data=x")]
    [InlineData("site/data", null, "rules")]
    [InlineData("site/data", "other", "check", "--root", "../../other")]
    [InlineData("site/data", "other", "check", "--root=../../other")]
    public void A_site_is_found_from_below_it(string current, string? expected, params string[] arguments)
    {
        _folder.Write("site/data/site.yaml", "");
        _folder.Write("site/data/facts/a.yaml", "");
        _folder.Write("site/input/a.md", "");
        var found = SiteRoot.Find(arguments, Path.TrimEndingDirectorySeparator(_folder[current]));
        Assert.Equal(expected is null ? null : _folder[expected], found);
    }

    [Fact]
    public void A_terminal_gets_the_rules_as_a_table()
    {
        Assert.Equal(ExitCode.Clean, Cli.Run(["rules"], new Session(_output, _error, Rich: true, Builder([]))));
        Assert.All(Diagnostics.Catalogue.Rules.All, rule => Assert.Contains(rule.Code, _output.ToString()));
    }

    [Fact]
    public void Help_names_every_command_and_option()
    {
        Assert.Equal(ExitCode.Clean, Run(["--help"]));
        Assert.All(
            ["build", "check", "rules", "--output", "--data", "--input", "--theme", "--base-url"],
            word => Assert.Contains(word, _output.ToString())
        );
    }

    public void Dispose() => _folder.Dispose();

    private int Run(string[] arguments, params Diagnostic[] found) =>
        Cli.Run(arguments, new Session(_output, _error, Rich: false, Builder(found)));

    private int Run(string[] arguments, (string Old, string New) replace) =>
        Run([.. arguments.Select(a => a == _folder[replace.Old] ? _folder[replace.New] : a)]);

    private SiteBuilder Builder(Diagnostic[] found) =>
        (options, files, progress, _) =>
        {
            (_options, _paths) = (options, files.Paths);
            progress?.Invoke(new BuildProgress("Facts", "92 facts, 19 sources"));
            var site = new OutputSet();
            foreach (var path in new[] { "index.html", "sitemap.xml", "robots.txt" })
                site.Add(
                    new OutputFile(new SitePath(path), Encoding.UTF8.GetBytes("x"), SourceSpan.WholeFile(Source)),
                    new DiagnosticBag()
                );
            return new BuildResult(found.Contains(Error) ? null : site, found, new BuildSummary(1, 92, 2));
        };
}
