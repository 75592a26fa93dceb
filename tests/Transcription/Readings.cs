using SiteGen.Binding;
using SiteGen.Diagnostics;
using SiteGen.Hypertext;
using SiteGen.Languages.Chinese;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Transcription;

/// <summary>How each Chinese character of <c>data/</c> is read there, and how a person who knows says that it may be.</summary>
public static class Readings
{
    /// <summary>The table beside this file: a character, then its readings.</summary>
    public static IReadOnlyDictionary<char, HashSet<string>> Allowed { get; } =
        File.ReadLines(RepositoryRoot.Combine("tests", "Transcription", "readings.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' '))
            .ToDictionary(words => words[0].Single(), words => words.Skip(1).ToHashSet(StringComparer.Ordinal));

    /// <summary>Every character with its reading, wherever pinyin stands beside Chinese.</summary>
    public static IReadOnlyList<(char Character, string Reading, string Where)> Used { get; } =
    [
        .. DataBinder
            .Bind(
                new DiskFiles(RepositoryRoot.Combine("data"), RepositoryRoot.Combine("input"), RepositoryRoot.Combine("theme")),
                new DiagnosticBag()
            )!
            .Entries.All.SelectMany(Pairs)
            .SelectMany(pair => Aligned(pair.Chinese, pair.Pinyin)),
    ];

    private static IEnumerable<(string Chinese, string Pinyin)> Pairs(Entity entity) =>
        entity switch
        {
            Phrase phrase => phrase.Lines.Select(line => (line.Chinese.Value, line.Pinyin.Value)),
            Procedure procedure => procedure
                .Steps.Concat(procedure.Alternatives.SelectMany(way => way.Steps))
                .Select(step => step.Label)
                .OfType<ScreenLabel>()
                .Select(label => (label.Chinese.Value, label.Pinyin)),
            { Name.Pinyin: { } pinyin } => [(entity.Name.In(Lang.Zh), pinyin)],
            _ => [],
        };

    private static IEnumerable<(char, string, string)> Aligned(string chinese, string pinyin)
    {
        var characters = chinese.Where(Han.Is).ToList();
        var syllables = Pinyin.Split(pinyin, Pinyin.Words(chinese).ToHashSet(StringComparer.Ordinal), out _);
        Assert.Equal(characters.Count, syllables.Length);
        return characters.Zip(syllables, (character, syllable) => (character, syllable, $"{chinese} {pinyin}"));
    }
}
