using System.CommandLine;
using SiteGen.Diagnostics;

namespace SiteGen.CommandLine;

/// <summary>What is wrong with a command line, with the word that was probably meant.</summary>
internal static class UsageErrors
{
    public static IEnumerable<string> Of(ParseResult arguments)
    {
        // The library calls every leftover word unrecognised; only the first is the mistake, the rest may be its value.
        if (arguments.UnmatchedTokens.Count > 0)
        {
            var word = arguments.UnmatchedTokens[0].Split('=')[0];
            return
            [
                $"There is no {(word.StartsWith('-') ? "option" : "command")} '{word}' "
                    + $"here.{Suggestion.For(word, Known(arguments.CommandResult.Command))}",
            ];
        }
        return arguments.Errors.Select(e => e.Message).Distinct();
    }

    private static IEnumerable<string> Known(Command command) =>
        command.Subcommands.Select(c => c.Name).Concat(command.Options.SelectMany(o => o.Aliases.Append(o.Name)));
}
