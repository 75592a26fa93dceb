using SiteGen.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Reading;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.UnitTests;

/// <summary>What throws while one file is at hand names it; what is the machine's fault, or was called off, goes on up.</summary>
[Tier(Tier.Quick)]
public class FaultNetTests
{
    private static readonly SourceSpan Place = SourceSpan.WholeFile(new SourceFile("data/facts/x.yaml", ""));

    [Fact]
    public void A_mistake_of_the_program_becomes_a_diagnostic_of_the_file()
    {
        var found = new DiagnosticBag();
        Assert.Null(FaultNet.Run<string>(Place, found, () => SitePathOf("a:b")));
        var diagnostic = Assert.Single(found.Sorted());
        Assert.Equal(ReadingRules.FaultOfProgram, diagnostic.Rule);
        Assert.Equal("data/facts/x.yaml", diagnostic.Span.File.Path);
        Assert.Contains("This is a mistake in SiteGen; please report it", diagnostic.Message);
        // Which methods are named depends on what the compiler put together.
        Assert.Contains("ArgumentException in SiteGen.", diagnostic.Message);
        Assert.DoesNotContain("/", diagnostic.Message.Replace("data/", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Too_deep_a_nesting_is_the_authors()
    {
        var found = new DiagnosticBag();
        FaultNet.Run(Place, found, () => throw new InsufficientExecutionStackException());
        Assert.Equal(ReadingRules.TooLarge, Assert.Single(found.Sorted()).Rule);
    }

    public static TheoryData<Exception> GoingOnUp() =>
        [
            new OperationCanceledException(),
            new IOException("gone"),
            new UnauthorizedAccessException("no"),
            new OutOfMemoryException(),
            new AggregateException(new InvalidOperationException(), new AggregateException(new OutOfMemoryException())),
            new TypeInitializationException("X", new OutOfMemoryException()),
        ];

    [Theory, MemberData(nameof(GoingOnUp))]
    public void Nothing_else_is_swallowed(Exception thrown)
    {
        var found = new DiagnosticBag();
        Assert.Same(thrown, Record.Exception(() => FaultNet.Run(Place, found, () => throw thrown)));
        Assert.True(found.IsEmpty);
    }

    [Theory, MemberData(nameof(GoingOnUp))]
    public void The_machine_is_blamed_in_a_plain_sentence(Exception thrown)
    {
        if (MachineFault.Of(thrown) is not { } fault)
        {
            Assert.IsType<OperationCanceledException>(thrown);
            return;
        }
        var error = new StringWriter();
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var exit = Cli.Run(
                ["check", "--no-cache", "--data", folder.FullName, "--input", folder.FullName],
                new Session(new StringWriter(), error, Rich: false, (_, _, _, _) => throw thrown)
            );
            Assert.Equal(ExitCode.Failure, exit);
            Assert.DoesNotContain("mistake in SiteGen", error.ToString());
            if (fault is OutOfMemoryException)
                Assert.Contains("too little memory", error.ToString());
        }
        finally
        {
            folder.Delete();
        }
    }

    [Theory]
    [InlineData("data/facts/number-freeze.yaml")]
    [InlineData("data/site.yaml")]
    [InlineData("data/kinds.yaml")]
    [InlineData("input/en/guides/lapse.md")]
    public void A_file_that_throws_is_named_and_the_others_are_checked(string path)
    {
        var files = new Throwing(new MemoryFiles(BaseSite.Themed), path);
        var found = SiteBuild.Run(new BuildOptions(), files).Diagnostics;
        Assert.Contains(found, d => d.Rule == ReadingRules.FaultOfProgram && d.Span.File.Path == path);
    }

    [Fact]
    public void Every_loop_over_files_or_pages_has_the_net_below_it()
    {
        // Publishing has no file of an author at hand, and the copy in one file is netted where it is asked for.
        string[] others = ["SitePublisher.cs", "Several.cs", "WholeGuide.cs"];
        var loops = Directory
            .GetFiles(RepositoryRoot.Combine("generator"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .Where(path => File.ReadAllText(path).Contains("Parallel.For", StringComparison.Ordinal))
            .Where(path => !others.Contains(Path.GetFileName(path)))
            .ToList();
        Assert.True(loops.Count > 5, $"only {loops.Count} files with loops");
        Assert.All(loops, path => Assert.Contains("FaultNet.Run", File.ReadAllText(path)));
    }

    private static string SitePathOf(string value) => new SitePath(value).Value;

    /// <summary>The files of a site, one of which brings out a mistake of the program.</summary>
    private sealed class Throwing(ISiteFiles files, string path) : ISiteFiles
    {
        public IReadOnlyList<string> Paths => files.Paths;

        public byte[] Read(string asked) => asked == path ? throw new InvalidOperationException("planted") : files.Read(asked);

        public long SizeOf(string asked) => files.SizeOf(asked);

        public string DisplayPath(string asked) => files.DisplayPath(asked);

        public bool IsBuiltIn(string asked) => files.IsBuiltIn(asked);
    }
}
