using SiteGen.Diagnostics;
using Spectre.Console;
using Rule = SiteGen.Diagnostics.Rule;

namespace SiteGen.CommandLine.Reports;

/// <summary>The list of rules as a table on a terminal.</summary>
internal static class RichRules
{
    public static void Write(TextWriter output, IReadOnlyList<Rule> rules)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Code", "Rule", "What to do");
        foreach (var rule in rules)
        {
            var colour = rule.Severity == Severity.Error ? "red" : "yellow";
            table.AddRow($"[{colour}]{rule.Code}[/]", Markup.Escape(rule.Title), Markup.Escape(rule.Help));
        }
        RichConsole.On(output).Write(table);
    }
}
