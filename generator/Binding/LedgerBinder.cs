using System.Collections.Immutable;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Ledgers;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding;

/// <summary><c>data/ledger.yaml</c> to <see cref="Ledger"/>.</summary>
/// <param name="kinds">Those of the site.</param>
internal sealed class LedgerBinder(KindTable kinds)
{
    /// <summary>The most days or months of a reminder either way, as its schema has it.</summary>
    private const int MostOffset = 999;

    public Ledger? Bind(YamlValue yaml, DiagnosticBag diagnostics)
    {
        if (FieldValues.Map(yaml, "ledger.yaml", diagnostics) is not { } fields)
            return null;
        var ledger = new Ledger(
            Items(fields, "rows", Row),
            Items(fields, "figures", Figure),
            Items(fields, "paths", Path),
            Items(fields, "checklists", Checklist),
            Items(fields, "sources", Source),
            Items(fields, "clock", Stage),
            Items(fields, "reminders", Reminder)
        )
        {
            HomeHotlines = fields.References("home-hotlines", EntityKind.Hotline, required: false),
        };
        fields.Finish();
        return ledger;
    }

    /// <summary>Every item of a list that may be left out; those that don't bind are reported and left out.</summary>
    private static ImmutableArray<T> Items<T>(FieldReader fields, string key, Func<FieldReader, T?> bind)
        where T : class
    {
        var bound = ImmutableArray.CreateBuilder<T>();
        foreach (var item in fields.List(key, required: false))
        {
            if (FieldValues.Map(item, key, fields.Diagnostics) is not { } entry)
                continue;
            if (bind(entry) is { } value)
                bound.Add(value);
            entry.Finish();
        }
        return bound.DrainToImmutable();
    }

    private LedgerRow? Row(FieldReader fields)
    {
        var name = fields.Text("row");
        ImmutableArray<Located<EntityKey>> entries =
        [
            .. fields
                .References("entries", kinds)
                .Where(entry => IsOneOf(entry, fields.Diagnostics, EntityKind.Fact, EntityKind.Hotline, EntityKind.Procedure)),
        ];
        var status = fields.Word("status", Vocabulary.Statuses);
        var asOf = fields.AsOf("as-of");
        var how = fields.Has("how") ? fields.Word("how", Vocabulary.Methods) : null;
        ImmutableArray<Located<EntityKey>> sources =
        [
            .. fields.TextOrTexts("source").Select(id => id.With(new EntityKey(EntityKind.Source, id.Value))),
        ];
        var review = fields.Text("review");
        var hedgedByMark = fields.Flag("hedged-by-mark");
        var topic = fields.OptionalText("topic");
        ImmutableArray<Located<EntityKey>>? about = fields.Has("about") ? fields.References("about", kinds) : null;
        var words = Words(fields);
        return name is { } n && status is { } st && asOf is { } a && review is { } re && !sources.IsEmpty
            ? new LedgerRow(n, entries, st, a, how, sources, re, hedgedByMark, words) { Topic = topic, About = about }
            : null;
    }

    private LedgerFigure? Figure(FieldReader fields)
    {
        var row = fields.Text("row");
        var entry = fields.Reference("entry", kinds);
        if (entry is { } known && !IsOneOf(known, fields.Diagnostics, EntityKind.Fact, EntityKind.Hotline))
            entry = null;
        var figure =
            entry?.Value.Kind != EntityKind.Hotline ? FieldValues.LocalizedFields(fields, "figures")
            : fields.Text("number") is { } number ? new(number, number)
            : null;
        var isHotline = entry?.Value.Kind == EntityKind.Hotline;
        var contact = isHotline && fields.Has("kind") ? fields.Word("kind", Vocabulary.ContactKinds) : null;
        var from = isHotline ? fields.OptionalText("from") : null;
        ImmutableArray<Located<EntityKey>>? owners = isHotline && fields.Has("for") ? fields.References("for", kinds) : null;
        var since = isHotline ? null : fields.OptionalDate("from");
        var was = isHotline ? [] : Items(fields, "was", PastFigure);
        if (since is { } start && was.IsEmpty)
            fields.Diagnostics.Add(
                FactRules.MissingKey,
                start.Span,
                "A figure that holds 'from' a day needs 'was': what held until then, as in 'was: [{ en: …, zh: …, until: 2026-06 }]'."
            );
        return row is { } r && entry is { } e && figure is not null
            ? new LedgerFigure(r, e, figure)
            {
                Contact = isHotline ? contact ?? r.With(ContactKind.Call) : null,
                From = from,
                For = owners,
                Since = since,
                Was = was,
            }
            : null;
    }

    private static PastFigure? PastFigure(FieldReader fields)
    {
        var text = FieldValues.LocalizedFields(fields, "was");
        return fields.Date("until") is { } until && text is not null ? new PastFigure(text, until) : null;
    }

