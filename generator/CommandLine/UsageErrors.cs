using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
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
            var command = arguments.CommandResult.Command;
            if (!word.StartsWith('-') && command.Subcommands.Count == 0)
                return [$"'{word}' is too much: {Takes(command)}."];
            return
            [
                $"There is no {(word.StartsWith('-') ? "option" : "command")} '{word}' "
                    + $"here.{Suggestion.For(word, Known(arguments.CommandResult.Command))}",
            ];
        }
        return arguments.Errors.Select(e => OfOption(e) ?? e.Message).Distinct();
    }

    /// <summary>An option has a few words to choose from, and this is none of them; <c>null</c> for another error.</summary>
    private static string? OfOption(ParseError error)
    {
        if (error.SymbolResult is not OptionResult { Option: var option, Tokens: [{ Value: var written }] })
            return null;
        var words = option.GetCompletions(CompletionContext.Empty).Select(completion => completion.Label).ToList();
        return words.Count == 0 || words.Contains(written, StringComparer.Ordinal)
            ? null
            : $"'{option.Name}' is {(words.Count == 1 ? "" : "one of ")}{string.Join(", ", words)}, not '{written}'."
                + Suggestion.For(written, words);
    }

    private static string Takes(Command command) =>
        command.Arguments.Count == 0
            ? $"'{command.Name}' takes options alone"
            : $"'{command.Name}' takes {string.Join(" and ", command.Arguments.Select(argument => argument.Name))}, and options";

    private static IEnumerable<string> Known(Command command) =>
        command.Subcommands.Select(c => c.Name).Concat(command.Options.SelectMany(o => o.Aliases.Append(o.Name)));
}
