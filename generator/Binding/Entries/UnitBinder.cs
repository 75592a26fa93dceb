using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding.Entries;

/// <summary>The units that <c>data/site.yaml</c> declares, and the unit of a value.</summary>
internal static partial class UnitBinder
{
    /// <summary>Units of the site's own, beside the times that each language knows.</summary>
    public static FrozenDictionary<string, SiteUnit> Declared(FieldReader site)
    {
        var units = new Dictionary<string, SiteUnit>(StringComparer.Ordinal);
        var meanings = new HashSet<(Lang? Lang, string Word)>();
        foreach (var (word, fields) in site.OptionalMap("units")?.Entries() ?? [])
        {
            var (one, many) = (fields.Localized("one"), fields.Localized("many"));
            var also = Also(fields);
            var signs = fields.Texts("signs", required: false);
            fields.Finish();
            if (word.Value == Vocabulary.Count || Vocabulary.Times.Find(word.Value) is not null)
                fields.Diagnostics.Add(KindRules.NameTaken, word.Span, $"'{word}' is a unit that the program knows.");
            else if (!WordPattern().IsMatch(word.Value))
                fields.Diagnostics.Add(FactRules.BadId, word.Span, $"'{word}' is not the word of a unit: letters, digits and hyphens.");
            else if (one is not null && many is not null)
            {
                foreach (var lang in Langs.All)
                {
                    foreach (var meant in also[lang].Append(one[lang]).Append(many[lang]).DistinctBy(text => text.Value))
                        NoteMeaning(lang, meant);
                }
                foreach (var sign in signs)
                    NoteMeaning(null, sign);
                units.Add(
                    word.Value,
                    new SiteUnit(word.Value, one.Select(text => text.Value), many.Select(text => text.Value))
                    {
                        Also = also.Select(texts => texts.Select(text => text.Value).ToImmutableArray()),
                        Signs = [.. signs.Select(sign => sign.Value)],
                    }
                );
            }

            void NoteMeaning(Lang? lang, Located<string> meant)
            {
                if (!meanings.Add((lang, meant.Value.ToUpperInvariant())))
                    fields.Diagnostics.Add(KindRules.NameTaken, meant.Span, $"'{meant}' means another unit already.");
            }
        }
        return units.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The <c>unit</c> of a value: a time, <c>count</c>, one of the site's own, or one of these by the time, as
    /// <c>EUR/month</c>.</summary>
    /// <returns><c>null</c> when it is missing or unknown, and was reported.</returns>
    public static Unit? Read(FieldReader fields, FrozenDictionary<string, SiteUnit> units)
    {
        var own = units.Keys.Order(StringComparer.Ordinal).ToList();
        string[] words = [.. Vocabulary.Times.Words, Vocabulary.Count, .. own];
        // What is for a time is offered only where it is meant, so that the list of units stays short.
        if (fields.Find("unit") is YamlText written && written.Text.Contains('/', StringComparison.Ordinal))
            words = [.. words, .. own.SelectMany(thing => Vocabulary.Times.Words.Select(time => $"{thing}/{time}"))];
        if (fields.Find("unit") is YamlText { Text: var text } unknown && !words.Contains(text) && MeantBy(text, units) is { } meant)
        {
            fields.Diagnostics.Add(
                FactRules.UnknownWord,
                unknown.Span,
                FieldValues.UnknownWord(text, "unit", words, $" Did you mean '{meant}'?")
            );
            return null;
        }
        if (fields.Word("unit", words) is not { Value: var word })
            return null;
        if (word == Vocabulary.Count)
            return Unit.Count;
        if (Vocabulary.Times.Find(word) is { } time)
            return Unit.Of(time);
        return word.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash
            ? Unit.Of(units[word[..slash]], Vocabulary.Times.Find(word[(slash + 1)..]))
            : Unit.Of(units[word]);
    }

    /// <summary>The unit that texts name by a word or a sign of its own, as by ¥; <c>null</c> when none is.</summary>
    private static string? MeantBy(string text, FrozenDictionary<string, SiteUnit> units)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal) is >= 0 and var at ? at : text.Length;
        var meant = units.Values.FirstOrDefault(unit =>
            unit.Signs.Concat(Langs.All.SelectMany(lang => unit.Also[lang].Append(unit.One[lang]).Append(unit.Many[lang])))
                .Contains(text[..slash], StringComparer.OrdinalIgnoreCase)
        );
        return meant is null ? null : meant.Word + text[slash..];
    }

    private static Localized<ImmutableArray<Located<string>>> Also(FieldReader unit)
    {
        if (unit.OptionalMap("also") is not { } also)
            return new([], []);
        var words = new Localized<ImmutableArray<Located<string>>>(also.Texts("en", required: false), also.Texts("zh", required: false));
        also.Finish();
        return words;
    }

    [GeneratedRegex(@"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();
}
