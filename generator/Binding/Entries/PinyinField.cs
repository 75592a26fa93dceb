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
        else if (MarksOf(chinese.Value, "。？！") is var marks && MarksOf(pinyin.Value, ".?!") is var written && marks != written)
            diagnostics.Add(
                FactRules.PinyinDiffers,
                pinyin.Span,
                $"The sentences of '{chinese}' end with {Named(marks)}, those of its pinyin with {Named(written)}.",
                help: "End each sentence of the pinyin with the mark of the Chinese, as a half-width one."
            );
        else if (marks.Length > 0 && pinyin.Value.FirstOrDefault(char.IsLetter) is var first && char.IsLower(first))
            diagnostics.Add(
                FactRules.PinyinDiffers,
                pinyin.Span,
                $"The pinyin of a sentence begins with the small letter '{first}'.",
                help: "Begin it with a capital, as GB/T 16159 has it."
            );
    }

    /// <summary>The marks that end sentences of a text, in order, as half-width ones.</summary>
    private static string MarksOf(string text, string marks) =>
        string.Concat(text.Where(c => marks.Contains(c)).Select(c => ".?!"[marks.IndexOf(c)]));

    private static string Named(string marks) => marks.Length == 0 ? "none" : string.Join(' ', marks.Select(mark => $"'{mark}'"));
}
