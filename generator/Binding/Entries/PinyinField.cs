using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages.Chinese;
using SiteGen.Text;

namespace SiteGen.Binding.Entries;

/// <summary>Pinyin beside its characters: one syllable for each.</summary>
internal static class PinyinField
{
    /// <summary>Reports pinyin that its characters can't be read as. Whether it is the right reading, nobody but a reader can
    /// tell.</summary>
    public static void Check(Located<string> chinese, Located<string> pinyin, DiagnosticBag diagnostics)
    {
        var characters = chinese.Value.Count(Han.Is);
        var syllables = Pinyin.Split(pinyin.Value, Pinyin.Words(chinese.Value).ToHashSet(StringComparer.Ordinal), out var wrong);
        if (wrong is not null)
            diagnostics.Add(
                FactRules.PinyinDiffers,
                pinyin.Span,
                $"'{wrong}' is not made of pinyin syllables, each with its tone mark where it belongs."
            );
        else if (syllables.Length != characters)
            diagnostics.Add(
                FactRules.PinyinDiffers,
                pinyin.Span,
                $"'{chinese}' has {characters} {(characters == 1 ? "character" : "characters")}, its pinyin {syllables.Length} "
                    + $"{(syllables.Length == 1 ? "syllable" : "syllables")}."
            );
    }
}
