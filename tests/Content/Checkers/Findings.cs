using SiteGen.Tests.Support;

namespace SiteGen.Tests.Content.Checkers;

/// <summary>What a checker looked at, and what it found wrong. A checker that looks at nothing must not pass.</summary>
public sealed class Findings
{
    private readonly List<string> _problems = [];

    /// <summary>How many things were looked at: links, pages, words.</summary>
    public int Checked { get; private set; }

    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Looks at one thing.</summary>
    /// <param name="problem">What is wrong with it, made only when <paramref name="sound"/> is false.</param>
    public void Check(bool sound, Func<string> problem)
    {
        Checked++;
        if (!sound)
            _problems.Add(problem());
    }

    /// <summary>Takes over what was found elsewhere.</summary>
    public void Add(int looked, IEnumerable<string> problems)
    {
        Checked += looked;
        _problems.AddRange(problems);
    }

    public void Add(Findings other) => Add(other.Checked, other.Problems);
}

/// <summary>A rule that the whole site keeps.</summary>
public delegate Findings Checker(BuiltSite site, SiteSources sources);
