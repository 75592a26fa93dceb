using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Packaging;

/// <summary><c>generator/THIRD-PARTY-NOTICES.md</c> names every library in the program, with its licence, and no other.</summary>
[Tier(Tier.Quick)]
public sealed partial class ThirdPartyNoticesTests
{
    private static readonly string Notices = File.ReadAllText(RepositoryRoot.Combine("generator", "THIRD-PARTY-NOTICES.md"));

    /// <summary>Every package in the lock files of the program and of the projects it is made of, by name, with its version.</summary>
    private static readonly SortedDictionary<string, string> Packages = new(
        Directory
            .GetFiles(RepositoryRoot.Combine("generator"), "packages.lock.json", SearchOption.AllDirectories)
            .SelectMany(Locked)
            .Distinct()
            .ToDictionary(),
        StringComparer.Ordinal
    );

    [Fact]
    public void Libraries_and_licences_are_those_of_the_lock_files()
    {
        Assert.True(Packages.Count >= 9, "The lock files were not read.");
        Assert.Equal(Packages.Select(package => (package.Key, LicenceOf(package.Key, package.Value))), Listed(Notices));
    }

    [Fact]
    public void The_text_of_each_licence_is_there()
    {
        var licences = Listed(Notices).Select(library => library.Licence).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["BSD-2-Clause", "MIT"], licences);
        Assert.All(licences, licence => Assert.Contains($"\n## {licence}\n\n", Notices));
    }

    [Fact]
    public void A_library_left_out_is_missed() =>
        Assert.NotEqual(Listed(Notices), Listed(Notices.Replace("| Markdig | BSD-2-Clause", "Markdig BSD-2-Clause")));

    private static IEnumerable<(string Library, string Licence)> Listed(string notices) =>
        Row.Matches(notices).Select(row => (row.Groups["library"].Value, row.Groups["licence"].Value));

    private static IEnumerable<KeyValuePair<string, string>> Locked(string file)
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(file));
        foreach (var framework in locked.RootElement.GetProperty("dependencies").EnumerateObject())
        {
            foreach (var package in framework.Value.EnumerateObject())
            {
                if (package.Value.TryGetProperty("resolved", out var version))
                    yield return new(package.Name, version.GetString()!);
            }
        }
    }

    /// <summary>What the package itself says, as it was restored.</summary>
    private static string LicenceOf(string package, string version)
    {
        var assets = File.ReadAllText(RepositoryRoot.Combine("generator", "obj", "project.assets.json"));
        using var restored = JsonDocument.Parse(assets);
        var folder = restored
            .RootElement.GetProperty("packageFolders")
            .EnumerateObject()
            .Select(found => Path.Combine(found.Name, package.ToLowerInvariant(), version))
            .First(Directory.Exists);
        var description = XDocument.Load(Directory.GetFiles(folder, "*.nuspec").Single());
        return description.Descendants().Single(element => element.Name.LocalName == "license").Value;
    }

    [GeneratedRegex(@"^\| (?<library>[\w.]+) \| (?<licence>[\w.-]+) \| .*(©|Copyright \(c\)).* \|$", RegexOptions.Multiline)]
    private static partial Regex Row { get; }
}
