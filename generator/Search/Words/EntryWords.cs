using System.Collections.Immutable;
using SiteGen.Addresses;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Text.Characters;

namespace SiteGen.Search.Words;

/// <summary>A word by which an entry is found though its page need not show it.</summary>
/// <param name="StandsFor">The Chinese that it is the pinyin of, to be marked in results; <c>null</c> for other words.</param>
/// <param name="Written">As it is written, with its capitals; <c>null</c> where that is <paramref name="Text"/>.</param>
/// <param name="IsWord">Whether somebody who mistyped may have meant it: no syllable, and no initials.</param>
internal readonly record struct EntryWord(string Text, int Impact, string? StandsFor = null, string? Written = null, bool IsWord = true);

/// <summary>What readers may call an entry beside what its page shows: pinyin, other names, numbers written otherwise, labels of
/// steps.</summary>
internal static class EntryWords
{
    /// <summary>What a word says by which a page is found, though it does not show it.</summary>
    internal const int Mentioned = 8;

    private const int Called = 12,
        Known = 5,
        Near = 4,
        Passing = 2;

    // Of +86 571 95017 readers remember 95017; groups of fewer digits stand in many numbers.
    private const int ShortestNumber = 5;

    // Nobody writes more words of a name as one.
    private const int LongestName = 3;

    /// <summary>By the place where the entry is shown.</summary>
    public static ILookup<PagePlace, EntryWord> Of(Site site, AddressMap addresses)
    {
        var names = new EntryNames(site.Data);
        return site
            .Data.All.SelectMany(entity => Words(entity, names).Select(word => (Place: Place(addresses.Of(entity.Key.Value)), Word: word)))
            .Concat(
                site.Guides.SelectMany(guide => Words(guide).Select(word => (Place: new PagePlace(AddressMap.Of(guide), ""), Word: word)))
            )
            .ToLookup(w => w.Place, w => w.Word);
    }

    private static PagePlace Place(PagePlace place) => place with { Fragment = place.Fragment ?? "" };

    private static IEnumerable<EntryWord> Words(Entity entity, EntryNames names) =>
        Own(entity)
            .Concat(
                entity switch
                {
                    Hotline hotline =>
                    [
                        Joined(hotline.Number.Value, Called),
                        Joined(hotline.Dial, Called),
                        .. Tokens(hotline.Number.Value, Called).Where(part => part.Text.Length >= ShortestNumber),
                        .. hotline.For.SelectMany(key => names.Of(key.Value, Near)),
                    ],
                    DeclaredEntity declared => declared
                        .References.Select(key => names.Data.Find(key.Value))
                        .OfType<Hotline>()
                        .Select(hotline => Joined(hotline.Dial, Near)),
                    Procedure procedure => [.. procedure.Subjects.SelectMany(key => names.Of(key.Value, Near)), .. Labels(procedure)],
                    Phrase phrase =>
                    [
                        .. Spoken(phrase.Say, Near),
                        .. phrase.Lines.Skip(1).SelectMany(line => Spoken(line, Passing)),
                        .. phrase.For.SelectMany(key => names.Of(key.Value, Passing)),
                    ],
                    Fact fact => fact.About.SelectMany(key => names.Of(key.Value, Passing)),
                    _ => [],
                }
            );

    private static IEnumerable<EntryWord> Spoken(SpokenLine line, int weight) =>
        [
            .. Tokens(line.Chinese.Value, weight),
            .. Tokens(line.English.Value, weight),
            .. PinyinForms.Syllables(line.Pinyin.Value).Select(syllable => new EntryWord(syllable, weight, IsWord: false)),
        ];

    private static IEnumerable<EntryWord> Words(Guide guide) =>
        Langs.All.SelectMany(lang => guide.Texts[lang].Head.Also).SelectMany(word => Tokens(word.Value, Mentioned));

    /// <summary>Names, and the ids that stand in its address and once stood there.</summary>
    private static IEnumerable<EntryWord> Own(Entity entity)
    {
        // A fact has no name but its statement, which its page shows.
        var names =
            entity is Fact
                ? []
                : Langs.All.SelectMany(lang =>
                    Tokens(entity.Name.In(lang), PassageWeights.NameBonus(entity.Name.In(lang)), isProper: entity is DeclaredEntity)
                );
        // What has a title in place of a name is called nothing else; such words only describe it.
        var called = entity is Fact or Phrase or Case or Source ? Mentioned : Called;
        return
        [
            .. names,
            .. OfName(entity),
            .. OfPinyin(entity.Name.Pinyin, entity.Name.In(Lang.Zh), Called),
            .. entity.Name.Also.SelectMany(name =>
                OfPinyin(HasTones(name.Value) ? name.Value : null, null, called)
                    .Concat(Tokens(name.Value, called))
                    .Append(Joined(name.Value, called))
            ),
            .. entity.Aliases.Prepend(entity.Id).SelectMany(id => Tokens(id, Near)),
        ];
    }

