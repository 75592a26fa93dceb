using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text.Characters;

namespace SiteGen.Search.Index;

/// <summary>Words that readers type for words of the site: the site's <c>synonyms</c>, and those that its house style replaces, which
/// readers write all the same.</summary>
internal static class Synonyms
{
    /// <summary>What is typed, and what it stands for, both as the search reads them.</summary>
    /// <param name="indexes">Those of all languages: a reader may type either.</param>
    /// <param name="terms">The terms by their numbers.</param>
    public static IReadOnlyDictionary<string, string> Of(
        SiteConfig config,
        IReadOnlyList<LanguageIndex> indexes,
        IReadOnlyList<string> terms,
        DiagnosticBag diagnostics
    )
    {
        var synonyms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var term in Langs.All.SelectMany(lang => config.PreferredTerms[lang]))
        {
            if (Words(term.Avoid.Value) is [var typed] && Words(term.Use) is [var written])
                synonyms[typed] = written;
        }
        var known = config.Synonyms.IsEmpty
            ? []
            : indexes.SelectMany(index => index.TermsInOrder()).Select(term => terms[term]).ToHashSet(StringComparer.Ordinal);
        foreach (var synonym in config.Synonyms)
        {
            var written = synonym.Written.Value;
            synonyms[synonym.Typed.Value] = written;
            if (!Words(written).All(known.Contains))
                diagnostics.Add(
                    OutputRules.SynonymOfNothing,
                    synonym.Written.Span,
                    $"No page has the word '{written}', by which '{synonym.Typed.Value}' is to find something."
                        + Suggestion.For(written, known)
                );
        }
        return synonyms;
    }

    /// <summary>What a search looks up for a text: Latin words, and pairs of Chinese characters.</summary>
    private static IReadOnlyList<string> Words(string text)
    {
        var tokens = Tokenizer.All(text);
        return [.. tokens.Where(token => token.Length > 1 || !HanCharacters.Is(token[0]))];
    }
}
