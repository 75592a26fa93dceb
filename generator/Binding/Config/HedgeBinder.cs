using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding.Config;

/// <summary><c>hedges</c> of <c>data/site.yaml</c>: by status, the words of which a statement contains one.</summary>
internal static class HedgeBinder
{
    public static FrozenDictionary<Status, Localized<ImmutableArray<string>>> Bind(FieldReader fields)
    {
        if (fields.Map("hedges") is not { } map)
            return FrozenDictionary<Status, Localized<ImmutableArray<string>>>.Empty;
        var hedges = new Dictionary<Status, Localized<ImmutableArray<string>>>();
        foreach (var word in Vocabulary.Statuses.Words.Where(w => w is not ("official" or "documented")))
        {
            if (map.Map(word) is not { } languages)
                continue;
            var words = LanguageField.Lists(languages, word, required: true, mayBeNames: false);
            languages.Finish();
            CheckTelling(words, fields.Diagnostics);
            // Of a status without words nothing could be hedged.
            foreach (var lang in Langs.All.Where(lang => languages.Find(lang.Folder()) is YamlList { Items.IsEmpty: true }))
                fields.Diagnostics.Add(
                    FactRules.MissingKey,
                    languages.KeySpan(lang.Folder()),
                    $"'{word}' has no word in '{lang.Folder()}' by which a statement says so.",
                    help: "List words that say how sure it is, as 'usually' or 'reportedly'."
                );
            if (Langs.All.All(lang => words[lang].Length > 0))
                hedges.Add(
                    Vocabulary.Statuses.Find(word)!.Value,
                    words.Select(texts => texts.Select(text => text.Value).ToImmutableArray())
                );
        }
        map.Finish();
        return hedges.ToFrozenDictionary();
    }

    /// <summary>A word that stands in nearly every sentence would let every sentence pass.</summary>
    private static void CheckTelling(Localized<ImmutableArray<Located<string>>> hedges, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            foreach (var hedge in hedges[lang].Where(hedge => Language.Of(lang).StopWords.Contains(hedge.Value)))
                diagnostics.Add(
                    FactRules.ImpossibleValue,
                    hedge.Span,
                    $"'{hedge}' stands in nearly every sentence, and hedges none.",
                    help: "List words that say how sure it is, as 'usually' or 'reportedly'."
                );
        }
    }
}
