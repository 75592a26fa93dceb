using System.CommandLine;

namespace SiteGen.CommandLine;

/// <summary>The program from its arguments to its exit code.</summary>
public static class Cli
{
    public static int Run(IReadOnlyList<string> arguments, Session session)
    {
        try
        {
            var parsed = CommandTree.Create(session).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0)
                return Misused(session, UsageErrors.Of(parsed));
            return parsed.Invoke(
                new InvocationConfiguration
                {
                    Output = session.Output,
                    Error = session.Error,
                    EnableDefaultExceptionHandler = false,
                }
            );
        }
        catch (UsageException e)
        {
            return Misused(session, [e.Message]);
        }
        catch (Exception e) when (FaultOfMachine(e) is { } fault)
        {
            // A stack would tell nobody anything.
            session.Error.WriteLine($"sitegen: {fault.Message}");
            return ExitCode.Failure;
        }
        catch (Exception e)
        {
            session.Error.WriteLine($"sitegen: this is a mistake in SiteGen itself; please report it.\n{e}");
            return ExitCode.Failure;
        }
    }

    /// <summary>What the machine failed in, also where several threads met it at once; <c>null</c> for a mistake of the program.</summary>
    private static Exception? FaultOfMachine(Exception e) =>
        e switch
        {
            IOException or UnauthorizedAccessException => e,
            AggregateException all
                when all.Flatten().InnerExceptions is var inner && inner.All(i => i is IOException or UnauthorizedAccessException) => inner[
                0
            ],
            _ => null,
        };

    private static int Misused(Session session, IEnumerable<string> messages)
    {
        foreach (var message in messages)
            session.Error.WriteLine($"sitegen: {message}");
        session.Error.WriteLine("'sitegen --help' lists commands and options.");
        return ExitCode.BadCommandLine;
    }
}
