using System.CommandLine;
using System.Globalization;
using SiteGen.ProgramMutations;
using SiteGen.Tests.Support;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var workspace = Workspace.Here;

var compile = new Command("compile", "Compiles the program with every change in it, behind switches");
compile.SetAction(_ => Console.WriteLine($"{workspace.Compile(RepositoryRoot.Path).Count} changes"));

var recording = new Command("record", "Runs the quick tests and records which case reaches which change");
recording.SetAction(_ =>
{
    using var recorder = workspace.Start("record-here");
    Console.Write(recorder.StandardOutput.ReadToEnd());
    recorder.WaitForExit();
    return recorder.ExitCode;
});

var folder = new Option<string?>("--folder") { Description = "Only changes of this folder" };
var only = new Option<string?>("--only") { Description = "Only changes whose place and words have this in them" };
var sample = new Option<int?>("--sample") { Description = "How many changes of each folder are tried; all, unless given" };
var seed = new Option<int>("--seed") { Description = "Which changes are a sample", DefaultValueFactory = _ => 2026 };
var most = new Option<int>("--cases") { Description = "How many cases are tried against one change", DefaultValueFactory = _ => 150 };
var minutes = new Option<double>("--minutes") { Description = "When to stop; what is found stays", DefaultValueFactory = _ => 60 };
var workers = new Option<int>("--workers") { Description = "How many processes try", DefaultValueFactory = _ => 2 };
var again = new Option<bool>("--again") { Description = "Try those again that survived before" };
var attempt = new Command("try", "Tries the changes that were not tried before")
{
    folder,
    only,
    sample,
    seed,
    most,
    minutes,
    workers,
    again,
};
attempt.SetAction(async arguments =>
{
    var known = workspace.Results;
    var pending = Chosen(arguments)
        .Where(mutant => !known.TryGetValue(mutant.Key, out var found) || (arguments.GetValue(again) && !found.Verdict.IsKilled))
        // What was tried longest ago comes first, so that a run that is stopped goes on where it was.
        .OrderBy(mutant => known.TryGetValue(mutant.Key, out var found) ? found.Turn : 0)
        .ToList();
    var until = DateTime.UtcNow.AddMinutes(arguments.GetValue(minutes));
    var queue = new Queue<Mutant>(pending);
    await new Trial(workspace, queue, arguments.GetValue(most), until).Run(arguments.GetValue(workers));
    Console.WriteLine($"{pending.Count - queue.Count} tried, {queue.Count} left");
});

var survivors = new Option<bool>("--survivors") { Description = "List what survived" };
var report = new Command("report", "Prints what was found") { folder, only, sample, seed, survivors };
report.SetAction(arguments =>
{
    var known = workspace.Results;
    var tried = Chosen(arguments)
        .Where(mutant => known.ContainsKey(mutant.Key))
        .Select(mutant => (mutant, known[mutant.Key].Verdict))
        .ToList();
    Report.Write(Console.Out, tried, arguments.GetValue(survivors));
});

var recordHere = new Command("record-here") { Hidden = true };
recordHere.SetAction(async _ =>
{
    var cases = await TestCase.ReadAll();
    var output = Console.Out;
    Console.SetOut(TextWriter.Null);
    workspace.Reach = Reach.Record(cases, workspace.Mutants.Count);
    output.WriteLine($"{cases.Count} cases");
});
var work = new Command("work") { most };
work.Hidden = true;
work.SetAction(async arguments =>
{
    var answers = Console.Out;
    Console.SetOut(TextWriter.Null);
    var worker = new Worker(workspace.Mutants, workspace.Reach, await TestCase.ReadAll(), arguments.GetValue(most));
    worker.Answer(Console.In, answers);
});

return await new RootCommand("Changes the program one place at a time and counts which changes fail a test.")
{
    compile,
    recording,
    attempt,
    report,
    recordHere,
    work,
}
    .Parse(args)
    .InvokeAsync();

IReadOnlyList<Mutant> Chosen(ParseResult arguments)
{
    var random = new Random(arguments.GetValue(seed));
    return
    [
        .. workspace
            .Mutants.Where(mutant => arguments.GetValue(folder) is not { } name || mutant.Folder == name)
            .Where(mutant => arguments.GetValue(only) is not { } part || mutant.Key.Contains(part, StringComparison.Ordinal))
            .GroupBy(mutant => mutant.Folder)
            .SelectMany(group => group.OrderBy(_ => random.Next()).ToList().Take(arguments.GetValue(sample) ?? int.MaxValue)),
    ];
}
