using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>A made-up name in both languages, syllable by syllable the same.</summary>
internal readonly record struct Name(string En, string Zh, string Pinyin)
{
    /// <summary>As ids and addresses have it.</summary>
    public string Id => En.ToLowerInvariant();
}

/// <summary>Endless unique names, spread over the alphabet as real ones are, so that looking names up in prose costs what it would
/// cost.</summary>
internal static class Names
{
    /// <summary>How many towns there are.</summary>
    public const int Towns = 2 * OldTowns;

    // All that three syllables spell.
    private const int OldTowns = 27_000;

    // Every syllable begins with a consonant and none is the beginning of two others' sum, so no two sequences spell the same name.
    private static readonly (string Pinyin, char Han)[] Syllables =
    [
        ("ba", '巴'),
        ("ke", '科'),
        ("lu", '鲁'),
        ("tuo", '托'),
        ("mi", '米'),
        ("sa", '萨'),
        ("nuo", '诺'),
        ("wei", '维'),
        ("lan", '兰'),
        ("de", '德'),
        ("ka", '卡'),
        ("luo", '罗'),
        ("ni", '尼'),
        ("bo", '波'),
        ("ta", '塔'),
        ("mei", '梅'),
        ("la", '拉'),
        ("si", '斯'),
        ("bei", '贝'),
        ("deng", '登'),
        ("gu", '古'),
        ("huo", '霍'),
        ("yi", '伊'),
        ("ji", '基'),
        ("ma", '马'),
        ("na", '纳'),
        ("pa", '帕'),
        ("lei", '雷'),
        ("suo", '索'),
        ("tu", '图'),
    ];

    /// <summary>Three syllables; a new town is called after an old one, and its last syllable is in no other name.</summary>
    public static Name Town(int index)
    {
        var old = Spell((int)(index * 7919L % OldTowns), 3);
        return index < OldTowns ? old : new Name(old.En + "hou", old.Zh + '侯', old.Pinyin + " hou");
    }

    /// <summary>Four syllables: never part of a town's name, nor the other way round.</summary>
    public static Name Entry(int index) => Spell((int)((1_000 + index * 123_457L) % 405_000), 4);

    /// <summary>Four syllables as well, and none of <see cref="Entry"/>.</summary>
    public static Name Term(int index) => Spell(405_000 + (int)(index * 123_457L % 405_000), 4);

    private static Name Spell(int number, int length)
    {
        var syllables = new (string Pinyin, char Han)[length];
        for (var i = length - 1; i >= 0; i--, number /= Syllables.Length)
            syllables[i] = Syllables[number % Syllables.Length];
        var latin = string.Concat(syllables.Select(s => s.Pinyin));
        return new Name(
            char.ToUpperInvariant(latin[0]) + latin[1..],
            string.Concat(syllables.Select(s => s.Han)),
            string.Join(' ', syllables.Select(s => s.Pinyin))
        );
    }
}
