using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Reading;

namespace SiteGen.Tests.Support.Edits;

/// <summary>A site that somebody works on: its files as they are now, the folders that builds made of it, and the dice.</summary>
/// <param name="folder">Holds <c>output</c> and what builds leave beside it.</param>
internal sealed class SiteAtWork(ImmutableSortedDictionary<string, string> files, string folder, Random dice)
{
    /// <summary>Words that mean nothing to any rule, in both languages.</summary>
    private static readonly (string En, string Zh)[] Words =
    [
        ("Amber", "琥珀"),
        ("Birch", "白桦"),
        ("Cedar", "雪松"),
        ("Dune", "沙丘"),
        ("Ember", "余烬"),
        ("Fern", "蕨草"),
        ("Garnet", "石榴石"),
        ("Hazel", "榛树"),
        ("Ivory", "象牙"),
        ("Jade", "翡翠"),
        ("Kelp", "海带"),
        ("Larch", "落叶松"),
        ("Maple", "枫树"),
        ("Nettle", "荨麻"),
        ("Opal", "蛋白石"),
        ("Pearl", "珍珠"),
        ("Quartz", "石英"),
        ("Rowan", "花楸"),
        ("Slate", "石板"),
        ("Thistle", "蓟花"),
    ];

    private static readonly string[] Sounds = ["ān", "bó", "cǎo", "dù", "fēng", "gé", "hǔ", "jì", "lù", "mián", "nǎi"];

    public ImmutableSortedDictionary<string, string> Files { get; set; } = files;

    /// <summary>What builds are told beside the files.</summary>
    public BuildOptions Options { get; set; } = new();

    public MemoryFiles Sources => MemoryFiles.FromText(Files);

    public string Output { get; } = Path.Combine(folder, "output");

    /// <summary>Where builds leave results; the name is part of the promise that it may be deleted.</summary>
    public string Cache { get; } = Path.Combine(folder, ".output.cache");

    /// <summary>Where a killed build leaves half a site.</summary>
    public string Next { get; } = Path.Combine(folder, ".output.next");

    public Random Dice => dice;

    public string this[string path]
    {
        get => Files[path];
        set => Files = Files.SetItem(path, value);
    }

    public void Remove(string path) => Files = Files.Remove(path);

    /// <summary>Paths of the site, in order.</summary>
    public IReadOnlyList<string> Below(string prefix) => [.. Files.Keys.Where(path => path.StartsWith(prefix, StringComparison.Ordinal))];

    public T Pick<T>(IReadOnlyList<T> among) => among[dice.Next(among.Count)];

    /// <summary>One of those, or of an empty list nothing.</summary>
    public T? PickIfAny<T>(IReadOnlyList<T> among)
        where T : class => among.Count == 0 ? null : Pick(among);

    public bool Toss() => dice.Next(2) == 0;

    /// <summary>A word without meaning, in both languages.</summary>
    public (string En, string Zh) Word() => Pick(Words);

    /// <summary>Pinyin that could be that of a word, and is another for another word.</summary>
    public static string Sound(string chinese) => string.Join(' ', chinese.Select(c => Sounds[c % Sounds.Length]));

    /// <summary>Changes the first stretch of a file that a pattern fits.</summary>
    /// <returns>False when nothing came of it.</returns>
    public bool Rewrite(string path, string pattern, Func<Match, string> write)
    {
        if (!Files.TryGetValue(path, out var before))
            return false;
        this[path] = new Regex(pattern, RegexOptions.Multiline | RegexOptions.CultureInvariant).Replace(before, match => write(match), 1);
        return this[path] != before;
    }

    public bool Append(string path, string text)
    {
        this[path] += text;
        return true;
    }
}

/// <summary>A way to change a site.</summary>
/// <param name="Name">For people who read why a test failed.</param>
/// <param name="Do">Changes the site, or says that there is nothing to change in this way now.</param>
internal sealed record EditKind(string Name, Func<SiteAtWork, bool> Do)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<EditKind> All { get; } =
    [
        .. WordEdits.Kinds,
        .. GuideEdits.Kinds,
        .. EntryEdits.Kinds,
        .. ReferenceEdits.Kinds,
        .. RouterEdits.Kinds,
        .. ThemeEdits.Kinds,
        .. BreakingEdits.Kinds,
        .. LeftoverEdits.Kinds,
    ];
}
