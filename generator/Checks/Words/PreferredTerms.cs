using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Words;

/// <summary>Finds the words that the house does not use, but for names and labels that have them.</summary>
internal sealed class PreferredTerms(SiteConfig config, DataSet data)
{
    private readonly Localized<ImmutableArray<string>> _names = new(NamesWith(config, data, Lang.En), NamesWith(config, data, Lang.Zh));

    /// <summary>Reports each such word in a text.</summary>
    public void Check(Passage passage, Lang lang, DiagnosticBag diagnostics)
    {
        var text = passage.Text;
        foreach (var term in config.PreferredTerms[lang])
        {
            var avoid = term.Avoid.Value;
            for (var at = 0; (at = text.IndexOf(avoid, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += avoid.Length)
            {
                if (!IsWhole(text, at, avoid.Length) || passage.IsGiven(at) || IsInName(text, at, lang))
                    continue;
                diagnostics.Add(
                    LinkRules.PreferredTerm,
                    passage.SpanOf(at, avoid.Length),
                    $"'{text.Substring(at, avoid.Length)}' is not used here; write '{term.Use}'.",
                    new Note("the list says so here", term.Avoid.Span)
                );
            }
        }
    }

    // Words of Latin letters have ends; Chinese ones have none that can be seen.
    private static bool IsWhole(string text, int at, int length) =>
        !(char.IsAsciiLetter(text[at]) && at > 0 && char.IsAsciiLetter(text[at - 1]))
        && !(char.IsAsciiLetter(text[at + length - 1]) && at + length < text.Length && char.IsAsciiLetter(text[at + length]));

    private bool IsInName(string text, int at, Lang lang)
    {
        foreach (var name in _names[lang])
        {
            for (
                var from = text.IndexOf(name, StringComparison.Ordinal);
                from >= 0;
                from = text.IndexOf(name, from + 1, StringComparison.Ordinal)
            )
            {
                if (from <= at && at < from + name.Length)
                    return true;
            }
        }
        return false;
    }

    private static ImmutableArray<string> NamesWith(SiteConfig config, DataSet data, Lang lang)
    {
        if (config.PreferredTerms[lang].IsEmpty)
            return [];
        var labels = data.OfKind<Procedure>()
            .SelectMany(p => p.Steps.Concat(p.Alternatives.SelectMany(a => a.Steps)))
            .Select(s => s.Label?.Text[lang].Value)
            .OfType<string>();
        return
        [
            .. data
                .All.Where(e => e is DeclaredEntity or Source)
                .Select(e => e.Name.In(lang))
                .Concat(labels)
                .Where(name => config.PreferredTerms[lang].Any(t => name.Contains(t.Avoid.Value, StringComparison.OrdinalIgnoreCase)))
                .Distinct(),
        ];
    }
}
