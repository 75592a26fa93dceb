using System.Collections.Immutable;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages.Chinese;
using SiteGen.Model.Ledgers;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding;

/// <summary><c>data/readings.yaml</c> to <see cref="Readings"/>.</summary>
internal static class ReadingsBinder
{
    public static Readings? Bind(YamlValue yaml, DiagnosticBag diagnostics)
    {
        if (yaml is not YamlMap map)
        {
            diagnostics.Add(FactRules.WrongShape, yaml.Span, $"'readings.yaml' should be a mapping; this is {yaml.Kind}.");
            return null;
        }
        return new Readings([.. map.Entries.Select(entry => Character(entry, diagnostics)).OfType<CharacterReadings>()]);
    }

    private static CharacterReadings? Character(YamlEntry entry, DiagnosticBag diagnostics)
    {
        var key = entry.Key;
        if (!Han.CharactersOf(key.Value).SequenceEqual([key.Value]))
        {
            diagnostics.Add(FactRules.WrongShape, key.Span, $"Readings are given for one Chinese character; this is '{key.Value}'.");
            return null;
        }
        var values = entry.Value is YamlList list ? list.Items : [entry.Value];
        if (values.IsEmpty)
            diagnostics.Add(FactRules.WrongShape, entry.Value.Span, $"'{key}' has no reading; write one, or take the line out.");
        var readings = values
            .Select(value => FieldValues.Text(value, key.Value, diagnostics))
            .OfType<Located<string>>()
            .Where(IsSyllable)
            .ToImmutableArray();
        return new CharacterReadings(key, readings);

        bool IsSyllable(Located<string> reading)
        {
            if (key.Value == "儿" && reading.Value == Pinyin.Retroflex)
                return true;
            if (Pinyin.Split(reading.Value, new HashSet<string>(), out var wrong).Length == 1 && wrong is null)
                return true;
            diagnostics.Add(
                FactRules.PinyinDiffers,
                reading.Span,
                $"'{reading}' is not one syllable of pinyin with its tone mark where it belongs."
            );
            return false;
        }
    }
}
