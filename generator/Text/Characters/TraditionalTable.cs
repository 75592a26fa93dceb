using System.Collections.Frozen;
using System.Text;

namespace SiteGen.Text.Characters;

/// <summary>Traditional Chinese characters, and the simplified ones that stand for them. Where the table is from, its README
/// says.</summary>
internal static class TraditionalTable
{
    private const string Resource = "traditional/characters.txt";

    // In the table, and in the list of standard simplified characters (2013), too: each has a sense that no other character has.
    private const string InBothScripts = "乾徵夥麽於昇噁脩摺谿";

    private static readonly Lazy<string[]> Read = new(ReadLines);

    private static readonly Lazy<FrozenDictionary<char, char>> Simplified = new(Pairs);

    /// <summary>A simplified character each, followed by the Traditional ones that it stands for.</summary>
    public static IReadOnlyList<string> Lines => Read.Value;

    /// <summary>What to write in a simplified text; <c>null</c> for a character that may stand there.</summary>
    public static char? SimplifiedOf(char character) => Simplified.Value.TryGetValue(character, out var plain) ? plain : null;

    private static FrozenDictionary<char, char> Pairs()
    {
        var inUse = Lines.Select(line => line[0]).Concat(InBothScripts).ToHashSet();
        var pairs = new Dictionary<char, char>();
        foreach (var line in Lines)
        {
            foreach (var traditional in line.AsSpan(1))
            {
                if (!inUse.Contains(traditional))
                    pairs.TryAdd(traditional, line[0]);
            }
        }
        return pairs.ToFrozenDictionary();
    }

    private static string[] ReadLines()
    {
        using var content =
            typeof(TraditionalTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new FileNotFoundException($"The program holds no '{Resource}'.");
        using var reader = new StreamReader(content, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
