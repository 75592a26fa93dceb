using System.CommandLine;
using SiteGen.CommandLine.Reports;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;

namespace SiteGen.CommandLine.Commands;

/// <summary><c>sitegen rules</c>: what can be wrong, and what to do about it.</summary>
public static class RulesCommand
{
    public static Command Create(Session session)
    {
        var code = new Argument<string?>("CODE") { Description = "One rule, as SG3002", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("rules", "List every rule with its help, or one of them") { code };
        command.SetAction(arguments =>
        {
            if (arguments.GetValue(code) is { } wanted)
                Write(session.Output, Find(wanted));
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
        ?? throw new UsageException(
            $"There is no rule '{code}'.{Suggestion.For(code, Rules.All.Select(r => r.Code))} 'sitegen rules' lists them all."
        );

    private static void Write(TextWriter output, Rule rule)
    {
        output.WriteLine($"{rule.Code}: {rule.Title}");
        output.WriteLine($"  severity: {Severity(rule)}");
        output.WriteLine($"  help: {rule.Help}");
    }

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
