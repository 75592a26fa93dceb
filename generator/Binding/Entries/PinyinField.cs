using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages.Chinese;
using SiteGen.Text;
using SiteGen.Text.Characters;

namespace SiteGen.Binding.Entries;

/// <summary>Pinyin beside its characters: one syllable for each.</summary>
internal static class PinyinField
{
    /// <summary>Reports pinyin that its characters can't be read as. Whether it is the right reading, nobody but a reader can
    /// tell.</summary>
    public static void Check(Located<string> chinese, Located<string> pinyin, DiagnosticBag diagnostics)
    {
        var characters = Han.CharactersOf(chinese.Value).ToList();
        // A label in another language has been reported; pinyin fits none.
        if (characters.Count == 0)
            return;
        var syllables = Pinyin.Split(
            PlainText.Of(pinyin.Value).Text,
            Pinyin.Words(chinese.Value).ToHashSet(StringComparer.Ordinal),
            out var wrong
        );
        if (wrong is not null)
            diagnostics.Add(
                FactRules.PinyinDiffers,
                pinyin.Span,
                $"'{wrong}' is not made of pinyin syllables, each with its tone mark where it belongs."
            );
        else if (syllables.Length != characters.Count)
            diagnostics.Add(
                FactRules.PinyinDiffers,
                pinyin.Span,
                $"'{chinese}' has {characters.Count} {(characters.Count == 1 ? "character" : "characters")}, its pinyin {syllables.Length} "
                    + $"{(syllables.Length == 1 ? "syllable" : "syllables")}."
            );
        else if (
            characters.Zip(syllables).FirstOrDefault(pair => pair.Second == Pinyin.Retroflex && pair.First != "儿") is { First: { } other }
        )
            diagnostics.Add(FactRules.PinyinDiffers, pinyin.Span, $"A final r is how 儿 is read; here it stands beside '{other}'.");
    }
}
