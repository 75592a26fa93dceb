using System.CommandLine;
using SiteGen.CommandLine.Reports;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Diagnostics.Writers;

namespace SiteGen.CommandLine.Commands;

/// <summary><c>sitegen rules</c>: what can be wrong, and what to do about it.</summary>
public static class RulesCommand
{
    private const int MostNamed = 8;

    public static Command Create(Session session)
    {
        var code = new Argument<string?>("CODE") { Description = "One rule, as SG3002", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format")
        {
            Description = "How rules are printed: text or json",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("rules", "List every rule with its help, or print the page of one, with examples") { code, format };
        command.SetAction(arguments =>
        {
            var one = arguments.GetValue(code) is { } wanted ? Find(wanted) : null;
            if (arguments.GetRequiredValue(format) == "json")
                WriteJson(session.Output, one is null ? Rules.All : [one]);
            else if (one is not null)
                Write(session.Output, one);
            else if (session.Rich)
                RichRules.Write(session.Output, Rules.All);
            else
                WriteList(session.Output, Rules.All);
            return ExitCode.Clean;
        });
        return command;
    }

    private static Rule Find(string code) =>
        Rules.All.FirstOrDefault(r => r.Code.Equals(code, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException($"There is no rule '{code}'.{Meant(code)} 'sitegen rules' lists them all.");

    /// <summary>The rules that have a word in their title; or the one whose code is spelt nearly so.</summary>
    private static string Meant(string written)
    {
        var about = Rules
            .All.Where(rule => rule.Title.Contains(written, StringComparison.OrdinalIgnoreCase))
            .Select(rule => rule.Code)
            .ToList();
        return about.Count is > 0 and <= MostNamed
            ? $" There is {string.Join(", ", about)} about that."
            : Suggestion.For(written, Rules.All.Select(rule => rule.Code));
    }

    private static void Write(TextWriter output, Rule rule)
    {
        output.WriteLine($"{rule.Code}: {rule.Title}");
        output.WriteLine($"  severity: {Severity(rule)}");
        output.WriteLine($"  help: {rule.Help}");
        output.WriteLine();
        output.WriteLine(RulePages.TextOf(rule));
    }

    private static void WriteJson(TextWriter output, IReadOnlyList<Rule> rules) =>
        JsonText.Write(
            output,
            json =>
            {
                json.WriteNumber("version", 1);
                json.WriteStartArray("rules");
                foreach (var rule in rules)
                {
                    json.WriteStartObject();
                    json.WriteString("code", rule.Code);
                    json.WriteString("severity", Severity(rule));
                    json.WriteString("title", rule.Title);
                    json.WriteString("help", rule.Help);
                    json.WriteString("page", RulePages.TextOf(rule));
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            }
        );

    private static void WriteList(TextWriter output, IReadOnlyList<Rule> rules)
    {
        foreach (var rule in rules)
        {
            output.WriteLine($"{rule.Code}  {Severity(rule).PadRight(7)}  {rule.Title}");
            output.WriteLine($"                 {rule.Help}");
        }
        output.WriteLine($"{rules.Count} rules.");
    }

    private static string Severity(Rule rule) => rule.Severity == Diagnostics.Severity.Error ? "error" : "warning";
}
