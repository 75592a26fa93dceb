using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Pipelines;
using SiteGen.Rendering.Themes;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;
using SiteGen.Text;
using Statiq.App;
using Statiq.Common;
using Statiq.Core;
using Phase = SiteGen.Pipelines.Phase;
using TemporaryFolder = SiteGen.Tests.Output.TemporaryFolder;

namespace SiteGen.Tests.OnStatiq;

/// <summary>What users of Statiq may count on beside the site itself, which the rest of the suite holds to its bytes.</summary>
[Tier(Tier.Slow)]
public class StatiqHostTests
{
    private static readonly SourceSpan Somewhere = SourceSpan.WholeFile(new SourceFile("x", ""));

    [Fact]
    public void Each_of_our_pipelines_is_one_of_statiqs_with_its_dependencies_and_one_module_in_its_phase()
    {
        var shapes = new List<string>();

        Extension.During(
            bootstrapper =>
                bootstrapper.ConfigureEngine(engine =>
                    shapes.AddRange(
                        engine
                            .Pipelines.AsEnumerable()
                            .Where(p => p.Value is not Extensions.Minified)
                            .Select(p => $"{p.Key}: {string.Join(", ", p.Value.Dependencies)} {Modules(p.Value)}")
                    )
                ),
            () => SmallSite.Valid.Build()
        );

        Assert.Contains("Facts:  1000", shapes);
        Assert.Contains("Guides: Facts 1000", shapes);
        Assert.Contains("Site: Facts, Guides, Theme 0100", shapes);
        Assert.Contains("Pages: Site 0010", shapes);
        Assert.Contains(
            shapes,
            shape =>
                shape.StartsWith("Publish: Site, Pages, ", StringComparison.Ordinal) && shape.EndsWith(" 0001", StringComparison.Ordinal)
        );
        static string Modules(Statiq.Common.IPipeline p) =>
            $"{p.InputModules.Count}{p.ProcessModules.Count}{p.PostProcessModules.Count}{p.OutputModules.Count}";
    }

    [Fact]
    public void A_pipeline_after_ours_sees_every_file_with_its_source_destination_and_what_it_is()
    {
        var seen = new ConcurrentBag<IDocument>();
        var titles = new ConcurrentDictionary<string, string>();
        BuiltSite? built = null;

        Extension.During(
            bootstrapper =>
                Deploying(bootstrapper)
                    .AddDeploymentPipeline(
                        "Watch",
                        new ExecuteConfig(
                            Config.FromContext(context =>
                            {
                                foreach (var document in context.Outputs.FromPipeline("Publish"))
                                {
                                    seen.Add(document);
                                    if (document.ContainsKey(Keys.Title))
                                        titles[document.Destination.FullPath] = document.GetString(Keys.Title);
                                }
                            })
                        )
                    ),
            () => built = SmallSite.Valid.Build()
        );

        var byPath = seen.ToDictionary(d => d.Destination.FullPath, StringComparer.Ordinal);
        Assert.Equal(built!.Files.Keys.Order(StringComparer.Ordinal), byPath.Keys.Order(StringComparer.Ordinal));
        Assert.All(built.Files, file => Assert.Equal(file.Value, Bytes(byPath[file.Key])));
        Assert.All(seen, document => Assert.True(document.Source.IsAbsolute));
        var guide = byPath["zh/guides/keeping/index.html"];
        Assert.EndsWith("input/zh/guides/keeping.md", guide.Source.FullPath, StringComparison.Ordinal);
        Assert.Equal(("zh-Hans", "guide"), (guide.GetString("lang"), guide.GetString("kind")));
        Assert.Equal(built.Page("zh/guides/keeping/").One("h1").TextContent.Trim(), titles["zh/guides/keeping/index.html"]);
        Assert.Equal("text/html", guide.ContentProvider.MediaType);
        Assert.Equal("home", byPath["en/index.html"].GetString("kind"));
        Assert.Equal("list", byPath["en/facts/index.html"].GetString("kind"));
        Assert.Equal("search", byPath["en/search/index.html"].GetString("kind"));
        Assert.False(byPath["robots.txt"].ContainsKey("lang"));
    }

