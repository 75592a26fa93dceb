namespace SiteGen.Benchmarks.Measuring;

/// <summary>What one program cost at one size.</summary>
internal sealed record SizedCost(int Pages, string Program, Measurement Cost);

/// <summary>Whether a page costs more on a larger site.</summary>
internal static class Growth
{
    /// <summary>A line for each program and each two successive sizes; nothing when there is only one size.</summary>
    public static void Print(IEnumerable<SizedCost> costs)
    {
        var steps = costs
            .GroupBy(c => c.Program)
            .SelectMany(program => program.OrderBy(c => c.Pages).Zip(program.OrderBy(c => c.Pages).Skip(1)))
            .ToList();
        if (steps.Count == 0)
            return;
        Console.WriteLine();
        Console.WriteLine("A page at the larger size ÷ a page at the smaller one:");
        Console.WriteLine();
        Console.WriteLine("| program | pages | wall per page | CPU per page |");
        Console.WriteLine("|---|--:|--:|--:|");
        foreach (var (smaller, larger) in steps)
        {
            var pages = (double)smaller.Pages / larger.Pages;
            Console.WriteLine(
                $"| {larger.Program} | {smaller.Pages} → {larger.Pages} | "
                    + $"{Cell.Of(larger.Cost.Wall / smaller.Cost.Wall * pages)} | {Cell.Of(larger.Cost.Cpu / smaller.Cost.Cpu * pages)} |"
            );
        }
    }
}
