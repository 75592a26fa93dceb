using Scriban.Syntax;

namespace SiteGen.Rendering.Templates;

/// <summary>Counts what one page takes to be rendered. Counts, not a clock: the same theme is refused on every machine, or on
/// none.</summary>
internal sealed class TemplateWork
{
    /// <summary>The most steps for one page: what is evaluated, and every character that is made text. Our own pages take less than
    /// 5,000.</summary>
    public const int MostSteps = 5_000_000;

    /// <summary>The most characters that one page writes; what a part writes counts where the part is shown, too. Our largest has
    /// 600,000.</summary>
    public const int MostCharacters = 32_000_000;

    /// <summary>The deepest nesting of parts.</summary>
    public const int MostParts = 32;

    // To set up a part takes about as long as so many steps.
    private const int StepsOfPart = 50;

    private readonly Stack<ScriptLoopStatementBase> _loops = new();

    /// <summary>For tests: how much the last page took.</summary>
    public int Steps { get; private set; }

    /// <inheritdoc cref="Steps"/>
    public int Characters { get; private set; }

    public void Begin() => (Steps, Characters) = (0, 0);

    public void Enter(ScriptLoopStatementBase loop)
    {
        _loops.Push(loop);
        // What a loop passes over is walked, too.
        if (loop is ScriptForStatement { NamedArguments.Count: > 0 } part)
            Steps = part.NamedArguments.Aggregate(
                Steps,
                (steps, argument) => steps + ((argument.Value as ScriptLiteral)?.Value as int? ?? 0)
            );
    }

    public void Exit() => _loops.Pop();

    public void Step(ScriptNode? node)
    {
        if (++Steps > MostSteps)
            throw TooMuch(node, $"The page takes more than {MostSteps} steps to render");
    }

    public void MakeText(ScriptNode? node, int length)
    {
        Steps = Math.Min(MostSteps, Steps) + length;
        if (Steps > MostSteps)
            throw TooMuch(node, $"The page takes more than {MostSteps} steps to render");
    }

    public void Write(ScriptNode? node, int length)
    {
        if ((Characters = Math.Min(MostCharacters, Characters) + length) > MostCharacters)
            throw TooMuch(node, $"The page has more than {MostCharacters} characters");
    }

    public void Include(ScriptNode? node, int depth)
    {
        MakeText(node, StepsOfPart);
        if (depth > MostParts)
            throw new TemplateLimitException(node?.Span ?? default, $"More than {MostParts} parts include each other.");
    }

    // The step at which it was too much says nothing; the loop it lies in does.
    private TemplateLimitException TooMuch(ScriptNode? node, string message) =>
        _loops.TryPeek(out var loop)
            ? new TemplateLimitException(loop.Span, message + "; this loop was running.")
            : new TemplateLimitException(node?.Span ?? default, message + ".");
}

/// <summary>A template does more than a page can need.</summary>
internal sealed class TemplateLimitException(Scriban.Parsing.SourceSpan span, string message) : ScriptRuntimeException(span, message);
