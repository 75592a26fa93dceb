using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Twins;

namespace SiteGen.Checks.Twins;

/// <summary>Finds where one language says the opposite of the other. A translation may leave a word out, or say it once more; where it
/// lacks one and has its opposite instead, the two were exchanged.</summary>
internal static class TwinContrasts
{
    public static void Check(TwinText twin, ImmutableArray<Contrast> contrasts, DiagnosticBag diagnostics)
    {
        var (own, other) = (Langs.Default, Langs.Default.Twin());
        foreach (var contrast in contrasts)
        {
            if ((Exchanged(twin, contrast.One, contrast.Other) ?? Exchanged(twin, contrast.Other, contrast.One)) is not var (word, instead))
                continue;
            var (name, otherName) = (Language.Of(own).EnglishName, Language.Of(other).EnglishName);
            diagnostics.Add(
                LinkRules.TwinContrast,
                twin.Texts[other].Span,
                $"The {name} of this says '{word}' where the {otherName} has '{instead}'.",
                new Note($"the {name}", twin.Texts[own].Span)
            );
        }
    }

    /// <summary>A word of one kind that the default language has too often in a sentence, and one of the other kind that its twin has too
    /// often there.</summary>
    private static (string Word, string Instead)? Exchanged(
        TwinText twin,
        Localized<ImmutableArray<string>> here,
        Localized<ImmutableArray<string>> there
    )
    {
        var (own, other) = (Langs.Default, Langs.Default.Twin());
        // Hardly a text has both, and need not be parted.
        if (Find(here, twin.Pin[own], own) is null || Find(there, twin.Pin[other], other) is null)
            return null;
        foreach (var sentence in TwinSentences.Of(twin))
        {
            var denied = WithoutDenied(sentence[own], here[own], there[own]);
            if (Surplus(here, denied, sentence[other]) > 0 && Surplus(there, sentence[own], sentence[other]) < 0)
                return (Find(here, sentence[own], own)!, Find(there, sentence[other], other)!);
        }
        return null;
    }

    /// <summary>A sentence without the words that the one behind each turns round, as the "do" of "do not": a translation may deny two
    /// things once.</summary>
    private static string WithoutDenied(string sentence, ImmutableArray<string> words, ImmutableArray<string> denials)
    {
        foreach (var denial in denials)
        {
            foreach (var word in words)
                sentence = sentence.Replace($"{word} {denial}", denial, StringComparison.OrdinalIgnoreCase);
        }
        return sentence;
    }

    /// <summary>How much more often the default language has such words.</summary>
    private static int Surplus(Localized<ImmutableArray<string>> words, string sentence, string twin)
    {
        var (own, other) = (Langs.Default, Langs.Default.Twin());
        return Language.Of(own).Words.CountWords(sentence, words[own]) - Language.Of(other).Words.CountWords(twin, words[other]);
    }

    private static string? Find(Localized<ImmutableArray<string>> words, string text, Lang lang) =>
        words[lang].FirstOrDefault(word => Language.Of(lang).Words.HasWords(text, word));
}
