using System.CommandLine;
using SiteGen.Diagnostics;

namespace SiteGen.CommandLine.Commands;

/// <summary><c>sitegen completion SHELL</c>: the lines that make a shell complete commands and options.</summary>
public static class CompletionCommand
{
    // Each asks the program itself, by the directive of the library that reads the command line.
    private static readonly (string Shell, string Script)[] Scripts =
    [
        (
            "bash",
            """
            _sitegen() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$(sitegen "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _sitegen sitegen
            """
        ),
        (
            "zsh",
            """
            #compdef sitegen
            _sitegen() {
              local -a words_found
              words_found=("${(@f)$(sitegen "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
              compadd -- $words_found
            }
            compdef _sitegen sitegen
            """
        ),
        ("fish", """complete -f -c sitegen -a '(sitegen "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'"""),
    ];

    public static Command Create(Session session)
    {
        var shell = new Argument<string>("SHELL") { Description = string.Join(", ", Scripts.Select(known => known.Shell)) };
        var command = new Command("completion", "Print what makes a shell complete commands and options") { shell };
        command.SetAction(arguments =>
        {
            var wanted = arguments.GetRequiredValue(shell);
            var (_, script) = Scripts.FirstOrDefault(known => known.Shell == wanted);
            if (script is null)
                throw new UsageException(
                    $"There is no completion for '{wanted}'; there is for {string.Join(", ", Scripts.Select(known => known.Shell))}."
                        + Suggestion.For(wanted, Scripts.Select(known => known.Shell))
                );
            session.Output.Write(script.ReplaceLineEndings("\n") + "\n");
            return ExitCode.Clean;
        });
        return command;
    }
}