    /// <summary>An English name of a few words, written as one: <c>chinamobile</c>.</summary>
    private static IEnumerable<EntryWord> OfName(Entity entity)
    {
        var words = entity is Fact ? [] : Tokenizer.All(entity.Name.In(Lang.En));
        return words.Count is > 1 and <= LongestName ? [new EntryWord(Cut(string.Concat(words)), Called, IsWord: false)] : [];
    }

    /// <summary>The names of entries that others are about; most are named by many.</summary>
    private sealed class EntryNames(DataSet data)
    {
        private readonly Dictionary<EntityKey, ImmutableArray<EntryWord>> _words = [];

        public DataSet Data => data;

        public IEnumerable<EntryWord> Of(EntityKey key, int impact)
        {
            if (!_words.TryGetValue(key, out var words))
                _words[key] = words = data.Find(key) is { } entity ? WordsOf(entity) : [];
            return words.Select(word => word with { Impact = impact });
        }

        private static ImmutableArray<EntryWord> WordsOf(Entity entity) =>
            [
                .. Langs.All.SelectMany(lang => Tokens(entity.Name.In(lang), Near)),
                .. OfPinyin(entity.Name.Pinyin, entity.Name.In(Lang.Zh), Near),
                .. entity.Name.Also.Select(name => Joined(name.Value, Near)),
            ];
    }

    private static IEnumerable<EntryWord> Labels(Procedure procedure) =>
        procedure
            .Steps.Concat(procedure.Alternatives.SelectMany(way => way.Steps))
            .Select(step => step.Label)
            .OfType<ScreenLabel>()
            .SelectMany(label =>
                Tokens(label.Chinese.Value, Known)
                    .Concat(Tokens(label.English.Value, Known))
                    .Concat(OfPinyin(label.Pinyin, label.Chinese.Value, Known))
            );

    private static IEnumerable<EntryWord> OfPinyin(string? pinyin, string? chinese, int impact)
    {
        if (pinyin is null)
            return [];
        string[] syllables = [.. PinyinForms.Syllables(pinyin)];
        var characters = syllables.Length == chinese?.Length && chinese.All(HanCharacters.Is) ? chinese : null;
        return PinyinForms
            .Of(pinyin)
            .Select(form => new EntryWord(
                form.Text,
                impact,
                characters is null ? null : Suffix(characters, syllables, form.Text),
                IsWord: form.IsWords
            ));
    }

    /// <summary>The characters at the end of a name that a form of its pinyin says; <c>null</c> for a single syllable.</summary>
    /// <param name="syllables">As many as there are characters.</param>
    private static string? Suffix(string chinese, string[] syllables, string form)
    {
        for (var from = 0; from < syllables.Length - 1; from++)
        {
            var rest = syllables[from..];
            if (form == string.Concat(rest) || form == string.Concat(rest.Select(syllable => syllable[0])))
                return chinese[from..];
        }
        return null;
    }

    // An English word may look like pinyin: 'change' is no 'chan ge'.
    private static bool HasTones(string text) => text.Any(c => c > 'z' && !HanCharacters.Is(c));

    /// <param name="isProper">Whether the capital of a single word belongs to it: <c>Paperboat</c>, but not <c>Change</c>, with which a
    /// title begins.</param>
    private static IEnumerable<EntryWord> Tokens(string text, int impact, bool isProper = false)
    {
        var words = text.Split(' ');
        // Few have one, and there is an array for each token that has to be compared.
        string[] written = [.. words.Where(word => isProper && words.Length == 1 || word.AsSpan().LastIndexOfAnyInRange('A', 'Z') > 0)];
        return Tokenizer
            .All(text)
            .Select(token => new EntryWord(
                token,
                impact,
                Written: Array.Find(written, word => word.Equals(token, StringComparison.OrdinalIgnoreCase))
            ));
    }

    /// <summary>A number or name as one word: <c>+86 571 95017</c> is also 8657195017.</summary>
    private static EntryWord Joined(string text, int impact)
    {
        var joined = string.Concat(text.Select(Letters.Fold).Where(c => c is not (Letters.Gap or Letters.Nothing) && !HanCharacters.Is(c)));
        return new EntryWord(Cut(joined), impact);
    }

    private static string Cut(string word) => word.Length > Tokenizer.LongestWord ? word[..Tokenizer.LongestWord] : word;
}
