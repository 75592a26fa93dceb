using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding.Fields;

/// <summary>The items of a list, and what else was written where one should stand.</summary>
internal static class ListItems
{
    /// <summary>What stands between the items of lists, and round them, in texts that were not written as YAML.</summary>
    private static readonly char[] ListMarks = [',', '，', '、', ';', '；', '【', '】', '「', '」'];

    private const StringSplitOptions ListSplit = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    /// <summary>Empty when it is no list, which is reported.</summary>
    public static ImmutableArray<YamlValue> Of(YamlValue value, string key, DiagnosticBag diagnostics)
    {
        if (value is YamlList list)
            return list.Items;
        diagnostics.Add(
            FactRules.WrongShape,
            value.Span,
            $"'{key}' should be a list; this is {value.Kind}.",
            help: value is YamlText { IsPlain: true, Text: { Length: > 0 } text } ? HelpOfList(text) : null
        );
        return [];
    }

    /// <summary>How what was meant for a list is written as one.</summary>
    private static string HelpOfList(string text) =>
        text[0] is '-' or '–' or '—' or '•' or '·'
            ? "Begin each item on a line of its own with a hyphen and a blank, as '- item'."
            : $"Put it in square brackets, with commas between the items: [{string.Join(", ", text.Split(ListMarks, ListSplit))}].";

    /// <summary>What the items say. One that says what another does is reported and left out: it is a slip of copying, and two would be
    /// shown.</summary>
    public static ImmutableArray<Located<string>> Once(
        ImmutableArray<YamlValue> items,
        string key,
        Func<YamlValue, string, DiagnosticBag, Located<string>?> read,
        DiagnosticBag diagnostics
    )
    {
        var texts = ImmutableArray.CreateBuilder<Located<string>>(items.Length);
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (read(item, key, diagnostics) is not { } text)
                continue;
            if (Unparted(item, text) is { } comma)
            {
                diagnostics.Add(
                    FactRules.WrongShape,
                    text.Span,
                    $"'{comma}' does not part the items of a list.",
                    help: "Put a comma of the Latin script and a blank in its place; or the whole in quotation marks, if it is one item."
                );
                continue;
            }
            if (first.TryAdd(text.Value, text.Span))
                texts.Add(text);
            else
                ReportTwice(text.Value, text.Span, first[text.Value], diagnostics);
        }
        return texts.DrainToImmutable();
    }

    /// <returns>The Chinese comma that keeps items in brackets together, or <c>null</c>.</returns>
    private static char? Unparted(YamlValue item, Located<string> text) =>
        item is YamlText { IsPlain: true }
        && text.Span.File.Text.AsSpan(0, text.Span.Start).TrimEnd() is [.., '[' or ',']
        && text.Value.IndexOfAny(['，', '、']) is >= 0 and var at
            ? text.Value[at]
            : null;

    /// <summary>Reports an item of a list that says what an earlier one does.</summary>
    public static void ReportTwice(string item, SourceSpan second, SourceSpan first, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            FactRules.ImpossibleValue,
            second,
            $"'{item}' is listed twice.",
            new Note("listed first here", first),
            help: "Take one of the two out."
        );
}
