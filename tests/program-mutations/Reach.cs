using System.Diagnostics;

namespace SiteGen.ProgramMutations;

/// <summary>Which cases reach which changes, as they ran without any.</summary>
/// <param name="Names">The cases that pass.</param>
/// <param name="Milliseconds">How long each took.</param>
/// <param name="Changes">The numbers of the changes that each reached.</param>
/// <param name="Most">How often one case asked for a change at most, by its number.</param>
internal sealed record Reach(string[] Names, int[] Milliseconds, int[][] Changes, int[] Most)
{
    /// <summary>Runs all cases twice: what is only done once, when it is first asked for, is not what a later run would change.</summary>
    /// <param name="changes">The largest number of a change.</param>
    public static Reach Record(IReadOnlyList<TestCase> cases, int changes)
    {
        foreach (var one in cases)
            one.Run();
        var names = new List<string>();
        var times = new List<int>();
        var reached = new List<int[]>();
        var most = new int[changes + 1];
        foreach (var one in cases)
        {
            var counts = new int[changes + 1];
            var watch = Stopwatch.StartNew();
            Switches.Count(counts);
            var failure = one.Run();
            Switches.Count(null);
            if (failure is not null)
            {
                Console.Error.WriteLine($"Left out: {one.Name}: {failure.Split('\n')[0]}");
                continue;
            }
            names.Add(one.Name);
            times.Add((int)watch.ElapsedMilliseconds);
            reached.Add([.. Enumerable.Range(1, changes).Where(id => counts[id] != 0)]);
            for (var id = 1; id <= changes; id++)
                most[id] = Math.Max(most[id], counts[id]);
        }
        return new([.. names], [.. times], [.. reached], most);
    }

    public void Write(string path)
    {
        using var output = new BinaryWriter(File.Create(path));
        output.Write(Names.Length);
        for (var i = 0; i < Names.Length; i++)
        {
            output.Write(Names[i]);
            output.Write(Milliseconds[i]);
            Write(output, Changes[i]);
        }
        Write(output, Most);
    }

    public static Reach Read(string path)
    {
        using var input = new BinaryReader(File.OpenRead(path));
        var count = input.ReadInt32();
        var (names, times, reached) = (new string[count], new int[count], new int[count][]);
        for (var i = 0; i < count; i++)
            (names[i], times[i], reached[i]) = (input.ReadString(), input.ReadInt32(), Numbers(input));
        return new(names, times, reached, Numbers(input));
    }

    private static void Write(BinaryWriter output, int[] numbers)
    {
        output.Write(numbers.Length);
        foreach (var number in numbers)
            output.Write(number);
    }

    private static int[] Numbers(BinaryReader input)
    {
        var numbers = new int[input.ReadInt32()];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = input.ReadInt32();
        return numbers;
    }
}
