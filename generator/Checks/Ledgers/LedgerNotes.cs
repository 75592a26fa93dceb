using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Ledgers;
using SiteGen.Text;

namespace SiteGen.Checks.Ledgers;

/// <summary>Reports where an entry and the ledger disagree: at the entry, with a note at the ledger's own words.</summary>
internal static class LedgerNotes
{
    /// <param name="span">The place in the entry.</param>
    /// <param name="expected">What the ledger has, as the end of a sentence.</param>
    public static void Differs(
        DiagnosticBag diagnostics,
        Located<string> row,
        SourceSpan ledger,
        SourceSpan span,
        string found,
        string expected
    ) =>
        diagnostics.Add(
            LedgerRules.Differs,
            span,
            $"{found}; the ledger's row {row} has {expected}.",
            new Note("the ledger says so here", ledger)
        );

    /// <summary>An entry has the status that its row of the ledger has.</summary>
    /// <param name="whose">How the message begins: a row and a path that speak of the same entry say so apart.</param>
    public static void CheckStatus(
        DiagnosticBag diagnostics,
        Located<string> row,
        Located<Status> expected,
        Located<Status> found,
        string whose = "The status"
    )
    {
        if (found.Value != expected.Value)
            Differs(
                diagnostics,
                row,
                expected.Span,
                found.Span,
                $"{whose} is '{Vocabulary.Statuses.WordFor(found.Value)}'",
                $"'{Vocabulary.Statuses.WordFor(expected.Value)}'"
            );
    }

    /// <param name="words">All that is not said, in the order of the row.</param>
    public static void Missing(
        DiagnosticBag diagnostics,
        Located<string> row,
        IReadOnlyList<LedgerWords> words,
        SourceSpan span,
        Lang lang
    ) =>
        diagnostics.Add(
            LedgerRules.Differs,
            span,
            $"In '{lang.Folder()}' this does not say {string.Join(", nor ", words.Select(OneOf))}; the ledger's row {row} asks for "
                + $"{(words.Count == 1 ? "it" : "them")}.",
            new Note("the ledger asks for it here", words[0].Written.Span)
        );

    /// <summary>Whether one of the words is what a step of a path reads, by the ledger.</summary>
    public static bool AreOfStep(LedgerWords words, LedgerPath path) =>
        path
            .Steps.Concat(path.Alternatives.SelectMany(way => way.Steps))
            .SelectMany(step => new[] { step.Label?.Value, step.Gloss?.Value })
            .OfType<string>()
            .Intersect(words.Written.Value.Split('|'))
            .Any();

    private static string OneOf(LedgerWords words) => string.Join(" or ", words.Written.Value.Split('|').Select(word => $"'{word}'"));
}
