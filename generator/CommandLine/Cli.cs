using System.CommandLine;
using SiteGen.Diagnostics;

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
            var code = parsed.Invoke(
                new InvocationConfiguration
                {
                    Output = session.Output,
                    Error = session.Error,
                    EnableDefaultExceptionHandler = false,
                }
            );
            return Flushed(session, code);
        }
        catch (UsageException e)
        {
            return Misused(session, [e.Message]);
        }
        catch (Exception e) when (IsNameTooLong(e))
        {
            // Names in a site have limits of their own, so that it is one of the command line.
            return Misused(session, ["A name is longer than the disk allows, mostly 255 bytes, or a path longer than 4,096."]);
        }
        catch (Exception e) when (MachineFault.Of(e) is { } fault)
        {
            // The mistake is not in the program, so that a stack trace would not help.
            session.Error.WriteLine($"sitegen: {MachineFault.Words(fault)}");
            return ExitCode.Failure;
        }
        catch (Exception e)
        {
            session.Error.WriteLine($"sitegen: this is a mistake in SiteGen itself; please report it.\n{e}");
            return ExitCode.Failure;
        }
    }

    /// <summary>Hands on what is still held back, so that nobody takes half a list for a whole one.</summary>
    private static int Flushed(Session session, int code)
    {
        try
        {
            session.Output.Flush();
            return code;
        }
        catch (Exception e) when (MachineFault.Of(e) is { } fault)
        {
            session.Error.WriteLine($"sitegen: not all could be printed: {MachineFault.Words(fault)}");
            return ExitCode.Failure;
        }
    }

    private static bool IsNameTooLong(Exception? e) => e is PathTooLongException || (e is not null && IsNameTooLong(e.InnerException));

    private static int Misused(Session session, IEnumerable<string> messages)
    {
        foreach (var message in messages)
            session.Error.WriteLine($"sitegen: {message}");
        session.Error.WriteLine("'sitegen --help' lists commands and options.");
        return ExitCode.BadCommandLine;
    }
}
