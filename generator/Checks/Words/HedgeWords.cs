using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;
using SiteGen.Text.Characters;

namespace SiteGen.Checks.Words;

/// <summary>The words by which a text shows that it is less than certain, by status.</summary>
internal sealed class HedgeWords(FrozenDictionary<Status, Localized<ImmutableArray<string>>> words)
{
    /// <summary>Whether a text that states a fact is as careful as the fact's status demands.</summary>
    /// <param name="text">The words as the reader sees them, the value among them.</param>
    public bool Suffice(string text, Fact fact, Lang lang)
    {
        if (!fact.Trust.IsHedged || fact.HedgedByMark || !words.TryGetValue(fact.Trust.Status.Value, out var hedges))
            return true;
        // "several months" and 数月 are as vague as any hedge.
        if (fact is { Value.Value: SeveralValue, Trust.Status.Value: Status.Typical })
            return true;
        var rules = Language.Of(lang).Words;
        var plain = PlainText.Of(text).Text;
        return hedges[lang].Any(hedge => rules.HasWords(plain, hedge));
    }

    /// <summary>Reports a text that words a fact as certain though its status says otherwise.</summary>
    /// <param name="shown">The text as the reader sees it.</param>
    /// <param name="span">Where it cites the fact.</param>
    public void Check(string shown, Fact fact, Lang lang, SourceSpan span, DiagnosticBag diagnostics)
    {
        var status = fact.Trust.Status;
        if (!Suffice(shown, fact, lang))
            diagnostics.Add(
                LinkRules.HedgeMissingInProse,
                span,
                $"'{fact.Id}' is '{Vocabulary.Statuses.WordFor(status.Value)}', but is worded as certain here; it needs a word such as "
                    + $"{Examples(status.Value, lang)}.",
                new Note("its status", status.Span)
            );
    }

    /// <summary>The first few of a status's words, for a message.</summary>
    public string Examples(Status status, Lang lang) =>
        words.TryGetValue(status, out var hedges) ? string.Join(Language.Of(lang).ListSeparator, hedges[lang].Take(4)) : "";
}
