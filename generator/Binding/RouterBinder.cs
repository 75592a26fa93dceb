using System.Collections.Immutable;
using SiteGen.Binding.Entries;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Model.Routing;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding;

/// <summary><c>data/router.yaml</c> to <see cref="Router"/>.</summary>
internal static class RouterBinder
{
    private const string ChooseMany = "many";

    /// <summary>Where the chosen answers stand among other words.</summary>
    private const string Gap = "{0}";

    /// <summary>Each answer more doubles the pages that follow.</summary>
    private const int MostToCombine = 6;

    private static readonly EntityKind[] PartKinds = [EntityKind.Procedure, EntityKind.Fact, EntityKind.Hotline, EntityKind.Phrase];

    /// <returns><c>null</c> when a mistake was reported.</returns>
    public static Router? Bind(SourceFile file, YamlValue yaml, DiagnosticBag diagnostics)
    {
        if (FieldValues.Map(yaml, "router.yaml", diagnostics) is not { } fields)
            return null;
        var title = fields.Localized("title");
        var lead = fields.Localized("lead");
        var questions = Maps(fields, "questions").Select(Question).ToList();
        var items = Maps(fields, "items").Select(Item).ToList();
        var moved = Maps(fields, "moved", required: false).Select(Moved).ToList();
        fields.Finish();
        CheckIds("question", questions.OfType<RouterQuestion>().Select(q => q.Id), diagnostics);
        CheckIds("item", items.OfType<RouterItem>().Select(item => item.Id), diagnostics);
        foreach (var key in new[] { "questions", "items" }.Where(key => fields.Find(key) is YamlList { Items.IsEmpty: true }))
            diagnostics.Add(FactRules.MissingKey, fields.KeySpan(key), $"'{key}' is empty; a router has at least one.");
        return title is null || lead is null || questions.Contains(null) || items.Contains(null) || moved.Contains(null)
            ? null
            : new Router(file, title, lead, [.. questions!], [.. items!], [.. moved!]);
    }

    private static RouterQuestion? Question(FieldReader fields)
    {
        var id = fields.Text("id");
        var name = fields.Localized("name");
        var ask = fields.Localized("ask");
        var hint = fields.OptionalLocalized("hint");
        var many = IsMany(fields);
        var summary = many ? fields.Localized("summary") : null;
        CheckGap(summary, fields.Diagnostics);
        if (!many)
            RefuseOfMany(fields);
        var nothing =
            many && fields.Find("none") is { } none && FieldValues.Map(none, "none", fields.Diagnostics) is { } reader
                ? Answer(reader)
                : null;
        var when = ConditionBinder.Read(fields);
        var answers = Maps(fields, "answers").Select(Answer).ToList();
        fields.Finish();
        CheckIds("answer", answers.Append(nothing).OfType<RouterAnswer>().SelectMany(a => a.Aliases.Prepend(a.Id)), fields.Diagnostics);
        if (fields.Find("answers") is YamlList { Items.IsEmpty: true })
            fields.Diagnostics.Add(FactRules.MissingKey, fields.KeySpan("answers"), "'answers' is empty; a question has at least one.");
        if (many && answers.Count > MostToCombine)
        {
            fields.Diagnostics.Add(
                RouterRules.TooLarge,
                fields.KeySpan("answers"),
                $"{answers.Count} answers that may be chosen together make {1L << Math.Min(answers.Count, 60)} pages; at most "
                    + $"{MostToCombine} can be."
            );
            return null;
        }
        return id is not { } i || name is null || ask is null || (many && summary is null) || answers.Contains(null)
            ? null
            : new RouterQuestion(i, name, ask, hint, many, summary, nothing, when, [.. answers!]);
    }

    /// <summary>Reports what only a question with several answers at a time has.</summary>
    private static void RefuseOfMany(FieldReader fields)
    {
        foreach (var key in new[] { "summary", "none" }.Where(key => fields.Find(key) is not null))
            fields.Diagnostics.Add(
                FactRules.UnknownKey,
                fields.KeySpan(key),
                $"'{key}' belongs to a question of which several answers can be chosen together.",
                help: $"Write 'choose: {ChooseMany}' above it; or take it out."
            );
    }

    /// <summary>The words round the chosen answers have a place for these in each language.</summary>
    private static void CheckGap(Localized<Located<string>>? summary, DiagnosticBag diagnostics)
    {
        foreach (var text in (summary?.Values ?? []).Where(text => !text.Value.Contains(Gap, StringComparison.Ordinal)))
            diagnostics.Add(
                FactRules.WrongShape,
                text.Span,
                $"'{text}' has no '{Gap}' where the chosen answers go, so that the titles of their pages would be alike."
            );
    }

    private static bool IsMany(FieldReader fields)
    {
        if (fields.OptionalText("choose") is not { } choose)
            return false;
        if (choose.Value != ChooseMany)
            fields.Diagnostics.Add(
                FactRules.UnknownWord,
                choose.Span,
                $"'{choose}' is no way to choose; leave 'choose' out for one answer, or write "
                    + $"'{ChooseMany}'.{Suggestion.For(choose.Value, [ChooseMany])}"
            );
        return choose.Value == ChooseMany;
    }

    private static RouterAnswer? Answer(FieldReader fields)
    {
        var id = fields.Text("id");
        var aliases = fields.Texts("aliases", required: false);
        var label = fields.Localized("label");
        var hint = fields.OptionalLocalized("hint");
        var summary = fields.OptionalLocalized("summary") ?? label;
        var urgent = fields.Flag("urgent");
        var same = fields.OptionalText("as");
        var callsFrom = fields.Texts("calls-from", required: false);
        var unsayable = fields.Texts("unsayable", required: false);
        var when = ConditionBinder.Read(fields);
        fields.Finish();
        return id is not { } i || label is null || summary is null
            ? null
            : new RouterAnswer(i, aliases, label, hint, summary, urgent, same, callsFrom, unsayable, when);
    }

