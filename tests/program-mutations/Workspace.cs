using System.Diagnostics;

namespace SiteGen.ProgramMutations;

/// <summary>The folder of the changed program, beside this one: all that is compiled, recorded and found out.</summary>
internal sealed class Workspace
{
    private readonly string _folder;

    private Workspace(string folder) => _folder = folder;

    /// <summary>The folder as this process knows it: its own when it is a worker.</summary>
    public static Workspace Here { get; } =
        new(
            File.Exists(Path.Combine(AppContext.BaseDirectory, "mutants.tsv"))
                ? AppContext.BaseDirectory
                : Path.Combine(AppContext.BaseDirectory, "..", "changed")
        );

    private string Program => Path.Combine(_folder, "sitegen.dll");
    private string MutantsFile => Path.Combine(_folder, "mutants.tsv");
    private string ReachFile => Path.Combine(_folder, "reach");
    private string ResultsFile => Path.Combine(_folder, "results.tsv");

    public IReadOnlyList<Mutant> Mutants => [.. File.ReadLines(MutantsFile).Select(Mutant.Parse)];

    public Reach Reach
    {
        get => Reach.Read(ReachFile);
        set => value.Write(ReachFile);
    }

    /// <summary>What is known of each change, by its key, and when it was found out, as a number that grows.</summary>
    public IReadOnlyDictionary<string, (Verdict Verdict, int Turn)> Results
    {
        get
        {
            var results = new Dictionary<string, (Verdict, int)>(StringComparer.Ordinal);
            var turn = 0;
            foreach (var line in File.Exists(ResultsFile) ? File.ReadLines(ResultsFile) : [])
            {
                // The verdict has a tab of its own.
                var end = line.LastIndexOf('\t', line.LastIndexOf('\t') - 1);
                if (Verdict.Parse(line[(end + 1)..]) is { } verdict)
                    results[line[..end]] = (verdict, ++turn);
            }
            return results;
        }
    }

    public void Add(Mutant mutant, Verdict verdict)
    {
        lock (this)
            File.AppendAllText(ResultsFile, $"{mutant.Key}\t{verdict.ToLine()}\n");
    }

    /// <summary>Copies this program, with the changed one in place of the one it came with. Results of earlier times stay.</summary>
    public IReadOnlyList<Mutant> Compile(string root)
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
        var mutants = ChangedProgram.Write(root, Program);
        File.WriteAllLines(MutantsFile, mutants.Select(mutant => mutant.ToLine()));
        return mutants;
    }

    /// <summary>Starts this program there, with its input and output in our hands.</summary>
    public Process Start(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.ArgumentList.Add(Path.Combine(_folder, "SiteGen.ProgramMutations.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
