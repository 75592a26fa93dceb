using System.CommandLine;
using System.Globalization;
using System.Text;
using SiteGen.Mutations;
using SiteGen.Mutations.Kinds;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var root = new Option<string>("--root") { Description = "The folder of the site", DefaultValueFactory = _ => "." };
var perKind = new Option<int>("--per-kind")
{
    Description = "How many places of each kind of change are tried",
    DefaultValueFactory = _ => 8,
};
var seed = new Option<int>("--seed") { Description = "Which places are tried", DefaultValueFactory = _ => 2026 };
var day = new Option<string>("--as-of") { Description = "The day of the trial", Required = true };
var survivors = new Option<bool>("--survivors") { Description = "List what no rule and no ledger refused" };
var only = new Option<string?>("--only") { Description = "Only kinds whose name has this in it" };
var group = new Option<Group?>("--group") { Description = "Only kinds of this group" };
var command = new RootCommand("Changes one thing of a site at a time, does the bookkeeping, and counts which changes are refused.")
{
    root,
    perKind,
    seed,
    day,
    survivors,
    only,
    group,
};
command.SetAction(arguments =>
{
    var files = SiteFolders.Read(arguments.GetRequiredValue(root));
    var texts = files
        .Where(file => !file.Key.StartsWith("theme/", StringComparison.Ordinal))
        .Where(file => file.Key.EndsWith(".yaml", StringComparison.Ordinal) || file.Key.EndsWith(".md", StringComparison.Ordinal))
        .Where(file =>
            file.Key is not ("data/ledger.yaml" or "data/readings.yaml" or "data/README.md" or "data/REFERENCE.md" or "input/README.md")
        )
        .ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value), StringComparer.Ordinal);
    var kinds = Values
        .All.Concat(Steps.All)
        .Concat(Texts.All)
        .Where(kind => arguments.GetValue(group) is not { } chosen || kind.Group == chosen)
        .Where(kind => arguments.GetValue(only) is not { } part || kind.Name.Contains(part, StringComparison.Ordinal))
        .ToList();
    var mutants = Mutants.Of(texts, kinds, arguments.GetRequiredValue(perKind), arguments.GetRequiredValue(seed));
    var trial = new Trial(files, DateOnly.ParseExact(arguments.GetRequiredValue(day), "yyyy-MM-dd", CultureInfo.InvariantCulture));
    var results = mutants.Select(mutant => (Mutant: mutant, Result: trial.Of(mutant))).ToList();
    Report.Write(Console.Out, kinds, results, arguments.GetValue(survivors));
});
return await command.Parse(args).InvokeAsync();
