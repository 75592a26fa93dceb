using System.CommandLine;
using System.Globalization;
using SiteGen.Benchmarks.Corpus;
using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks;

/// <summary><c>compare</c>: the same pages through each program in turn, whole processes, medians and ratios.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var pages = new Option<string>("--pages") { Description = "Guide pages, in both languages together; several after commas", DefaultValueFactory = _ => "100,1000,10000" };
        var runs = new Option<int>("--runs") { Description = "How often each program runs", DefaultValueFactory = _ => 5 };
        var only = new Option<string>("--only") { Description = "Which programs", DefaultValueFactory = _ => "sitegen,hugo,eleventy" };
        var root = new Option<string>("--root") { Description = "Another tree of ours to measure", DefaultValueFactory = _ => Repository.Root };
        var command = new Command("compare", "Build the same pages with several programs, A B A B") { pages, runs, only, root };
        command.SetAction(arguments =>
        {
            var folder = Directory.CreateTempSubdirectory("sitegen-bench-").FullName;
            try
            {
                var systems = Systems(arguments.GetRequiredValue(only).Split(','), Path.GetFullPath(arguments.GetRequiredValue(root)), folder);
                Console.WriteLine($"{string.Join(", ", systems.Select(s => $"{s.Name} {s.Version}"))}; {Environment.ProcessorCount} processors; medians of {arguments.GetRequiredValue(runs)} runs in turn");
                Console.WriteLine();
                Console.WriteLine("| pages | program | HTML files | HTML MB | wall s | CPU s | peak MB | wall ÷ hugo | CPU ÷ hugo | memory ÷ hugo |");
                Console.WriteLine("|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|");
                foreach (var count in arguments.GetRequiredValue(pages).Split(',').Select(p => int.Parse(p, CultureInfo.InvariantCulture)))
                    Compare(systems, count, arguments.GetRequiredValue(runs), Path.Combine(folder, $"n{count}"));
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        });
        return command;
    }

    private static IReadOnlyList<Competitor> Systems(IReadOnlyCollection<string> names, string root, string folder)
    {
        var systems = new List<Competitor>();
        foreach (var name in names)
        {
            var system = name switch { "hugo" => Competitor.Hugo(), "eleventy" => Competitor.Eleventy(), _ => OurProgram.Publish(name, root, folder) };
            if (system is null) Console.WriteLine($"{name}: not found on this machine, skipped.");
            else systems.Add(system);
        }
        return systems;
    }

    private static void Compare(IReadOnlyList<Competitor> systems, int pages, int runs, string folder)
    {
        var plan = new CorpusPlan(pages);
        var measured = systems.ToDictionary(s => s, _ => new List<Measurement>());
        var written = new Dictionary<Competitor, (int Files, double Megabytes)>();
        foreach (var system in systems) CorpusFiles.Write(system.Files(plan), Path.Combine(folder, system.Name));
        for (var run = 0; run < runs; run++)
        {
            foreach (var system in systems)
            {
                var (corpus, output) = (Path.Combine(folder, system.Name), Path.Combine(folder, system.Name + "-output"));
                if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
                measured[system].Add(ProcessMeter.Run(corpus, system.File, system.Arguments(corpus, output)));
                written.TryAdd(system, Html(output));
            }
        }
        var medians = measured.ToDictionary(m => m.Key, m => Measurement.MedianOf(m.Value));
        var hugo = medians.FirstOrDefault(m => m.Key.Name == "hugo").Value;
        foreach (var (system, cost) in medians)
            Console.WriteLine($"| {pages} | {system.Name} | {written[system].Files} | {written[system].Megabytes:0.0} | {cost.Wall:0.00} | {Number(cost.Cpu, "0.00")} | {Number(cost.PeakMegabytes, "0")} | {Number(cost.Wall / hugo?.Wall, "0.00")} | {Number(cost.Cpu / hugo?.Cpu, "0.00")} | {Number(cost.PeakMegabytes / hugo?.PeakMegabytes, "0.00")} |");
        Directory.Delete(folder, recursive: true);
    }

    private static (int Files, double Megabytes) Html(string folder)
    {
        var files = new DirectoryInfo(folder).GetFiles("*.html", SearchOption.AllDirectories);
        return (files.Length, files.Sum(f => f.Length) / 1e6);
    }

    private static string Number(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "–";
}
