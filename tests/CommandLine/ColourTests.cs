using SiteGen.CommandLine;
using SiteGen.CommandLine.Reports;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.CommandLine;

/// <summary>Colours of mistakes: on which stream, and who gets none.</summary>
[Tier(Tier.Quick)]
public sealed class ColourTests : IDisposable
{
    private static readonly SourceSpan Id = new(new SourceFile("data/a.yaml", "id: 号码"), 4, 2);

    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    [Fact]
    public void A_check_has_its_findings_on_the_standard_output()
    {
        Run("check", Mistake(FactRules.BadId), rich: true, richErrors: false);
        Assert.StartsWith(
            "\u001b[1mdata/a.yaml(1,5)\u001b[0m: \u001b[1;31merror SG2007\u001b[0m: '号码' is not an id.\n"
                + "  1 | id: 号码\n    |     \u001b[1;31m^^^^\u001b[0m\n  help: ",
            _output.ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal("", _error.ToString());
        Run("check", Mistake(FactRules.Overdue), rich: true, richErrors: false);
        Assert.Contains("\u001b[1;33mwarning SG2016\u001b[0m: ", _output.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Who asks for a list and gets half of it must not take it for the whole.</summary>
    [Theory]
    [InlineData("rules")]
    [InlineData("--help")]
    [InlineData("nothing-of-that-name")]
    public void A_standard_output_that_takes_nothing_is_a_failure_in_a_sentence(string command)
    {
        // Not disposed, which would write again.
        var full = new StreamWriter(new FullStream(), bufferSize: 16);
        var session = new Session(full, _error, Rich: false, SiteBuild.Run);
        var isPrinted = command != "nothing-of-that-name";
        Assert.Equal(isPrinted ? ExitCode.Failure : ExitCode.BadCommandLine, Cli.Run([command], session));
        Assert.Equal(isPrinted, _error.ToString().Contains("No space left on device", StringComparison.Ordinal));
        Assert.DoesNotContain("mistake in SiteGen", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_printed_first_is_first_where_both_streams_are_one()
    {
        using var both = new MemoryStream();
        using var output = new StreamWriter(both, leaveOpen: true);
        using var error = new StreamWriter(both, leaveOpen: true) { AutoFlush = true };
        var session = new Session(output, error, Rich: false, SiteBuild.Run);
        session.Output.Write("found ");
        session.Error.Write("and said so, ");
        session.Output.Write("twice");
        session.Error.Write(".");
        Assert.Equal("found and said so, twice.", System.Text.Encoding.UTF8.GetString(both.ToArray()));
    }

    [Theory]
    [InlineData(true, false, "error SG2007: ")]
    [InlineData(false, true, "\u001b[1;31merror SG2007\u001b[0m: ")]
    public void Each_stream_has_colours_of_its_own(bool rich, bool richErrors, string expected)
    {
        Run("build", Mistake(FactRules.BadId), rich, richErrors);
        Assert.Contains(expected, _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, false, "NO_COLOR=")]
    [InlineData(false, false, "NO_COLOR=1")]
    [InlineData(false, false, "TERM=dumb")]
    [InlineData(true, false, "TERM=xterm")]
    [InlineData(false, false, "CLICOLOR=0")]
    [InlineData(true, true, "CLICOLOR_FORCE=1", "TERM=dumb")]
    [InlineData(true, false, "CLICOLOR_FORCE=0")]
    [InlineData(false, true, "CLICOLOR_FORCE=0")]
    [InlineData(false, true, "CLICOLOR_FORCE=1", "NO_COLOR=1")]
    public void Colours_go_to_terminals_and_where_they_are_asked_for(bool coloured, bool isRedirected, params string[] variables)
    {
        var set = variables.Select(v => v.Split('=')).ToDictionary(v => v[0], v => v[1]);
        Assert.Equal(coloured, Terminal.TakesColour(isRedirected, set.GetValueOrDefault));
    }

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    private static Diagnostic Mistake(Rule rule) => new(rule, Id, "'号码' is not an id.");

    private void Run(string command, Diagnostic found, bool rich, bool richErrors)
    {
        string[] sources = ["data", "input", "theme"];
        foreach (var folder in sources)
            Directory.CreateDirectory(_folder[folder]);
        var session = new Session(_output, _error, rich, (_, _, _, _) => new BuildResult(null, [found], new BuildSummary(0, 0, 2)))
        {
            RichErrors = richErrors,
        };
        Cli.Run(
            [command, "--output", _folder["output"], .. sources.SelectMany(folder => new[] { $"--{folder}", _folder[folder] })],
            session
        );
    }

    /// <summary>A disk without a byte left.</summary>
    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw Full();

        public override void Write(ReadOnlySpan<byte> buffer) => throw Full();

        private static IOException Full() => new("No space left on device");
    }
}
