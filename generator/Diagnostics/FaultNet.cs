using System.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>The net below every loop over files or pages: what throws while one is at hand becomes a diagnostic that names it, and the
/// others are looked at all the same.</summary>
/// <remarks>A fault of the machine, and a build that was called off, are nobody's mistake in a file: they go on up.</remarks>
public static class FaultNet
{
    /// <param name="at">The file or page at hand.</param>
    /// <param name="isOfOne">Whether the work is on this file or page alone, so that it never takes long (see <see cref="Watchdog"/>);
    /// work on the whole site takes as long as the site is large.</param>
    /// <returns>What the work gave; <c>null</c> when it threw, which has then been reported.</returns>
    public static T? Run<T>(SourceSpan at, DiagnosticBag diagnostics, Func<T?> work, bool isOfOne = true)
        where T : class
    {
        try
        {
            using var watched = isOfOne ? WorkUnderWay.Begin(at) : default;
            return work();
        }
        catch (InsufficientExecutionStackException)
        {
            diagnostics.Add(ReadingRules.TooLarge, at, "It is nested too deeply to be read.");
        }
        catch (Exception e) when (e is not OperationCanceledException && MachineFault.Of(e) is null)
        {
            diagnostics.Add(ReadingRules.FaultOfProgram, at, Words(e));
        }
        return null;
    }

    /// <summary>The same for work that gives nothing.</summary>
    public static void Run(SourceSpan at, DiagnosticBag diagnostics, Action work, bool isOfOne = true) =>
        Run(
            at,
            diagnostics,
            () =>
            {
                work();
                return "";
            },
            isOfOne
        );

    /// <summary>What to report: what was thrown, and where. No paths, so that it is the same on every machine.</summary>
    private static string Words(Exception e)
    {
        var cause = e is AggregateException { InnerException: { } inner } ? inner : e;
        var frames = new StackTrace(cause)
            .GetFrames()
            .Select(frame => DiagnosticMethodInfo.Create(frame))
            .OfType<DiagnosticMethodInfo>()
            .Where(method => method.DeclaringTypeName?.StartsWith("SiteGen.", StringComparison.Ordinal) == true)
            .Take(2)
            .Select(method => $"{method.DeclaringTypeName}.{method.Name}");
        var message = cause.Message.ReplaceLineEndings(" ");
        return $"This is a mistake in SiteGen; please report it with this file and these words: {cause.GetType().Name} in "
            + $"{string.Join(", called by ", frames)}: {message}";
    }
}
