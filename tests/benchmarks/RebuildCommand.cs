using System.CommandLine;
using System.Globalization;
using SiteGen.Benchmarks.Corpus;
using SiteGen.Benchmarks.Measuring;
using SiteGen.Checks.Words;
using SiteGen.Model;
using SiteGen.Model.Guides;

namespace SiteGen.Benchmarks;

/// <summary><c>rebuild</c>: from a saved file to the written page, beside a build of everything.</summary>
internal static class RebuildCommand
{
    private const string Lang = "en";

    public static Command Create()
    {
        var pages = new Option<string>("--pages")
        {
            Description = "Guide pages, in both languages together; several after commas",
            DefaultValueFactory = _ => "1000,10000",
        };
        var runs = new Option<int>("--runs") { Description = "How often each program runs", DefaultValueFactory = _ => 5 };
        var only = new Option<string>("--only") { Description = "Which programs", DefaultValueFactory = _ => "sitegen,hugo" };
        var root = new Option<string>("--root")
        {
            Description = "Another tree of ours to measure",
            DefaultValueFactory = _ => Repository.Root,
        };
        var command = new Command("rebuild", "Build again with nothing changed, with one guide changed, and from nothing")
        {
            pages,
            runs,
            only,
            root,
        };
        command.SetAction(arguments =>
        {
            var folder = Directory.CreateTempSubdirectory("sitegen-bench-").FullName;
            try
            {
                var systems = CompareCommand.Systems(
                    arguments.GetRequiredValue(only).Split(','),
                    Path.GetFullPath(arguments.GetRequiredValue(root)),
                    folder
                );
                if (systems.Count == 0)
                    return;
                CompareCommand.PrintMachine(systems, arguments.GetRequiredValue(runs));
                Console.WriteLine(
                    "| pages | program | clean s | unchanged s | one guide edited s | and once more s | edited ÷ clean | once "
                        + "more ÷ clean | the same, CPU |"
                );
                Console.WriteLine("|--:|---|--:|--:|--:|--:|--:|--:|--:|");
                foreach (var count in arguments.GetRequiredValue(pages).Split(',').Select(p => int.Parse(p, CultureInfo.InvariantCulture)))
                    Rebuild(systems, count, arguments.GetRequiredValue(runs), Path.Combine(folder, $"n{count}"));
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        });
        return command;
    }

    private static void Rebuild(IReadOnlyList<Competitor> systems, int pages, int runs, string folder)
    {
        var plan = new CorpusPlan(pages);
        var trials = systems.Select(system => new Trial(Workplace.Create(system, plan, folder), plan.Guides / 2)).ToList();
        // The first run has something to build upon, as every later one has.
        foreach (var trial in trials)
            trial.Place.BuildClean();
        for (var run = 0; run < runs; run++)
        {
            foreach (var trial in trials)
                trial.Run(run);
        }
        foreach (var trial in trials)
        {
            var (clean, unchanged, edited, next) = (
                Measurement.MedianOf(trial.Clean),
                Measurement.MedianOf(trial.Unchanged),
                Measurement.MedianOf(trial.Edited),
                Measurement.MedianOf(trial.EditedAgain)
            );
            Console.WriteLine(
                $"| {pages} | {trial.Place.System.Name} | {Cell.Of(clean.Wall)} | {Cell.Of(unchanged.Wall)} | "
                    + $"{Cell.Of(edited.Wall)} | {Cell.Of(next.Wall)} | {Cell.Of(edited.Wall / clean.Wall)} | "
                    + $"{Cell.Of(next.Wall / clean.Wall)} | {Cell.Of(next.Cpu / clean.Cpu)} |"
            );
        }
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>One program's turns at one size.</summary>
    private sealed class Trial(Workplace place, int guide)
    {
        private readonly GuideEdit _edit = new(place.SourceOf(guide, Lang));

        public Workplace Place { get; } = place;
        public List<Measurement> Unchanged { get; } = [];
        public List<Measurement> Edited { get; } = [];
        public List<Measurement> EditedAgain { get; } = [];
        public List<Measurement> Clean { get; } = [];

        public void Run(int run)
        {
            Unchanged.Add(Place.Build());
            MustSay(Edit(run * 2, Edited));
            // The first after a clean build prepares what all later ones use.
            var sentence = Edit(run * 2 + 1, EditedAgain);
            MustSay(sentence);
            Clean.Add(Place.BuildClean());
            MustSay(sentence);
        }

        private string Edit(int number, List<Measurement> builds)
        {
            var sentence = _edit.Save(number);
            builds.Add(Place.Build());
            return sentence;
        }

        // A build that leaves the old page is quick for nothing.
        private void MustSay(string sentence)
        {
            var page = Place.PageOf(guide, Lang);
            if (!File.ReadAllText(page).Contains(sentence, StringComparison.Ordinal))
                throw new InvalidOperationException($"{Place.System.Name}: '{page}' does not say '{sentence}'.");
        }
    }
}
