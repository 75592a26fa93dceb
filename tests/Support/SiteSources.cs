using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Reading;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Support;

/// <summary>The sources of a site, read with YamlDotNet and regular expressions alone: a second opinion on what the generator's binder
/// understood.</summary>
public sealed partial class SiteSources
{
    private readonly Dictionary<string, YamlMappingNode> _entries;
    private readonly Dictionary<string, string> _texts;

    public SiteSources(IReadOnlyDictionary<string, string> texts)
    {
        _texts = texts.ToDictionary(StringComparer.Ordinal);
        _entries = texts
            .Where(t => t.Key.StartsWith("data/", StringComparison.Ordinal) && t.Key.EndsWith(".yaml", StringComparison.Ordinal))
            // A list of what has changed, and no entry.
            .Where(t => t.Key != "data/changes.yaml")
            .ToDictionary(t => t.Key["data/".Length..^".yaml".Length], t => Parse(t.Value), StringComparer.Ordinal);
    }

    public static SiteSources Read(ISiteFiles files) =>
        new(
            files
                .Paths.Where(p => p.EndsWith(".yaml", StringComparison.Ordinal) || p.EndsWith(".md", StringComparison.Ordinal))
                .ToDictionary(p => p, p => Encoding.UTF8.GetString(files.Read(p)), StringComparer.Ordinal)
        );

    /// <summary>The entries of a folder of <c>data/</c> by id.</summary>
    public IEnumerable<(string Id, YamlMappingNode Entry)> Folder(string folder) =>
        _entries.Where(e => e.Key.StartsWith(folder + "/", StringComparison.Ordinal)).Select(e => (e.Key[(folder.Length + 1)..], e.Value));

    /// <summary>An entry, as <c>facts/number-freeze</c>; <c>null</c> when there is no such file.</summary>
    public YamlMappingNode? Find(string path) => _entries.GetValueOrDefault(path);

    /// <summary>The text of a source file, as <c>data/ledger.yaml</c>; <c>null</c> when there is no such file.</summary>
    public string? Text(string path) => _texts.GetValueOrDefault(path);

    /// <summary>Every guide of a language: its slug and its text.</summary>
    public IEnumerable<(string Slug, string Text)> Guides(string lang) =>
        _texts
            .Where(t => t.Key.StartsWith($"input/{lang}/guides/", StringComparison.Ordinal))
            .Select(t => (Path.GetFileNameWithoutExtension(t.Key), t.Value));

    /// <summary>What a guide mentions by links and by blocks, as <c>app:wechat</c> or <c>procedure:wechat-change-number</c>.</summary>
    public static IReadOnlySet<string> Mentions(string markdown)
    {
        var links = LinkPattern().Matches(markdown).Select(m => m.Groups["target"].Value);
        var blocks = BlockPattern()
            .Matches(markdown)
            .SelectMany(m =>
                m.Groups["ids"]
                    .Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(id => SchemeOfBlock(m.Groups["name"].Value) + ":" + id)
            );
        return links.Concat(blocks).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The attributes a shown entry must carry, worked out here from its YAML.</summary>
    public ExpectedStanding Provenance(YamlMappingNode entry)
    {
        var months = int.Parse(
            Scalar((YamlMappingNode)Find("site")!["review-months"], Scalar(entry, "review")),
            CultureInfo.InvariantCulture
        );
        var verified = Scalar((YamlMappingNode)entry["verified"], "date").Split('-');
        var on = new DateOnly(
            int.Parse(verified[0], CultureInfo.InvariantCulture),
            verified.Length > 1 ? int.Parse(verified[1], CultureInfo.InvariantCulture) : 1,
            verified.Length > 2 ? int.Parse(verified[2], CultureInfo.InvariantCulture) : 1
        );
        return new ExpectedStanding(
            Scalar(entry, "status"),
            Scalar(entry, "as-of"),
            on.AddMonths(months).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );
    }

    public static string Scalar(YamlMappingNode map, string key) => ((YamlScalarNode)map[key]).Value!;

    private static YamlMappingNode Parse(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static string SchemeOfBlock(string name) =>
        name switch
        {
            "steps" => "procedure",
            "facts" => "fact",
            "hotlines" => "hotline",
            "phrases" => "phrase",
            _ => name,
        };

    [GeneratedRegex(@"\]\((?<target>[a-z]+:[a-z0-9-]+)[)#]", RegexOptions.CultureInvariant)]
    private static partial Regex LinkPattern();

    [GeneratedRegex(@"^::: (?<name>steps|facts|hotlines|phrases|case) (?<ids>.+)$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex BlockPattern();
}

/// <summary>What an element that shows a fact must say of its standing.</summary>
public sealed record ExpectedStanding(string Status, string AsOf, string ReviewBy);
