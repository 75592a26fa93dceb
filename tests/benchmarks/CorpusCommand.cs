using System.CommandLine;
using SiteGen.Benchmarks.Corpus;
using SiteGen.Model.Guides;

namespace SiteGen.Benchmarks;

/// <summary><c>corpus</c>: writes a synthetic site, to look at or to profile with.</summary>
internal static class CorpusCommand
{
    public static Command Create()
    {
        var pages = new Option<int>("--pages") { Description = "Guide pages in both languages together", DefaultValueFactory = _ => 100 };
        var output = new Option<string>("--output") { Description = "Where the site is written", Required = true };
        var system = new Option<string>("--system")
        {
            Description = "sitegen, sitegen+search, hugo or eleventy",
            DefaultValueFactory = _ => "sitegen",
        };
        var command = new Command("corpus", "Write a synthetic site") { pages, output, system };
        command.SetAction(arguments =>
        {
            var files = CorpusFiles.Of(arguments.GetRequiredValue(system), new CorpusPlan(arguments.GetRequiredValue(pages)));
            Console.WriteLine(
                $"{CorpusFiles.Write(files, arguments.GetRequiredValue(output))} files written to '{arguments.GetRequiredValue(output)}'."
            );
        });
        return command;
    }
}