    private static RouterItem? Item(FieldReader fields)
    {
        var id = fields.Text("id");
        var when = ConditionBinder.Read(fields);
        var title = fields.Localized("title");
        var lead = fields.Localized("lead");
        var parts = fields
            .List("show", required: false)
            .Select(part => Part(part, fields.Diagnostics))
            .OfType<RouterPart>()
            .ToImmutableArray();
        foreach (var same in parts.GroupBy(part => (part.Entry.Value, part.Place?.Value, When(part))).Where(same => same.Count() > 1))
            ListItems.ReportTwice(same.Last().Entry.Value.ToString(), same.Last().Entry.Span, same.First().Entry.Span, fields.Diagnostics);
        var next = Maps(fields, "next", required: false).Select(Next).OfType<RouterStep>().ToImmutableArray();
        var more = fields
            .Texts("more", required: false)
            .Select(link => More(link, fields.Diagnostics))
            .OfType<Located<GuideTarget>>()
            .ToImmutableArray();
        var said = fields.Texts("said", required: false).Select(text => Said(text, parts, fields.Diagnostics)).OfType<Located<EntityKey>>();
        fields.Finish();
        if (id is { } item && !fields.Has("show") && !fields.Has("more") && !fields.Has("next"))
            fields.Diagnostics.Add(
                FactRules.MissingKey,
                item.Span,
                $"'{item}' rests on nothing; name procedures, facts, hotlines or phrases under 'show', a guide under 'more', or a "
                    + "question to go on with under 'next'."
            );
        return id is not { } i || title is null || lead is null
            ? null
            : new RouterItem(i, when, title, lead, parts, next, more) { Said = [.. said] };
    }

    /// <summary>When a part is shown, in words that are alike for what is alike.</summary>
    private static string When(RouterPart part) =>
        string.Join(
            '|',
            part.When.Cases.Select(one => string.Join('&', one.Terms.Select(term => $"{term.Question}={string.Join(',', term.Answers)}")))
        );

    private static Located<EntityKey>? Said(Located<string> text, ImmutableArray<RouterPart> parts, DiagnosticBag diagnostics)
    {
        if (
            parts.FirstOrDefault(part => part.Entry.Value.ToString() == text.Value) is { Entry.Value: { Kind: var kind } key }
            && kind == EntityKind.Fact
        )
            return text.With(key);
        diagnostics.Add(FactRules.WrongShape, text.Span, $"'{text.Value}' is no fact that the item shows; 'said' names facts of 'show'.");
        return null;
    }

    private static RouterPart? Part(YamlValue value, DiagnosticBag diagnostics)
    {
        if (value is not YamlMap)
            return FieldValues.Text(value, "show", diagnostics) is { } text ? Part(text, null, Condition.Always, diagnostics) : null;
        if (FieldValues.Map(value, "show", diagnostics) is not { } fields)
            return null;
        var entry = fields.Text("entry");
        var place = fields.OptionalText("place");
        var when = ConditionBinder.Read(fields);
        fields.Finish();
        return entry is { } e ? Part(e, place, when, diagnostics) : null;
    }

    private static RouterPart? Part(Located<string> text, Located<string>? place, Condition when, DiagnosticBag diagnostics)
    {
        var colon = text.Value.IndexOf(':');
        if (colon > 0 && PartKinds.FirstOrDefault(kind => kind.Scheme == text.Value[..colon]) is { } kind)
            return new RouterPart(text.With(new EntityKey(kind, text.Value[(colon + 1)..])), place, when);
        diagnostics.Add(
            FactRules.WrongShape,
            text.Span,
            $"A checklist shows a {string.Join(", ", PartKinds.Select(kind => kind.Scheme))}, as in 'fact:some-id'; this is '{text}'."
        );
        return null;
    }

    private static RouterStep? Next(FieldReader fields)
    {
        var to = fields.Text("to");
        var when = ConditionBinder.Read(fields);
        fields.Finish();
        return to is { } path ? new RouterStep(path, when) : null;
    }

    private static Located<GuideTarget>? More(Located<string> text, DiagnosticBag diagnostics)
    {
        if (LinkTarget.Parse(text.Value, KindTable.BuiltInOnly) is GuideTarget { Slug.Length: > 0 } guide)
            return text.With(guide);
        diagnostics.Add(
            FactRules.WrongShape,
            text.Span,
            $"What to read on is written 'guide:slug' or 'guide:slug#heading'; this is '{text}'."
        );
        return null;
    }

    private static MovedPath? Moved(FieldReader fields)
    {
        var from = fields.Text("from");
        var to = fields.Text("to");
        fields.Finish();
        return from is { } f && to is { } t ? new MovedPath(f, t) : null;
    }

    private static IEnumerable<FieldReader> Maps(FieldReader fields, string key, bool required = true) =>
        fields.List(key, required).Select(item => FieldValues.Map(item, key, fields.Diagnostics)).OfType<FieldReader>();

    private static void CheckIds(string what, IEnumerable<Located<string>> ids, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            EntityHeader.CheckId(id, diagnostics);
            if (!seen.TryAdd(id.Value, id.Span))
                diagnostics.Add(
                    FactRules.DuplicateId,
                    id.Span,
                    $"The {what} '{id}' is there twice.",
                    new Note("first here", seen[id.Value])
                );
        }
    }
}
