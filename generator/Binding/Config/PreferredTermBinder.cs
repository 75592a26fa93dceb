using System.Collections.Immutable;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Binding.Config;

/// <summary><c>preferred-terms</c> of <c>data/site.yaml</c>: under each language, words and what to write in their place.</summary>
internal static class PreferredTermBinder
{
    public static Localized<ImmutableArray<PreferredTerm>> Bind(FieldReader fields)
    {
        if (fields.OptionalMap("preferred-terms") is not { } map)
            return new([], []);
        var terms = Langs.Each(lang => Terms(lang.Folder()));
        map.Finish();
        return terms;

        ImmutableArray<PreferredTerm> Terms(string lang) =>
            map.OptionalMap(lang) is not { } words
                ? []
                : WithoutContradiction(
                    [
                        .. words
                            .Keys.Select(avoid => (avoid, words.Text(avoid.Value)))
                            .Where(term => term.Item2 is not null)
                            .Select(term => (term.avoid, term.Item2!.Value)),
                    ],
                    fields.Diagnostics
                );
    }

    /// <summary>A word that another is to be replaced by can't be one to replace: who follows one line would break the other.</summary>
    private static ImmutableArray<PreferredTerm> WithoutContradiction(
        ImmutableArray<(Located<string> Avoid, Located<string> Use)> terms,
        DiagnosticBag diagnostics
    )
    {
        var writtenFor = terms.ToLookup(term => term.Use.Value, StringComparer.OrdinalIgnoreCase);
        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (avoid, use) in terms.Where(term => writtenFor.Contains(term.Avoid.Value)))
        {
            // Of two words that are to be written for each other, the first says so.
            told.Add(avoid.Value);
            if (told.Contains(use.Value))
                continue;
            var other = writtenFor[avoid.Value].First();
            diagnostics.Add(
                FactRules.ImpossibleValue,
                avoid.Span,
                $"'{avoid}' is not to be used, and is to be written for '{other.Avoid}'.",
                new Note("written for that here", other.Use.Span),
                help: "Take one of the two lines out, or let both name the same word."
            );
        }
        return
        [
            .. terms.Where(term => !writtenFor.Contains(term.Avoid.Value)).Select(term => new PreferredTerm(term.Avoid, term.Use.Value)),
        ];
    }
}