    private LedgerPath? Path(FieldReader fields)
    {
        var row = fields.Text("row");
        var procedure = fields.Reference("procedure", EntityKind.Procedure);
        var shown = fields.References("shown", kinds, required: false);
        var status = fields.Word("status", Vocabulary.Statuses);
        var steps = Items(fields, "steps", Step);
        var alternatives = Items(fields, "alternatives", way => new LedgerWay(way.OptionalScalar("from"), Items(way, "steps", Step)));
        var also = fields.Find("also") is null ? null : fields.Map("also");
        var words = also is null ? new([], []) : Words(also);
        also?.Finish();
        return row is { } r && procedure is { } p && status is { } s ? new LedgerPath(r, p, shown, s, steps, alternatives, words) : null;
    }

    private static LedgerChecklist? Checklist(FieldReader fields)
    {
        var items = fields.Texts("items", required: false);
        var hotlines = fields.References("hotlines", EntityKind.Hotline, required: false);
        var urgent = fields.Flag("urgent");
        return fields.Text("at") is { } at ? new LedgerChecklist(at, urgent, items, hotlines) : null;
    }

    private static LedgerStage? Stage(FieldReader fields)
    {
        var stage = fields.Text("stage");
        var usual = fields.OptionalReference("usual", EntityKind.Fact);
        return fields.Reference("fact", EntityKind.Fact) is { } fact && stage is { } s ? new LedgerStage(s, fact, usual) : null;
    }

    private static LedgerReminder? Reminder(FieldReader fields)
    {
        var reminder = fields.Text("reminder");
        var from = fields.Word("from", Vocabulary.Anchors);
        var isInMonths = fields.Has("months");
        var key = isInMonths ? "months" : "days";
        var offset = fields.Scalar(key) is { } text ? FieldValues.Offset(text, key, MostOffset, fields.Diagnostics) : null;
        return reminder is { } r && from is { } f && offset is { } o
            ? new LedgerReminder(r, f, o, isInMonths ? TimeUnit.Month : TimeUnit.Day)
            : null;
    }

    private static LedgerSource? Source(FieldReader fields)
    {
        var source = fields.Reference("source", EntityKind.Source);
        var date = fields.OptionalDate("date");
        var url = fields.OptionalUrl("url");
        var via = fields.OptionalReference("via", EntityKind.Source);
        var publisherClass = fields.OptionalText("class");
        return source is { } s ? new LedgerSource(s, date, url, via, publisherClass) : null;
    }

    private static LedgerStep? Step(FieldReader fields)
    {
        var action = fields.Has("do") ? fields.Word("do", Vocabulary.Actions) : null;
        if (fields.Find("says") is { } says)
            return
                FieldValues.Localized(says, "says", fields.Diagnostics)?.Select(text => new LedgerWords(text)) is { } words
                && SaysSomething(words.En, fields.Diagnostics)
                && SaysSomething(words.Zh, fields.Diagnostics)
                ? new LedgerStep(says.Span, null, null, words, action)
                : null;
        var gloss = fields.OptionalText("en");
        // A source in English may give no Chinese word.
        if (gloss is { } only && !fields.Has("zh"))
            return new LedgerStep(only.Span, null, gloss, null, action);
        if (fields.Text("zh") is not { } label)
            return null;
        if (gloss is { } english)
            LanguageField.Check(new Localized<Located<string>>(english, label), "steps", fields.Diagnostics);
        return new LedgerStep(label.Span, label, gloss, null, action);
    }

    private static Localized<ImmutableArray<LedgerWords>> Words(FieldReader fields) => new(Words(fields, "en"), Words(fields, "zh"));

    private static ImmutableArray<LedgerWords> Words(FieldReader fields, string lang) =>
        [.. fields.Texts(lang).Select(text => new LedgerWords(text)).Where(words => SaysSomething(words, fields.Diagnostics))];

    /// <summary>Whether no alternative is empty: an empty one stands in every text, and so asks for nothing.</summary>
    private static bool SaysSomething(LedgerWords words, DiagnosticBag diagnostics)
    {
        if (words.HasEmpty())
            diagnostics.Add(
                FactRules.WrongShape,
                words.Written.Span,
                $"'{words.Written}' has an empty alternative, which stands in every text; words joined by '|' each ask for something."
            );
        else if (words.Written.Value.Contains("**", StringComparison.Ordinal))
            diagnostics.Add(
                FactRules.WrongShape,
                words.Written.Span,
                $"'{words.Written}' has '**'; one '*' at the end of a word says that it may go on."
            );
        return !words.HasEmpty();
    }

    private static bool IsOneOf(Located<EntityKey> entry, DiagnosticBag diagnostics, params ReadOnlySpan<EntityKind> allowed)
    {
        if (allowed.Contains(entry.Value.Kind))
            return true;
        var names = new List<string>();
        foreach (var kind in allowed)
            names.Add(kind.Scheme);
        diagnostics.Add(
            FactRules.WrongShape,
            entry.Span,
            $"The ledger has no {entry.Value.Kind.Scheme} here, but a {string.Join(" or ", names)}."
        );
        return false;
    }
}
