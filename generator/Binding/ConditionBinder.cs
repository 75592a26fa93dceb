using System.Collections.Immutable;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model.Routing;
using SiteGen.Reading;

namespace SiteGen.Binding;

/// <summary>The key <c>when</c>: a mapping from questions to answers, or a list of such mappings of which one has to fit.</summary>
internal static class ConditionBinder
{
    private const string Key = "when";

    public static Condition Read(FieldReader fields) =>
        fields.Find(Key) switch
        {
            null => Condition.Always,
            YamlList list => new Condition([.. list.Items.Select(item => Case(item, fields.Diagnostics))]),
            var one => new Condition([Case(one, fields.Diagnostics)]),
        };

    private static ConditionCase Case(YamlValue value, DiagnosticBag diagnostics)
    {
        if (value is YamlMap map)
            return new ConditionCase([.. map.Entries.Select(entry => Term(entry, diagnostics))]);
        diagnostics.Add(
            FactRules.WrongShape,
            value.Span,
            $"'{Key}' should be a mapping from questions to answers, as '{{ number: active }}', or a list of such; this is {value.Kind}."
        );
        return new ConditionCase([]);
    }

    private static ConditionTerm Term(YamlEntry entry, DiagnosticBag diagnostics) =>
        new(
            entry.Key,
            entry.Value is YamlList list
                    ? [.. list.Items.Select(item => FieldValues.Text(item, entry.Key.Value, diagnostics)).OfType<Text.Located<string>>()]
                : FieldValues.Text(entry.Value, entry.Key.Value, diagnostics) is { } text ? ImmutableArray.Create(text)
                : []
        );
}
