using System.Diagnostics;

namespace SiteGen.ProgramMutations;

/// <summary>Hands changes to worker processes and writes down what became of them.</summary>
/// <param name="until">Nothing new is begun after it.</param>
internal sealed class Trial(Workspace workspace, Queue<Mutant> pending, int most, DateTime until)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Works until all is tried, or the time is up.</summary>
    public Task Run(int workers) => Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(Work)));

    private async Task Work()
    {
        Process? worker = null;
        while (Next() is { } mutant)
        {
            var fresh = worker is null;
            worker ??= Start();
            var verdict = await Ask(worker, mutant);
            if (verdict.Outcome is Outcome.KilledAndSoiled or Outcome.Ended or Outcome.NoAnswer)
            {
                End(worker);
                worker = null;
                // Perhaps it was soiled before: only a new process can tell.
                if (!fresh && verdict.Outcome == Outcome.KilledAndSoiled)
                    verdict = await Ask(worker = Start(), mutant);
                if (worker is not null && verdict.Outcome != Outcome.Killed)
                {
                    End(worker);
                    worker = null;
                }
            }
            workspace.Add(mutant, verdict);
        }
        if (worker is not null)
            End(worker);
    }

    private Mutant? Next()
    {
        lock (pending)
            return DateTime.UtcNow < until && pending.TryDequeue(out var mutant) ? mutant : null;
    }

    private static async Task<Verdict> Ask(Process worker, Mutant mutant)
    {
        try
        {
            await worker.StandardInput.WriteLineAsync(mutant.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
            using var late = new CancellationTokenSource(Patience);
            while (await worker.StandardOutput.ReadLineAsync(late.Token) is { } line)
                if (Verdict.Parse(line) is { } verdict)
                    return verdict;
            return new(Outcome.Ended, "");
        }
        catch (OperationCanceledException)
        {
            return new(Outcome.NoAnswer, "");
        }
        catch (IOException)
        {
            return new(Outcome.Ended, "");
        }
    }

    private Process Start() => workspace.Start("work", "--cases", most.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static void End(Process worker)
    {
        if (!worker.HasExited)
            worker.Kill();
        worker.WaitForExit();
        worker.Dispose();
    }
}
