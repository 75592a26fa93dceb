using System.Collections.Immutable;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding.Entries;

/// <summary>A file of <c>data/facts</c> to a <see cref="Fact"/>.</summary>
internal static class FactBinder
{
    public static Fact? Bind(EntityHeader header, FieldReader fields, SiteConfig config)
    {
        var about = fields.References("about", config.Kinds);
        var topic = fields.Word("topic", [.. config.Topics.Select(topic => topic.Word.Value)]);
        var valueFields = fields.Map("value");
        var value = valueFields is null ? null : ValueBinder.Bind(valueFields, config.Units);
        var statement = fields.Localized("statement");
        var referenceOnly = fields.Flag("reference-only");
        var hedgedByMark = fields.Flag("hedged-by-mark");
        var wordings = Wordings(fields);
        var also = EntityHeader.Also(fields);
        var from = fields.OptionalDate("from");
        var was = fields.List("was", required: false).Select(past => Past(past, config, fields.Diagnostics)).OfType<PastValue>();
        var (past, until) = (was.ToImmutableArray(), fields.OptionalDate("until"));
        var successor = fields.OptionalReference("superseded-by", EntityKind.Fact);
        if (successor is { } next && next.Value == header.Key.Value)
        {
            fields.Diagnostics.Add(
                FactRules.ImpossibleValue,
                next.Span,
                $"'{next.Value.Id}' can't be superseded by itself.",
                help: "Name the fact that says what is so now; where the same fact has a new value, the old one goes under 'was'."
            );
            successor = null;
        }
        CheckOrder(from, past, fields.Diagnostics);
        CheckPast(value, from, past, fields.Diagnostics);
        var standing = ProvenanceBinder.Bind(fields, config.ReviewMonths);
        if (topic is not { } t || value is null || statement is null || standing is null)
            return null;
        return new Fact(
            header.Key,
            new EntityName(statement, null) { Also = also },
            header.Aliases,
            t,
            new Located<FactValue>(value, valueFields!.Span),
            about,
            referenceOnly,
            hedgedByMark,
            wordings,
            standing
        )
        {
            From = from,
            Was = past,
            Until = until,
            SupersededBy = successor,
        };
    }

    private static PastValue? Past(YamlValue item, SiteConfig config, DiagnosticBag diagnostics)
    {
        if (FieldValues.Map(item, "was", diagnostics) is not { } fields)
            return null;
        var written = fields.Map("value");
        var value = written is null ? null : ValueBinder.Bind(written, config.Units);
        var until = fields.Date("until");
        var source = fields.OptionalReference("source", EntityKind.Source);
        var wordings = Wordings(fields);
        fields.Finish();
        return value is null || until is not { } end
            ? null
            : new PastValue(new Located<FactValue>(value, written!.Span), end, source) { Wordings = wordings };
    }

    /// <summary>The latest past value comes first, and what holds from a day has something that held until then.</summary>
    private static void CheckOrder(Located<PartialDate>? from, ImmutableArray<PastValue> was, DiagnosticBag diagnostics)
    {
        if (from is { } start && was.IsEmpty)
            diagnostics.Add(
                FactRules.MissingKey,
                start.Span,
                "A value that holds 'from' a day needs 'was': what held until then, as in 'was: [{ value: …, until: 2026-06-30 }]'."
            );
        var (later, what) = (from, "the value holds from");
        foreach (var past in was)
        {
            if (later is { } next && past.Until.Value.Start >= next.Value.Start)
                diagnostics.Add(
                    FactRules.ImpossibleValue,
                    past.Until.Span,
                    $"This value held until {past.Until.Value}, but {what} {next.Value}; the latest comes first."
                );
            (later, what) = (past.Until, "the one above it held until");
        }
    }

    /// <summary>Each past value is another than the one that came after it, and no time lies between the last of them and the value of
    /// now.</summary>
    private static void CheckPast(FactValue? value, Located<PartialDate>? from, ImmutableArray<PastValue> was, DiagnosticBag diagnostics)
    {
        var later = value;
        foreach (var past in was)
        {
            if (later is not null && Langs.All.All(lang => later.In(lang) == past.Value.Value.In(lang)))
                diagnostics.Add(
                    FactRules.ImpossibleValue,
                    past.Value.Span,
                    $"'{later.In(Langs.Default)}' is what held after this, too.",
                    help: "Write what it was before; or take this one out, where nothing changed."
                );
            later = past.Value.Value;
        }
        if (was.IsEmpty || from is not { } start || was[0].Until.Value.End.AddDays(1) >= start.Value.Start)
            return;
        diagnostics.Add(
            FactRules.ImpossibleValue,
            was[0].Until.Span,
            $"This value held until {was[0].Until}, and the next holds from {start}: nothing is said of the time between.",
            new Note("the next holds from this day", start.Span),
            help: "Correct one of the two days; or put what held between before this, 'value: { unknown: true }' where nobody says."
        );
    }

    private static Wordings Wordings(FieldReader fields)
    {
        var map = fields.Find("wordings") is { } value ? FieldValues.Map(value, "wordings", fields.Diagnostics) : null;
        if (map is null)
            return Model.Entries.Wordings.None;
        var words = LanguageField.Lists(map, "wordings", required: false);
        var writtenFor = map.Has("for") ? map.ScalarOrScalars("for") : [];
        map.Finish();
        // One language may need other words where the other has none.
        if (Langs.All.All(lang => map.Find(lang.Folder()) is null or YamlList { Items.IsEmpty: true }))
            fields.Diagnostics.Add(
                FactRules.WrongShape,
                fields.KeySpan("wordings"),
                "'wordings' has no words in any language; write some, or leave it out."
            );
        return new Wordings(words, writtenFor);
    }
}
