namespace SiteGen.ProgramMutations;

/// <summary>Tries changes, in a process that has the changed program loaded.</summary>
/// <param name="most">How many cases are tried against one change.</param>
internal sealed class Worker(IReadOnlyList<Mutant> mutants, Reach reach, IReadOnlyList<TestCase> cases, int most)
{
    private readonly Dictionary<string, TestCase> _cases = cases.ToDictionary(one => one.Name, StringComparer.Ordinal);
    private readonly HashSet<int> _seen = [];
    private readonly CaseOrder _order = new(mutants, reach);

    /// <summary>Reads numbers of changes, a line each, and answers each with a line.</summary>
    public void Answer(TextReader questions, TextWriter answers)
    {
        while (questions.ReadLine() is { } line)
        {
            answers.WriteLine(Try(int.Parse(line)).ToLine());
            answers.Flush();
        }
    }

    private Verdict Try(int id)
    {
        var order = _order.Of(id);
        if (order.Count == 0)
            return new(Outcome.NotReached, "");
        foreach (var index in order.Take(most))
        {
            var one = _cases[reach.Names[index]];
            // What it makes once and for all is made without a change.
            if (_seen.Add(index) && one.Run() is not null)
                continue;
            Switches.Set(id, 1_000_000 + 100L * reach.Most[id]);
            var failure = one.Run();
            Switches.Set(0, 0);
            if (failure is not null)
                return new(one.Run() is null ? Outcome.Killed : Outcome.KilledAndSoiled, one.Name);
        }
        return new(order.Count > most ? Outcome.SurvivedSome : Outcome.Survived, "");
    }
}
