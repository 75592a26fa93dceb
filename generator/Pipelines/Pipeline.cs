using SiteGen.Diagnostics;

namespace SiteGen.Pipelines;

/// <summary>The four phases of a build, in order; the words are Statiq's. Errors stop a build between
/// phases, never within one; a phase whose pipelines can work with what stands goes on.</summary>
public enum Phase
{
    /// <summary>Read and bind: files to meaning.</summary>
    Input,

    /// <summary>Check and address: is it sound, and where does it go?</summary>
    Process,

    /// <summary>Render: every file of the site.</summary>
    PostProcess,

    /// <summary>Gather and verify: the finished site, read back.</summary>
    Output,
}

/// <summary>A named group of steps of a build, with the pipelines whose results it reads.</summary>
public interface IPipeline
{
    /// <summary>As <c>Facts</c>; unique.</summary>
    string Name { get; }

    Phase Phase { get; }

    IReadOnlyList<IPipeline> Dependencies { get; }

    /// <summary>Whether it can work although an earlier phase has found errors. Asked when its turn comes.</summary>
    bool RunsDespiteErrors { get; }

    /// <summary>Does the work, once, after its dependencies have done theirs.</summary>
    /// <returns>What it made, in words, for the progress line.</returns>
    string Run(DiagnosticBag diagnostics);
}

/// <summary>A pipeline that makes one typed value, set once and read by those that depend on it.</summary>
/// <param name="name">As <c>Facts</c>.</param>
/// <param name="execute">The whole of its work: a plain function.</param>
/// <param name="describe">The value in words.</param>
/// <param name="runsDespiteErrors">Whether it can work although an earlier phase has found errors; <c>null</c> when it never can.</param>
public sealed class Pipeline<T>(
    string name,
    Phase phase,
    IReadOnlyList<IPipeline> dependencies,
    Func<DiagnosticBag, T> execute,
    Func<T, string> describe,
    Func<bool>? runsDespiteErrors = null
) : IPipeline
{
    private T? _result;

    public string Name => name;

    public Phase Phase => phase;

    public IReadOnlyList<IPipeline> Dependencies => dependencies;

    public bool RunsDespiteErrors => runsDespiteErrors?.Invoke() ?? false;

    /// <summary>Whether there is a value; not where an error stopped the build before.</summary>
    public bool HasRun { get; private set; }

    /// <exception cref="InvalidOperationException">The pipeline has not run: its reader does not declare it as a dependency.</exception>
    public T Result => HasRun ? _result! : throw new InvalidOperationException($"Pipeline '{name}' has not run yet.");

    public string Run(DiagnosticBag diagnostics)
    {
        if (HasRun)
            throw new InvalidOperationException($"Pipeline '{name}' runs once.");
        _result = execute(diagnostics);
        HasRun = true;
        return describe(_result);
    }
}
