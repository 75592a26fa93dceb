using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Tests.Editing;
using SiteGen.Tests.Golden;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rules;

/// <summary>
/// Every page of <c>Rules/</c> is a test: each of its cases is built whole, and what is found is what the page says, with <c>#</c> for
/// sizes. After a change that is meant, run them with <c>UPDATE_GOLDEN=1</c> and read the difference before committing it.
/// </summary>
internal static partial class RulePage
{
    /// <summary>Builds a case whole and compares.</summary>
    public static void AssertReported(RuleCase ruleCase)
    {
        using var folder = new TemporaryFolder();
        ISiteFiles site = ruleCase.IsOfDisk ? ruleCase.OnDisk(folder.Path) : ruleCase.Site;
        // The version of the program is no concern of a page; and what a page weighs changes with every word of a template.
        var diagnostics = SharedThemes.Build(new BuildOptions(AsOf: ruleCase.AsOf) { LooksAhead = true }, site).Diagnostics;
        var printed = BaseSite
            .Print(diagnostics)
            .Replace(folder.Path + "/", "", StringComparison.Ordinal)
            .Replace($"sitegen {ProgramVersion.Text}", "sitegen VERSION", StringComparison.Ordinal);
        var found = SizePattern().Replace(printed, "# KB");
        if (GoldenTests.MayUpdate(Environment.GetEnvironmentVariable))
            Rewrite(ruleCase, found);
        Assert.Equal(ruleCase.Expected, found);
        if (diagnostics.Any(one => one.Fix is not null))
            FixTests.AssertNoneIsLeft(site, diagnostics);
    }

    // Whether a case finds anything at all is its point: one that finds nothing now, or has no place for what it finds, stays as it is.
    private static void Rewrite(RuleCase ruleCase, string found)
    {
        var path = RepositoryRoot.Combine("tests", "Rules", ruleCase.Page + ".md");
        var lines = File.ReadAllLines(path).ToList();
        var inside = false;
        for (
            var i = lines.IndexOf("## " + ruleCase.Title) + 1;
            i < lines.Count && (inside || !lines[i].StartsWith("## ", StringComparison.Ordinal));
            i++
        )
        {
            if (!inside && lines[i] == "```diagnostics" && found.Length > 0)
            {
                lines.RemoveRange(i + 1, lines.IndexOf("```", i) - i - 1);
                lines.InsertRange(i + 1, found.Split('\n'));
                File.WriteAllText(path, string.Join('\n', lines) + "\n");
                return;
            }
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
                inside = !inside;
        }
    }

    [GeneratedRegex("[0-9.]+ KB", RegexOptions.CultureInvariant)]
    private static partial Regex SizePattern();
}
