using System.CommandLine;
using System.Text;
using SiteGen.Model;
using SiteGen.Reading;

namespace SiteGen.CommandLine.Commands;

/// <summary><c>sitegen diff</c>: what readers would be told otherwise, for somebody who looks through a change before it is published.
/// </summary>
public static class DiffCommand
{
    private const string Markdown = "markdown";
    private static readonly string[] Formats = ["text", Markdown];

    public static Command Create(Session session)
    {
        var old = Folder("OLD", "The folder with data/ and input/ as they were");
        var now = Folder("NEW", "The folder with data/ and input/ as they are to be");
        var format = new Option<string>("--format")
        {
            Description = "text, or markdown for a comment",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => Formats[0],
        };
        format.AcceptOnlyFromAmong(Formats);
        var command = new Command("diff", "Say what readers are told otherwise: facts from what to what, and the pages that show it")
        {
            old,
            now,
            format,
        };
        command.SetAction(arguments =>
        {
            var result = SiteDiff.Run(Open(arguments.GetRequiredValue(old)), Open(arguments.GetRequiredValue(now)));
            if (result.HasErrors)
            {
                session.WriteMistakes([.. result.Before, .. result.After]);
                session.Error.WriteLine("Nothing was compared.");
                return ExitCode.ContentErrors;
            }
            session.Output.Write(Text(result, arguments.GetRequiredValue(format) == Markdown));
            return ExitCode.Clean;
        });
        return command;
    }

    private static Argument<string> Folder(string name, string description) => new(name) { Description = description };

    /// <exception cref="UsageException">It has no sources of a site.</exception>
    private static ISiteFiles Open(string root)
    {
        var (data, input) = (Path.Combine(root, "data"), Path.Combine(root, "input"));
        if (new[] { data, input }.FirstOrDefault(folder => !Directory.Exists(folder)) is { } missing)
            throw new UsageException(
                $"The folder '{missing}' does not exist: OLD and NEW are folders with a site each. "
                    + "'git worktree add FOLDER VERSION' writes an older version into one."
            );
        return SourceOptions.Open(data, input, Path.Combine(root, "theme"));
    }

    private static string Text(DiffResult result, bool isMarkdown)
    {
        if (result.Entries.IsEmpty && result.Pages.IsEmpty)
            return "No entry and no page says anything else.\n";
        var text = new StringBuilder();
        Heading($"{result.Entries.Select(entry => entry.Entry).Distinct().Count()} entries say something else");
        foreach (var entry in result.Entries)
        {
            text.Append(isMarkdown ? $"- `{entry.Entry}`" : entry.Entry)
                .Append(entry.Texts.IsEmpty ? " " : ", ")
                .Append(entry.What)
                .Append('\n');
            foreach (var (lang, was, now) in entry.Texts)
                text.Append($"  {(isMarkdown ? "- " : "")}{lang.Folder()}: {Said(was)} → {Said(now)}\n");
        }
        text.Append('\n');
        Heading($"{result.Pages.Length} pages say something else, {result.Pages.Count(IsOfRouter)} of them of '{NamedPages.Router}'");
        foreach (var (mark, families) in result.PageFamilies())
        {
            foreach (var family in families)
                text.Append(isMarkdown ? $"- {mark}`{family}`\n" : $"{mark}{family}\n");
        }
        return text.ToString();

        void Heading(string words) => text.Append(isMarkdown ? $"### {words}\n\n" : $"{words}:\n");

        // What an editor wrote is shown to others as text, whatever is in it.
        string Said(string? said) =>
            said is null ? "nothing"
            : isMarkdown ? InlineCode(said)
            : $"'{said}'";
    }

    /// <summary>A text between more backticks than it has in a row, in which nothing means anything to Markdown.</summary>
    private static string InlineCode(string text)
    {
        var fence = new string('`', LongestRun(text) + 1);
        return $"{fence} {text} {fence}";
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
            longest = Math.Max(longest, run = character == '`' ? run + 1 : 0);
        return longest;
    }

    private static bool IsOfRouter(PageDifference page) => page.Path.Value.Split('/') is [_, NamedPages.Router, ..];
}
