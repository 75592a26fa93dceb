using System.CommandLine;
using System.Globalization;
using SiteGen.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var root = new RootCommand("Measures SiteGen: against other generators, stage by stage, and what a reader pays.")
{
    CompareCommand.Create(),
    RebuildCommand.Create(),
    PreviewCommand.Create(),
    CorpusCommand.Create(),
    WeightCommand.Create(),
    SearchCommand.Create(),
    StageBenchmarks.Command(),
};
return await root.Parse(args).InvokeAsync();
