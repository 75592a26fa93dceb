using System.Text.RegularExpressions;
using SiteGen.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Packaging;

/// <summary>
/// The workflows of this repository, and the one a new site begins with: what they run from elsewhere is pinned, and a job that may
/// write runs nothing of others.
/// </summary>
[Tier(Tier.Quick)]
public sealed partial class WorkflowTests
{
    private static readonly string[] Files =
    [
        .. Directory.GetFiles(RepositoryRoot.Combine(".github", "workflows"), "*.yml").Order(StringComparer.Ordinal),
        RepositoryRoot.Combine("generator", "BuiltIn", "Starter", ".github", "workflows", "site.yml"),
    ];

    [Fact]
    public void Every_workflow_is_in_order()
    {
        Assert.Equal(["difference.yml", "due.yml", "nightly.yml", "release.yml", "site.yml", "site.yml"], Files.Select(Path.GetFileName));
        Assert.Equal([], Files.SelectMany(file => Problems(File.ReadAllText(file)).Select(problem => $"{file}: {problem}")));
    }

    [Theory]
    [InlineData(
        "@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
        "@v7",
        "'actions/checkout@v7' is not pinned by a hash and its version"
    )]
    [InlineData(" # v7.0.1", "", "'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1' is not pinned by a hash and its version")]
    [InlineData("persist-credentials: false", "fetch-depth: 1", "'build' keeps the credentials of its checkout")]
    [InlineData(".ci/browser install", "npm ci", "'build' runs tools of npm and keeps files for later jobs")]
    [InlineData(".ci/browser install", ".ci/browser", "'build' runs tools of npm and keeps files for later jobs")]
    [InlineData("    needs: [build, judge, native]\n", "    needs: [build, native]\n", "'publish' does not wait for 'judge'")]
    public void A_mistake_is_found(string old, string @new, string problem)
    {
        var text = File.ReadAllText(RepositoryRoot.Combine(".github", "workflows", "site.yml"));
        Assert.Contains(old, text);
        var problems = Problems(text.Replace(old, @new));
        Assert.Equal(problem, problems.First());
    }

    [Fact]
    public void A_job_that_may_write_builds_nothing()
    {
        var text = File.ReadAllText(RepositoryRoot.Combine(".github", "workflows", "release.yml"));
        const string step = "      - name: Attach them to the release\n";
        Assert.Contains(step, text);
        Assert.Equal(["'release' may write and runs '.ci/native'"], Problems(text.Replace(step, "      - run: .ci/native\n" + step)));
    }

    private static IEnumerable<string> Problems(string text)
    {
        foreach (Match use in Use.Matches(text))
        {
            if (!Pinned.IsMatch(use.Groups["what"].Value))
                yield return $"'{use.Groups["what"].Value}' is not pinned by a hash and its version";
        }
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        var jobs = (YamlMappingNode)stream.Documents[0].RootNode["jobs"];
        foreach (var (name, job) in jobs.Children.Select(pair => ($"{pair.Key}", (YamlMappingNode)pair.Value)))
        {
            var steps = ((YamlSequenceNode)job["steps"]).Children.Cast<YamlMappingNode>().ToList();
            var actions = steps.Where(step => step.Children.ContainsKey("uses")).ToList();
            var commands = steps.Where(step => step.Children.ContainsKey("run")).Select(step => $"{step["run"]}".Trim()).ToList();
            if (actions.Any(step => $"{step["uses"]}".StartsWith("actions/checkout@", StringComparison.Ordinal) && KeepsCredentials(step)))
                yield return $"'{name}' keeps the credentials of its checkout";
            if (commands.Any(Npm.IsMatch) && actions.Any(step => $"{step["uses"]}".Contains("/upload-", StringComparison.Ordinal)))
                yield return $"'{name}' runs tools of npm and keeps files for later jobs";
            if (MayWrite(job) && commands.Find(Foreign.IsMatch) is { } command)
                yield return $"'{name}' may write and runs '{command}'";
        }
        if (jobs.Children.ContainsKey("judge") && !((YamlSequenceNode)jobs["publish"]["needs"]).Children.Contains("judge"))
            yield return "'publish' does not wait for 'judge'";
    }

    private static bool KeepsCredentials(YamlMappingNode step) =>
        !step.Children.TryGetValue("with", out var with)
        || with is not YamlMappingNode map
        || !map.Children.TryGetValue("persist-credentials", out var keeps)
        || $"{keeps}" != "false";

    private static bool MayWrite(YamlMappingNode job) =>
        job.Children.TryGetValue("permissions", out var permissions)
        && ((YamlMappingNode)permissions).Children.Values.Any(value => $"{value}" == "write");

    [GeneratedRegex(@"^\s*(- )?uses: (?<what>.+)$", RegexOptions.Multiline)]
    private static partial Regex Use { get; }

    [GeneratedRegex(@"^actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+\z")]
    private static partial Regex Pinned { get; }

    // '.ci/browser install' brings Debian packages only.
    [GeneratedRegex(@"\bnp[mx]\b|\.ci/browser(?! install)")]
    private static partial Regex Npm { get; }

    [GeneratedRegex(@"\bdotnet\b|\bnp[mx]\b|\.ci/|\bsitegen\b(?!\.)")]
    private static partial Regex Foreign { get; }
}