    [Fact]
    public void Entries_and_guides_are_documents_too_of_which_somebody_may_make_what_we_do_not()
    {
        var facts = new ConcurrentBag<IDocument>();
        var guides = new ConcurrentBag<IDocument>();

        Extension.During(
            bootstrapper =>
                Deploying(bootstrapper)
                    .AddDeploymentPipeline(
                        "Feed",
                        new ExecuteConfig(
                            Config.FromContext(context =>
                            {
                                foreach (var document in context.Outputs.FromPipeline("Facts"))
                                    facts.Add(document);
                                foreach (var document in context.Outputs.FromPipeline("Guides"))
                                    guides.Add(document);
                            })
                        )
                    ),
            () => SmallSite.Valid.Build()
        );

        var rest = facts.Single(document => document.GetString("id") == "rest-period");
        Assert.EndsWith("data/facts/rest-period.yaml", rest.Source.FullPath, StringComparison.Ordinal);
        Assert.Equal("fact", rest.GetString("kind"));
        Assert.Contains("at least 90 days", rest.GetString("statement-en"), StringComparison.Ordinal);
        Assert.Equal(SmallSite.Valid.Files["data/facts/rest-period.yaml"], Encoding.UTF8.GetString(Bytes(rest)));
        Assert.Equal(2, guides.Count(document => document.GetString("id") == "keeping"));
    }

    [Fact]
    public void The_pages_are_documents_in_their_own_phase_too_for_pipelines_that_wait_for_them()
    {
        var count = 0;
        var audit = new Audit(documents => count = documents);

        Extension.During(bootstrapper => bootstrapper.AddPipeline("Audit", audit), () => Assert.Empty(SmallSite.Valid.Build().Diagnostics));

        Assert.InRange(count, 20, int.MaxValue);
    }

