using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model.Entries;
using SiteGen.Pipelines;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.UnitTests;

[Tier(Tier.Quick)]
public class PipelineTests
{
    private static readonly SourceSpan Somewhere = SourceSpan.WholeFile(new SourceFile("x", ""));

    [Fact]
    public void Pipelines_run_after_what_they_depend_on_whatever_the_order_of_the_list()
    {
        var log = new List<string>();
        var facts = Make("Facts", Phase.Input, log);
        var guides = Make("Guides", Phase.Input, log);
        var site = Make("Site", Phase.Process, log, facts, guides);
        var pages = Make("Pages", Phase.PostProcess, log, site);

        Assert.True(PipelineRunner.Run([pages, guides, site, facts], new DiagnosticBag()));
        Assert.Equal(["Facts", "Guides", "Site", "Pages"], log);
    }

    [Fact]
    public void They_run_whether_or_not_anybody_watches()
    {
        // Once 'progress?.Invoke(Run())' ran nothing when nobody listened.
        var (silent, watched, seen) = (new List<string>(), new List<string>(), new List<BuildProgress>());

        PipelineRunner.Run([Make("Facts", Phase.Input, silent)], new DiagnosticBag());
        PipelineRunner.Run([Make("Facts", Phase.Input, watched)], new DiagnosticBag(), seen.Add);

        Assert.Equal(["Facts"], silent);
        Assert.Equal(["Facts"], watched);
        Assert.Equal([new BuildProgress("Facts", "1 thing")], seen);
    }

    [Fact]
    public void An_error_stops_the_build_at_the_end_of_its_phase()
    {
        var log = new List<string>();
        var bad = new Pipeline<int>(
            "Bad",
            Phase.Input,
            [],
            bag =>
            {
                bag.Add(FactRules.BadId, Somewhere, "no");
                return 1;
            },
            _ => ""
        );
        var beside = Make("Beside", Phase.Input, log);
        var after = Make("After", Phase.Process, log, bad);

        Assert.False(PipelineRunner.Run([bad, beside, after], new DiagnosticBag()));
        Assert.Equal(["Beside"], log);
    }

    [Fact]
    public void A_warning_stops_nothing()
    {
        var log = new List<string>();
        var doubtful = new Pipeline<int>(
            "Doubtful",
            Phase.Input,
            [],
            bag =>
            {
                bag.Add(LinkRules.UnknownFigure, Somewhere, "hm");
                return 1;
            },
            _ => ""
        );

        Assert.True(PipelineRunner.Run([doubtful, Make("After", Phase.Process, log, doubtful)], new DiagnosticBag()));
        Assert.Equal(["After"], log);
    }

    [Fact]
    public void A_result_can_not_be_read_before_it_is_made_nor_made_twice()
    {
        var pipeline = Make("Facts", Phase.Input, []);

        Assert.Contains("'Facts'", Assert.Throws<InvalidOperationException>(() => pipeline.Result).Message, StringComparison.Ordinal);
        pipeline.Run(new DiagnosticBag());
        Assert.Equal(1, pipeline.Result);
        Assert.Throws<InvalidOperationException>(() => pipeline.Run(new DiagnosticBag()));
    }

    [Fact]
    public void A_list_that_can_not_work_is_refused_before_anything_runs()
    {
        var log = new List<string>();
        var facts = Make("Facts", Phase.Input, log);
        var late = Make("Late", Phase.Output, log);
        var ring = new Ring("Ring");

        Assert.Throws<ArgumentException>(() => PipelineOrder.Of([facts, Make("Facts", Phase.Input, log)]));
        Assert.Throws<ArgumentException>(() => PipelineOrder.Of([Make("Facts", Phase.Process, log, facts)]));
        Assert.Throws<ArgumentException>(() => PipelineOrder.Of([late, Make("Early", Phase.Input, log, late)]));
        Assert.Throws<ArgumentException>(() => PipelineOrder.Of([ring]));
        Assert.Empty(log);
    }

    private static Pipeline<int> Make(string name, Phase phase, List<string> log, params IPipeline[] dependencies) =>
        new(
            name,
            phase,
            dependencies,
            _ =>
            {
                log.Add(name);
                return 1;
            },
            count => $"{count} thing"
        );

    private sealed class Ring(string name) : IPipeline
    {
        public string Name => name;
        public Phase Phase => Phase.Input;
        public IReadOnlyList<IPipeline> Dependencies => [this];
        public bool RunsDespiteErrors => false;

        public string Run(DiagnosticBag diagnostics) => "";
    }
}
