namespace SiteGen.ProgramMutations;

/// <summary>What became of a change.</summary>
internal enum Outcome
{
    /// <summary>A case failed.</summary>
    Killed,

    /// <summary>A case failed, and fails ever since in that process.</summary>
    KilledAndSoiled,

    /// <summary>The process ended: a stack that overflows, memory that is used up.</summary>
    Ended,

    /// <summary>Every case that reaches it passed.</summary>
    Survived,

    /// <summary>The cases that most likely tell passed, and others were not tried.</summary>
    SurvivedSome,

    /// <summary>No case reaches it.</summary>
    NotReached,

    /// <summary>There was no answer in time; counts as survived.</summary>
    NoAnswer,
}

/// <param name="Case">The case that failed; empty when none did.</param>
internal sealed record Verdict(Outcome Outcome, string Case)
{
    public bool IsKilled => Outcome is Outcome.Killed or Outcome.KilledAndSoiled or Outcome.Ended;

    public string ToLine() => $"{Outcome}\t{Case}";

    public static Verdict? Parse(string line) =>
        line.Split('\t') is [var outcome, var name] && Enum.TryParse<Outcome>(outcome, out var known) ? new(known, name) : null;
}
