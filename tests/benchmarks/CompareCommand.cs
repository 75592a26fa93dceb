using System.CommandLine;
using System.Globalization;
using SiteGen.Benchmarks.Corpus;
using SiteGen.Benchmarks.Measuring;
using SiteGen.Hypertext;
using SiteGen.Model.Guides;

namespace SiteGen.Benchmarks;

/// <summary><c>compare</c>: the same pages through each program in turn, whole processes, medians and ratios.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var pages = new Option<string>("--pages")
        {
            Description = "Guide pages, in both languages together; several after commas",
            DefaultValueFactory = _ => "100,1000,10000",
        };
        var runs = new Option<int>("--runs") { Description = "How often each program runs", DefaultValueFactory = _ => 5 };
        var profile = new Option<string>("--profile")
        {
            Description = "pages: the written pages alone; everything: the search index as well",
            DefaultValueFactory = _ => Profile.All[0].Name,
        };
        profile.AcceptOnlyFromAmong([.. Profile.All.Select(p => p.Name)]);
        var only = new Option<string?>("--only") { Description = "Which programs, if not all of the profile" };
        var root = new Option<string>("--root")
        {
            Description = "Another tree of ours to measure",
            DefaultValueFactory = _ => Repository.Root,
        };
        var command = new Command("compare", "Build the same pages with several programs, A B A B") { pages, runs, profile, only, root };
        command.SetAction(arguments =>
        {
            var folder = Directory.CreateTempSubdirectory("sitegen-bench-").FullName;
            try
            {
                var chosen = Profile.Named(arguments.GetRequiredValue(profile));
                var systems = Systems(
                    arguments.GetValue(only)?.Split(',') ?? chosen.Programs,
                    Path.GetFullPath(arguments.GetRequiredValue(root)),
                    folder
                );
                if (systems.Count == 0)
                    return;
                PrintMachine(systems, arguments.GetRequiredValue(runs));
                Console.WriteLine(
                    $"| pages | program | HTML files | HTML MB | wall s | CPU s | peak MB | wall ÷ {chosen.Baseline} | CPU ÷ "
                        + $"{chosen.Baseline} | memory ÷ {chosen.Baseline} |"
                );
                Console.WriteLine("|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|");
                var costs = new List<SizedCost>();
                foreach (var count in arguments.GetRequiredValue(pages).Split(',').Select(p => int.Parse(p, CultureInfo.InvariantCulture)))
                    costs.AddRange(
                        Compare(systems, chosen.Baseline, count, arguments.GetRequiredValue(runs), Path.Combine(folder, $"n{count}"))
                    );
                Growth.Print(costs);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        });
        return command;
    }

    /// <summary>The programs of these names that this machine has; ours is published first, below <paramref name="folder"/>.</summary>
    internal static IReadOnlyList<Competitor> Systems(IReadOnlyCollection<string> names, string root, string folder)
    {
        var systems = new List<Competitor>();
        foreach (var name in names)
        {
            var system = name switch
            {
                "hugo" => Competitor.Hugo(),
                "hugo+pagefind" => Competitor.HugoAndPagefind(),
                "eleventy" => Competitor.Eleventy(),
                _ => OurProgram.Publish(name, root, folder),
            };
            if (system is null)
                Console.WriteLine($"{name}: not found on this machine, skipped.");
            else
                systems.Add(system);
        }
        return systems;
    }

    /// <summary>What was measured with what; it stands above a table.</summary>
    internal static void PrintMachine(IReadOnlyList<Competitor> systems, int runs)
    {
        Console.WriteLine(
            $"{string.Join(", ", systems.Select(s => $"{s.Name} {s.Version}"))}; {Environment.ProcessorCount} processors; "
                + $"medians of {runs} runs in turn"
        );
        Console.WriteLine();
    }

    private static IReadOnlyList<SizedCost> Compare(IReadOnlyList<Competitor> systems, string baseline, int pages, int runs, string folder)
    {
        var plan = new CorpusPlan(pages);
        var places = systems.Select(system => Workplace.Create(system, plan, folder)).ToList();
        var measured = places.ToDictionary(p => p, _ => new List<Measurement>());
        for (var run = 0; run < runs; run++)
        {
            foreach (var place in places)
                measured[place].Add(place.BuildClean());
        }
        var medians = measured.ToDictionary(m => m.Key, m => Measurement.MedianOf(m.Value));
        var other = medians.FirstOrDefault(m => m.Key.System.Name == baseline).Value;
        foreach (var (place, cost) in medians)
        {
            var (files, megabytes) = Html(place.Output);
            Console.WriteLine(
                $"| {pages} | {place.System.Name} | {files} | {Cell.Of(megabytes, "0.0")} | {Cell.Of(cost.Wall)} | "
                    + $"{Cell.Of(cost.Cpu)} | {Cell.Of(cost.PeakMegabytes, "0")} | {Cell.Of(cost.Wall / other?.Wall)} | "
                    + $"{Cell.Of(cost.Cpu / other?.Cpu)} | {Cell.Of(cost.PeakMegabytes / other?.PeakMegabytes)} |"
            );
        }
        Directory.Delete(folder, recursive: true);
        return [.. medians.Select(m => new SizedCost(pages, m.Key.System.Name, m.Value))];
    }

    private static (int Files, double Megabytes) Html(string folder)
    {
        var files = new DirectoryInfo(folder).GetFiles("*.html", SearchOption.AllDirectories);
        return (files.Length, files.Sum(f => f.Length) / 1e6);
    }
}
