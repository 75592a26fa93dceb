namespace SiteGen.ProgramMutations;

/// <summary>Which cases to try first: quick ones that go where few others go in the file of the change, and among the first of them those
/// that go widest, as whole sites do: what is seen only in finished pages is seen there.</summary>
internal sealed class CaseOrder
{
    private const int Near = 20;
    private const int Wide = 30;

    private readonly Reach _reach;
    private readonly List<int>[] _reaching;
    private readonly int[] _fileOf;
    private readonly double[,] _scores;

    public CaseOrder(IReadOnlyList<Mutant> mutants, Reach reach)
    {
        _reach = reach;
        var files = mutants.Select(mutant => mutant.Path).Distinct().ToList();
        _fileOf = [0, .. mutants.Select(mutant => files.IndexOf(mutant.Path))];
        _reaching = [.. Enumerable.Range(0, mutants.Count + 1).Select(_ => new List<int>())];
        for (var index = 0; index < reach.Changes.Length; index++)
            foreach (var id in reach.Changes[index])
                _reaching[id].Add(index);
        _scores = new double[reach.Names.Length, files.Count];
        for (var index = 0; index < reach.Changes.Length; index++)
            foreach (var id in reach.Changes[index])
                _scores[index, _fileOf[id]] += 1.0 / _reaching[id].Count;
    }

    /// <summary>The cases that reach a change, as their places in the reach.</summary>
    public IReadOnlyList<int> Of(int id)
    {
        var near = _reaching[id]
            .OrderByDescending(index => _scores[index, _fileOf[id]] / (_reach.Milliseconds[index] + 5))
            .ThenBy(index => index)
            .ToList();
        var wide = _reaching[id]
            .Where(index => _reach.Milliseconds[index] < 1000)
            .OrderByDescending(index => _reach.Changes[index].Length)
            .DistinctBy(index => _reach.Names[index].Split(' ')[0])
            .Take(Wide);
        return [.. near.Take(Near).Concat(wide).Concat(near.Skip(Near)).Distinct()];
    }
}
