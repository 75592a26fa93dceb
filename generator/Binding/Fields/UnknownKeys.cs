using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding.Fields;

/// <summary>Reports the keys of a mapping that its binder did not ask for, and what was meant by each.</summary>
/// <param name="known">Those that it asked for, in that order.</param>
internal sealed class UnknownKeys(YamlMap map, List<string> known, DiagnosticBag diagnostics)
{
    /// <summary>The most keys that help lists; of more, nobody reads which.</summary>
    private const int MostFreeKeys = 20;

    /// <summary>By which some readers of YAML bring the entries of another mapping in.</summary>
    private const string MergeKey = "<<";

    public static void ReportMissing(YamlMap map, string key, DiagnosticBag diagnostics) =>
        diagnostics.Add(FactRules.MissingKey, StartOf(map.Span), MissingMessage(key));

    public void Report()
    {
        ReportBelow();
        for (var i = 0; i < map.Entries.Length; i++)
        {
            if (!known.Contains(map.Entries[i].Key.Value) && !IsOfTextAbove(i))
                ReportUnknown(map.Entries[i].Key);
        }
    }

    private void ReportUnknown(Located<string> key)
    {
        if (key.Value == MergeKey)
        {
            diagnostics.Add(
                FactRules.UnknownKey,
                key.Span,
                $"'{key}' brings nothing in: mappings are not merged here.",
                help: "Write out what it was to bring in, each key on a line of its own."
            );
            return;
        }
        if (known.Find(one => Has(one) && one.Equals(key.Value, StringComparison.OrdinalIgnoreCase)) is { } same)
        {
            diagnostics.Add(
                FactRules.UnknownKey,
                key.Span,
                $"'{key}' is '{same}' once more.",
                new Note("it stands here already", map.Find(same)!.Key.Span),
                help: "Keys are in small letters. Keep one of the two entries."
            );
            return;
        }
        // One that is there already would only be there twice.
        var free = known.Where(one => !Has(one)).Distinct(StringComparer.Ordinal).ToList();
        var meant = Suggestion.Nearest(key.Value, free);
        if (meant is not null)
            WithdrawMissing(meant);
        diagnostics.Add(
            FactRules.UnknownKey,
            key.Span,
            $"The key '{key}' is not known here.{(meant is null ? "" : $" Did you mean '{meant}'?")}",
            help: meant is null && free.Count is > 0 and <= MostFreeKeys
                ? $"Correct the spelling, or remove the key. Here can also stand: {string.Join(", ", free)}."
                : null
        );
    }

    private void WithdrawMissing(string key) =>
        diagnostics.Withdraw(FactRules.MissingKey, d => d.Span == StartOf(map.Span) && d.Message == MissingMessage(key));

    /// <summary>Reports keys of this mapping that stand in one below it, begun too far to the right, where nobody knows them.</summary>
    private void ReportBelow()
    {
        foreach (var (above, value) in map.Entries)
        {
            if (value is not YamlMap { IsFlow: false } below)
                continue;
            foreach (var key in below.Entries.Select(entry => entry.Key).Where(key => known.Contains(key.Value) && !Has(key.Value)))
            {
                if (!diagnostics.Has(FactRules.UnknownKey, d => d.Span == key.Span))
                    continue;
                diagnostics.Withdraw(FactRules.UnknownKey, d => d.Span == key.Span);
                WithdrawMissing(key.Value);
                diagnostics.Add(
                    FactRules.UnknownKey,
                    key.Span,
                    $"'{key}' stands below '{above}', and belongs beside it.",
                    help: $"Begin the line in column {above.Span.Position.Column}, as that of '{above}'."
                );
            }
        }
    }

    /// <summary>Whether an entry is the other language of the text before it, begun too far to the left; then that is reported.</summary>
    private bool IsOfTextAbove(int at)
    {
        var key = map.Entries[at].Key;
        if (
            at == 0
            || Langs.All.All(lang => lang.Folder() != key.Value)
            || map.Entries[at - 1] is not { Value: YamlMap { IsFlow: false, Entries: [var first, ..] } text } above
            || text.Find(key.Value) is not null
        )
            return false;
        diagnostics.Withdraw(FactRules.MissingLanguage, d => d.Span.Start == text.Span.Start);
        diagnostics.Add(
            FactRules.UnknownKey,
            key.Span,
            $"'{key}' stands beside '{above.Key}', and belongs below it.",
            help: $"Begin the line in column {first.Key.Span.Position.Column}, as that of '{first.Key}'."
        );
        return true;
    }

    private bool Has(string key) => map.Find(key) is not null;

    private static string MissingMessage(string key) => $"The key '{key}' is missing.";

    private static SourceSpan StartOf(SourceSpan span) => span with { Length = Math.Min(span.Length, 1) };
}