    [Fact]
    public void The_example_of_the_readme_is_found_writes_a_smaller_site_and_changes_no_byte_of_ours()
    {
        using var folder = new TemporaryFolder();
        var plain = SmallSite.Valid.Build();
        BuiltSite? built = null;

        Extension.During(
            bootstrapper =>
                Deploying(bootstrapper).AddPipeline<Extensions.Minified>().ConfigureFileSystem(files => files.OutputPath = folder.Path),
            () => built = SmallSite.Valid.Build()
        );

        Assert.Equal(plain.Files, built!.Files);
        Assert.Equal(
            plain.Files.Keys.Order(StringComparer.Ordinal),
            Directory
                .EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(folder.Path, f))
                .Order(StringComparer.Ordinal)
        );
        Assert.InRange(
            new FileInfo(folder["en/guides/keeping/index.html"]).Length,
            1000,
            plain.Files["en/guides/keeping/index.html"].Length - 1
        );
        Assert.Equal(plain.Files[plain.AssetPath("assets/site.css")], File.ReadAllBytes(folder[plain.AssetPath("assets/site.css")]));
    }

    [Fact]
    public void Nothing_is_deployed_unless_asked_nor_when_the_site_has_mistakes()
    {
        var deployed = 0;
        void Deploy(Bootstrapper bootstrapper) =>
            bootstrapper.AddDeploymentPipeline(
                "Upload",
                new ExecuteConfig(
                    Config.FromContext(_ =>
                    {
                        deployed++;
                    })
                )
            );

        Extension.During(Deploy, () => SmallSite.Valid.Build());
        Assert.Equal(0, deployed);
        Extension.During(
            b => Deploy(Deploying(b)),
            () => Assert.NotEmpty(SmallSite.Valid.With("theme/templates/lost.html", "{{ for }}").Build().Diagnostics)
        );
        Extension.During(
            b => Deploy(Deploying(b)),
            () =>
                Assert.NotEmpty(SmallSite.Valid.Edit("theme/templates/layout.html", "href=\"#main\"", "href=\"#mian\"").Build().Diagnostics)
        );
        Assert.Equal(0, deployed);
        Extension.During(b => Deploy(Deploying(b)), () => SmallSite.Valid.Build());
        Assert.Equal(1, deployed);
    }

    [Fact]
    public void What_was_found_goes_through_statiqs_log()
    {
        var log = new Ear();
        BuiltSite? built = null;

        Extension.During(
            bootstrapper => bootstrapper.ConfigureServices(services => services.AddSingleton<ILoggerProvider>(log)),
            () => built = SmallSite.Valid.Edit("theme/templates/layout.html", "href=\"#main\"", "href=\"#mian\"").Build()
        );

        Assert.NotEmpty(built!.Diagnostics);
        Assert.All(
            built.Diagnostics,
            diagnostic =>
                Assert.Contains(
                    log.Heard,
                    line => line.Level == LogLevel.Error && line.Text.Contains(diagnostic.ToString(), StringComparison.Ordinal)
                )
        );
    }

    [Theory]
    [InlineData("Site", Phase.Process)]
    [InlineData("Assets", Phase.PostProcess)]
    public async Task A_module_of_somebody_else_that_fails_before_ours_fails_the_build_with_its_words_and_keeps_nobody_waiting(
        string name,
        Phase phase
    )
    {
        var failing = new ExecuteConfig(Config.FromContext(_ => throw new NotSupportedException("The printer is on fire.")));
        var build = Task.Run(
            () =>
                Extension.During(
                    bootstrapper =>
                        bootstrapper.ModifyPipeline(
                            name,
                            pipeline => (phase == Phase.Process ? pipeline.ProcessModules : pipeline.PostProcessModules).Insert(0, failing)
                        ),
                    () => SmallSite.Valid.Build()
                ),
            TestContext.Current.CancellationToken
        );

        var failure = await Assert.ThrowsAnyAsync<Exception>(() =>
            build.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken)
        );
        Assert.Equal("The printer is on fire.", failure.Message);
    }

    [Fact]
    public void An_exception_of_ours_comes_out_as_it_was_thrown()
    {
        var after = new Pipeline<int>("After", Phase.Output, [], _ => 1, _ => "");
        var full = new Pipeline<int>("Full", Phase.Input, [], _ => throw new IOException("The disk is full."), _ => "");

        Assert.Equal("The disk is full.", Assert.Throws<IOException>(() => PipelineRunner.Run([full, after], new DiagnosticBag())).Message);
    }

    [Fact]
    public void Guides_are_not_held_against_broken_data_however_statiq_schedules_them()
    {
        // Two pipelines of one phase: the second must see what the first found, and a third beside them must not be seen by the second.
        for (var i = 0; i < 50; i++)
        {
            var seen = new List<bool>();
            var data = new Pipeline<int>(
                "Data",
                Phase.Input,
                [],
                _ =>
                {
                    Thread.Sleep(2);
                    return 1;
                },
                _ => ""
            );
            var guides = new Pipeline<int>(
                "Guides",
                Phase.Input,
                [data],
                bag =>
                {
                    seen.Add(bag.HasErrors);
                    return 1;
                },
                _ => ""
            );
            var theme = new Pipeline<int>(
                "Theme",
                Phase.Input,
                [],
                bag =>
                {
                    bag.Add(FactRules.BadId, Somewhere, "no");
                    return 1;
                },
                _ => ""
            );

            Assert.False(PipelineRunner.Run([data, guides, theme], new DiagnosticBag()));
            Assert.Equal([false], seen);
        }
    }

    [Fact]
    public void One_phase_at_a_time_as_statiqs_serial_mode_has_it_gives_the_same_site()
    {
        BuiltSite? built = null;
        Extension.During(
            bootstrapper => bootstrapper.ConfigureEngine(engine => engine.SerialExecution = true),
            () => built = SmallSite.Valid.Build()
        );

        Assert.Equal(SmallSite.Valid.Build().Files, built!.Files);
    }

    private static Bootstrapper Deploying(Bootstrapper bootstrapper) => bootstrapper.AddSetting("Deploy", true);

    private static byte[] Bytes(IDocument document)
    {
        using var memory = new MemoryStream();
        using var content = document.GetContentStream();
        content.CopyTo(memory);
        return memory.ToArray();
    }

    private sealed class Audit : Pipeline
    {
        public Audit(Action<int> count)
        {
            Dependencies.Add("Pages");
            PostProcessHasDependencies = true;
            PostProcessModules = [new ExecuteConfig(Config.FromContext(context => count(context.Outputs.FromPipeline("Pages").Count)))];
        }
    }

    private sealed class Ear : ILoggerProvider, ILogger
    {
        public ConcurrentBag<(LogLevel Level, string Text)> Heard { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Heard.Add((logLevel, formatter(state, exception)));

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Dispose() { }
    }
}
