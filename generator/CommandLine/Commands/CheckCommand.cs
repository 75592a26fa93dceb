using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Diagnostics.Writers;
using SiteGen.Model;
using SiteGen.Reading;

namespace SiteGen.CommandLine.Commands;

/// <summary><c>sitegen check</c>: the same checks as a build; nothing is published.</summary>
/// <remarks>What it can use again lies in the same cache beside the output folder as that of builds.</remarks>
public static class CheckCommand
{
    private static readonly string[] Formats = ["text", "json", "github", "sarif"];

    public static Command Create(Session session)
    {
        var sources = new SourceOptions();
        var format = new Option<string>("--format")
        {
            Description = "How mistakes are printed: text, json, github or sarif",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => Formats[0],
            CustomParser = argument => KnownFormat(argument.Tokens[0].Value, argument.AddError),
        };
        var asOf = AsOf();
        var drafts = SourceOptions.Drafts();
        var strict = new Option<bool>("--strict")
        {
            Description = "Warnings fail, too, but for entries that are due to be checked again: what is asked before a site is published",
        };
        var fix = new Option<bool>("--fix")
        {
            Description = "First mend in data/ and input/ what needs nobody's judgement, and name each file that was written",
        };
        var cache = new CacheOptions("The folder beside which the cache lies; nothing is written to it");
        var command = new Command("check", "Run every check of a build; publish nothing")
        {
            format,
            strict,
            fix,
            asOf,
            drafts,
            cache.Output,
            cache.NoCache,
        };
        foreach (var option in sources.All)
            command.Options.Add(option);
        command.SetAction(arguments =>
        {
            var options = sources.BuildOptions(arguments) with
            {
                AsOf = arguments.GetValue(asOf),
                ShowsDrafts = arguments.GetValue(drafts),
                LooksAhead = true,
                CacheFolder = cache.FolderOfCheck(arguments, sources.Folders(arguments)),
            };
            if (arguments.GetValue(fix))
                Mend(session, sources.Open(arguments));
            var result = session.Build(options, sources.Open(arguments), null, null);
            var printed = arguments.GetRequiredValue(format);
            Write(session, printed, result);
            // What is missing of a list belongs to it where a person reads it; a program reads nothing but its format.
            if (result.NotChecked is { } left)
                (printed == Formats[0] ? session.Output : session.Error).WriteLine(left);
            var failing = arguments.GetValue(strict) ? result.Diagnostics.Count(d => !result.HasErrors && d.Rule != FactRules.Overdue) : 0;
            if (failing > 0)
                session.Error.WriteLine("With --strict, warnings fail, too.");
            else if (arguments.GetValue(strict) && !result.HasErrors && result.Diagnostics.Count > 0)
                session.Error.WriteLine("Nothing stops a publication: what is past its review date, 'sitegen due' lists by source.");
            return result.HasErrors || failing > 0 ? ExitCode.ContentErrors : ExitCode.Clean;
        });
        return command;
    }

    /// <summary>The option that says what day it is; <c>preview</c> has it, too.</summary>
    public static Option<DateOnly?> AsOf() =>
        new("--as-of")
        {
            Description =
                "Warn about entries whose review date lies before this day; dates after it are mistakes, and prepared values wait",
            HelpName = "DATE",
            CustomParser = argument => DayOption.Parse(argument.Tokens[0].Value, argument.AddError),
        };

    /// <summary>Writes the fixes; what it wrote is no finding, and goes where progress does.</summary>
    private static void Mend(Session session, ISiteFiles files)
    {
        var mended = SiteFixes.Run(files).Files;
        SourceWriter.Write(files, mended.Select(file => file.File));
        foreach (var file in mended)
            session.Error.WriteLine(
                $"written: {files.DisplayPath(file.File.Path)} ({(file.Fixes == 1 ? "1 fix" : $"{file.Fixes} fixes")})"
            );
    }

    /// <summary>In each format what was found is the result of a check, and goes where results go.</summary>
    private static void Write(Session session, string format, BuildResult result)
    {
        var diagnostics = result.Diagnostics;
        switch (format)
        {
            case "json":
                JsonDiagnosticWriter.WriteAll(session.Output, diagnostics);
                break;
            case "github":
                GitHubDiagnosticWriter.WriteAll(session.Output, diagnostics);
                break;
            case "sarif":
                SarifDiagnosticWriter.WriteAll(session.Output, diagnostics, References(result.Repository));
                break;
            default:
                session.WriteFindings(diagnostics);
                break;
        }
    }

    /// <summary>Only the repository that has the rules' pages is the program's.</summary>
    private static RuleReferences References(Repository? repository) =>
        new(repository?.Rules is null ? null : repository.Url, RulePages.TextOf, rule => repository?.RuleAddress(RulePages.NameOf(rule)));

    private static string KnownFormat(string text, Action<string> addError)
    {
        if (!Formats.Contains(text))
            addError($"There is no format '{text}'; there are {string.Join(", ", Formats)}.{Suggestion.For(text, Formats)}");
        return text;
    }
}
