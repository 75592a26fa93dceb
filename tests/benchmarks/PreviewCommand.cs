using System.CommandLine;
using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks;

/// <summary><c>preview</c>: from a saved file to the page, loaded again, in a real browser.</summary>
internal static class PreviewCommand
{
    private static readonly string[] Folders = ["data", "input", "theme"];

    public static Command Create()
    {
        var site = new Option<string>("--site")
        {
            Description = "A site; unless named, that of this repository",
            DefaultValueFactory = _ => Repository.Root,
        };
        var program = new Option<string?>("--program") { Description = "Our program; unless named, it is published first" };
        var file = new Option<string?>("--file") { Description = "What is edited; unless named, the shortest English guide" };
        var after = new Option<string?>("--after") { Description = "The words in it after which a sentence is written; else a paragraph" };
        var page = new Option<string?>("--page") { Description = "The page that is open, as en/facts/; unless named, that of the guide" };
        var runs = new Option<int>("--runs") { Description = "How often the file is saved", DefaultValueFactory = _ => 15 };
        var command = new Command("preview", "From a saved file to the page loaded again") { site, program, file, after, page, runs };
        command.SetAction(
            async (arguments, stop) =>
            {
                var folder = Directory.CreateTempSubdirectory("sitegen-bench-").FullName;
                try
                {
                    foreach (var source in Folders.Select(name => Path.Combine(arguments.GetRequiredValue(site), name)))
                        Copy(source, Path.Combine(folder, "site", Path.GetFileName(source)));
                    var edited = arguments.GetValue(file) ?? ShortestGuide(Path.Combine(folder, "site"));
                    var edit = new SentenceEdit(Path.Combine(folder, "site", edited), arguments.GetValue(after));
                    var address = arguments.GetValue(page) ?? $"en/guides/{Path.GetFileNameWithoutExtension(edited)}/";
                    var path = arguments.GetValue(program) ?? OurProgram.Publish("sitegen", Repository.Root, folder)!.Calls[0].File;
                    await using var preview = await PreviewProcess.StartAsync(Path.GetFullPath(path), Path.Combine(folder, "site"), stop);
                    var times = await PreviewRuns.MeasureAsync(preview, address, edit, arguments.GetRequiredValue(runs));
                    Console.WriteLine($"{edited}, seen on {address}; {times.Count} saves; {Environment.ProcessorCount} processors");
                    Console.WriteLine("| | median ms | slowest ms |");
                    Console.WriteLine("|---|--:|--:|");
                    Print("saved to shown", times.Select(time => time.Shown));
                    Print("saved to loaded", times.Select(time => time.Loaded));
                    Print("saved to all built and checked", times.Select(time => time.Built));
                }
                finally
                {
                    Directory.Delete(folder, recursive: true);
                }
            }
        );
        return command;
    }

    private static void Print(string what, IEnumerable<double> milliseconds)
    {
        var sorted = milliseconds.Order().ToList();
        Console.WriteLine($"| {what} | {sorted[sorted.Count / 2]:0} | {sorted[^1]:0} |");
    }

    private static string ShortestGuide(string site) =>
        Path.GetRelativePath(
            site,
            new DirectoryInfo(Path.Combine(site, "input", "en", "guides"))
                .GetFiles("*.md")
                .OrderBy(guide => guide.Length)
                .ThenBy(guide => guide.Name, StringComparer.Ordinal)
                .First()
                .FullName
        );

    private static void Copy(string from, string to)
    {
        if (!Directory.Exists(from))
            return;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
