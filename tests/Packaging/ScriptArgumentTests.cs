using SiteGen.Tests.Support;

namespace SiteGen.Tests.Packaging;

/// <summary>Every script of <c>.ci</c> looks at its arguments first: it says what there is, and refuses all else.</summary>
[Tier(Tier.Slow)]
public class ScriptArgumentTests
{
    /// <summary>They are read by the others, and start nothing of their own.</summary>
    private static readonly string[] Parts = ["same", "steps"];

    [Fact]
    public async Task Every_script_says_what_there_is_and_refuses_all_else()
    {
        string[] scripts = [.. Directory.GetFiles(RepositoryRoot.Combine(".ci")).Select(path => Path.GetFileName(path)).Except(Parts)];
        Assert.True(scripts.Length >= 10, string.Join(", ", scripts));
        foreach (var script in scripts)
        {
            await Says(script, 0, $".ci/{script} ", "--help");
            await Says(script, 0, $".ci/{script} ", "-h");
            await Says(script, 2, $"{script}: ", "--nonsense");
            await Says(script, 2, $"{script}: ", "1.2.3");
            await Says(script, 2, $"{script}: ", "", "more");
        }
    }

    private static async Task Says(string script, int code, string start, params string[] arguments)
    {
        // Without a PATH it could install nothing, nor start anything else.
        var (exit, output) = await Command.Run(RepositoryRoot.Path, "/bin/bash", [$".ci/{script}", .. arguments], ("PATH", "/nowhere"));
        Assert.StartsWith(start, output, StringComparison.Ordinal);
        Assert.True(code == exit, $"{script} {string.Join(' ', arguments)}: {exit}");
    }
}
