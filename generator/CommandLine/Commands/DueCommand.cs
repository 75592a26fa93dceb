using System.CommandLine;
using SiteGen.Model;

namespace SiteGen.CommandLine.Commands;

/// <summary><c>sitegen due</c>: what is to be compared with its source again, one sheet a source.</summary>
public static class DueCommand
{
    private const string BySource = "source";

    private static readonly string[] Formats = ["text", "markdown"];

    public static Command Create(Session session)
    {
        var sources = new SourceOptions();
        var day = DayOption.Create("--as-of", "Entries whose review date lies before this day are due");
        var format = new Option<string>("--format")
        {
            Description = "text, or markdown with boxes to tick",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => Formats[0],
        };
        format.AcceptOnlyFromAmong(Formats);
        // What is compared is read source by source; scripts may say so, and nothing else.
        var by = new Option<string>("--by")
        {
            Description = "source: one sheet a source, as without it",
            HelpName = BySource,
            DefaultValueFactory = _ => BySource,
        };
        by.AcceptOnlyFromAmong(BySource);
        var command = new Command("due", "List what is to be compared with its source again, one sheet a source") { day, format, by };
        foreach (var option in sources.FolderOptions)
            command.Options.Add(option);
        command.SetAction(arguments =>
        {
            var result = SiteDue.Run(sources.Open(arguments), arguments.GetRequiredValue(day));
            if (result.HasErrors)
            {
                session.WriteMistakes(result.Diagnostics);
                return ExitCode.ContentErrors;
            }
            var isMarkdown = arguments.GetRequiredValue(format) == Formats[1];
            foreach (var sheet in result.Sheets)
                Write(session.Output, sheet, isMarkdown);
            session.Output.WriteLine(Summary(result));
            return ExitCode.Clean;
        });
        return command;
    }

    private static string Summary(DueResult result) =>
        result.Due == 0
            ? $"None of {result.All} entries is due."
            : $"{result.Due} of {result.All} entries are due ({result.Due * 100 / result.All} %). "
                + "Once one is compared: sitegen verify ID --how read --on DAY";

    private static void Write(TextWriter output, DueSheet sheet, bool isMarkdown)
    {
        output.WriteLine($"{(isMarkdown ? "## " : "")}{sheet.Title} ({sheet.Items.Length})");
        if (isMarkdown)
            output.WriteLine();
        output.WriteLine(sheet.Url?.AbsoluteUri ?? "No address is known.");
        output.WriteLine();
        foreach (var item in sheet.Items)
        {
            var place = item.Place is { } known ? $", {known}" : "";
            var name = isMarkdown ? $"- [ ] `{item.Key}`" : item.Key;
            output.WriteLine($"{name}: was due on {item.ReviewBy:yyyy-MM-dd}, compared {item.VerifiedOn}{place}");
            foreach (var lang in Langs.All)
                output.WriteLine($"    {item.Statement[lang]}");
            output.WriteLine($"    {item.Span}");
        }
        output.WriteLine();
    }
}
