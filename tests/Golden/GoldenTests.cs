using System.Text;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Golden;

/// <summary>
/// Every file of the small site, as it was when somebody last looked: "nothing else moved". After a change that is meant,
/// run the tests with <c>UPDATE_GOLDEN=1</c> and read the difference before committing it.
/// </summary>
[Tier(Tier.Quick)]
public class GoldenTests
{
    private const string Folder = "tests/Golden/expected";

    [Fact]
    public void Every_file_is_as_stored_and_nothing_is_stored_that_no_build_makes()
    {
        var site = SmallSite.Valid.Build();
        Assert.Empty(site.Diagnostics);
        var root = RepositoryRoot.Combine(Folder.Split('/'));
        if (MayUpdate(Environment.GetEnvironmentVariable))
            Rewrite(root, site);

        Assert.Equal([], Compare(Stored(root), site));
        Assert.InRange(site.Files.Count, 45, 200);
    }

    [Fact]
    public void A_difference_a_missing_file_and_a_leftover_are_all_told()
    {
        var site = BuiltSite.FromText(
            new Dictionary<string, string>
            {
                ["a.html"] = "one\ntwo\n",
                ["b.html"] = "b",
                ["same.txt"] = "s",
            }
        );
        var stored = new Dictionary<string, string>
        {
            ["a.html"] = "one\n2\n",
            ["c.html"] = "c",
            ["same.txt"] = "s",
        };

        Assert.Equal(
            ["a.html, line 2: '2' became 'two'", "b.html is not stored", "c.html is stored, but no build makes it"],
            Compare(stored, site)
        );
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("1", null, true)]
    [InlineData("1", "true", false)]
    [InlineData("0", null, false)]
    public void Files_are_rewritten_only_when_asked_and_never_in_CI(string? update, string? ci, bool expected) =>
        Assert.Equal(
            expected,
            MayUpdate(name =>
                name switch
                {
                    "UPDATE_GOLDEN" => update,
                    "CI" => ci,
                    _ => null,
                }
            )
        );

    internal static bool MayUpdate(Func<string, string?> environment) =>
        environment("UPDATE_GOLDEN") == "1" && string.IsNullOrEmpty(environment("CI"));

    private static List<string> Compare(IReadOnlyDictionary<string, string> stored, BuiltSite site)
    {
        var differences = new List<string>();
        foreach (var path in site.Files.Keys.Union(stored.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!stored.TryGetValue(path, out var expected))
                differences.Add($"{path} is not stored");
            else if (!site.Files.ContainsKey(path))
                differences.Add($"{path} is stored, but no build makes it");
            else if (expected != site.Text(path))
                differences.Add($"{path}, {FirstDifference(expected.Split('\n'), site.Text(path).Split('\n'))}");
        }
        return differences;
    }

    private static string FirstDifference(string[] expected, string[] actual)
    {
        var line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line])
            line++;
        return $"line {line + 1}: '{expected.ElementAtOrDefault(line) ?? "end of file"}' became "
            + $"'{actual.ElementAtOrDefault(line) ?? "end of file"}'";
    }

    private static Dictionary<string, string> Stored(string root) =>
        Directory.Exists(root)
            ? Directory
                .EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .ToDictionary(
                    f => Path.GetRelativePath(root, f).Replace('\\', '/'),
                    f => File.ReadAllText(f, Encoding.UTF8),
                    StringComparer.Ordinal
                )
            : [];

    private static void Rewrite(string root, BuiltSite site)
    {
        if (Directory.Exists(root))
            Directory.Delete(root, recursive: true);
        foreach (var (path, content) in site.Files)
        {
            var file = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
        }
    }
}
