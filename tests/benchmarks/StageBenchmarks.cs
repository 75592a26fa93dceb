using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using SiteGen.Addresses;
using SiteGen.Benchmarks.Corpus;
using SiteGen.Binding;
using SiteGen.Binding.Guides;
using SiteGen.Checks;
using SiteGen.Diagnostics;
using SiteGen.Incremental;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Publishing;
using SiteGen.Reading;
using SiteGen.Rendering;
using SiteGen.Rendering.Frame;
using SiteGen.Rendering.Themes;
using SiteGen.Verification;

namespace SiteGen.Benchmarks;

/// <summary><c>stages</c>: each stage of a build by itself, warm, over a hundred pages held in memory.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private const int Pages = 100;

    private ISiteFiles _files = null!;
    private Site _site = null!;
    private RenderInput _input = null!;
    private OutputSet _output = null!;

    public static Command Command()
    {
        var command = new Command("stages", "BenchmarkDotNet over the stages of a build");
        // In this process: BenchmarkDotNet's own projects know nothing of central package versions.
        command.SetAction(_ =>
        {
            BenchmarkRunner.Run<StageBenchmarks>(
                DefaultConfig
                    .Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
                    .WithOptions(ConfigOptions.DisableLogFile)
            );
        });
        return command;
    }

    [GlobalSetup]
    public void Setup()
    {
        var theme = Path.Combine(Repository.Root, "theme");
        var corpus = SiteGenLayout.Files(new CorpusPlan(Pages)).Select(f => (f.Path, Content: Encoding.UTF8.GetBytes(f.Text)));
        var themeFiles = Directory
            .EnumerateFiles(theme, "*", SearchOption.AllDirectories)
            .Select(path => (Path: "theme/" + Path.GetRelativePath(theme, path).Replace('\\', '/'), Content: File.ReadAllBytes(path)));
        _files = new MemoryFiles(corpus.Concat(themeFiles).ToDictionary(f => f.Path, f => f.Content, StringComparer.Ordinal));
        var diagnostics = new DiagnosticBag();
        var (data, guides) = Bind();
        _site = new Site(data.Config, data.Entries, guides, data.Addresses, data.Router);
        _input = new RenderInput(
            _site,
            AddressMap.Build(_site),
            BacklinkMap.Build(_site),
            ThemeReader.Read(_files, diagnostics),
            data.Config.BaseUrl
        );
        _output = SiteBuild.Run(new BuildOptions(null), _files).Files ?? throw new InvalidOperationException("The corpus does not build.");
    }

    [Benchmark(Description = "read and bind")]
    public (BoundData Data, ImmutableArray<Guide> Guides) Bind()
    {
        var diagnostics = new DiagnosticBag();
        return (
            DataBinder.Bind(_files, diagnostics)!,
            GuideBinder.Bind(_files, KindTable.BuiltInOnly, null, new BuildCache(null), diagnostics).Guides
        );
    }

    [Benchmark(Description = "check")]
    public DiagnosticBag Check()
    {
        var diagnostics = new DiagnosticBag();
        AllChecks.Run(_site, diagnostics);
        return diagnostics;
    }

    [Benchmark(Description = "address")]
    public (AddressMap, BacklinkMap) Address() => (AddressMap.Build(_site), BacklinkMap.Build(_site));

    [Benchmark(Description = "render")]
    public ImmutableArray<OutputFile> Render() => PageRenderer.RenderAll(_input, new MemoryPages(), new DiagnosticBag());

    [Benchmark(Description = "verify")]
    public DiagnosticBag Verify()
    {
        var diagnostics = new DiagnosticBag();
        var options = new VerifierOptions(_input.BaseUrl, SecurityPolicy.Meta)
        {
            Languages = [.. Langs.All.Select(lang => new SiteLanguage(lang.Folder(), lang.Tag()))],
        };
        new HtmlVerifier(options).Verify(_output, (_, _) => null, diagnostics);
        return diagnostics;
    }
}
