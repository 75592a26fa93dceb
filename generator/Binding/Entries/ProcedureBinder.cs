using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding.Entries;

/// <summary>A file of <c>data/procedures</c> to a <see cref="Procedure"/>.</summary>
internal static class ProcedureBinder
{
    /// <summary>What people write between labels.</summary>
    private static readonly SearchValues<char> Arrows = SearchValues.Create(">＞→›»⇒");

    public static Procedure? Bind(EntityHeader header, FieldReader fields, SiteConfig config)
    {
        var title = EntityHeader.Name(fields, "title");
        var place = Named(fields, config.Kinds, ProcedureRole.Place, required: true);
        var purpose = Named(fields, config.Kinds, ProcedureRole.Purpose, required: false);
        var who = fields.OptionalLocalized("who");
        var needs = fields
            .List("needs")
            .Select(need => FieldValues.Localized(need, "needs", fields.Diagnostics))
            .OfType<Localized<Located<string>>>()
            .ToImmutableArray();
        var version = fields.OptionalLocalized("version");
        var steps = Steps(fields);
        var alternatives = Alternatives(fields, steps.Length);
        var standing = ProvenanceBinder.Bind(fields, config.ReviewMonths);
        if (fields.Find("steps") is YamlList { Items.IsEmpty: true })
            fields.Diagnostics.Add(FactRules.MissingKey, fields.KeySpan("steps"), "A procedure has at least one step.");
        return title is null || standing is null || steps.IsEmpty
            ? null
            : new Procedure(header.Key, title, header.Aliases, place, purpose, who, needs, version, steps, alternatives, standing);
    }

    /// <summary>The entry that a procedure names in a role, under the scheme of its kind: <c>office: north</c>.</summary>
    private static Located<EntityKey>? Named(FieldReader fields, KindTable kinds, ProcedureRole role, bool required)
    {
        var allowed = kinds.InProcedures(role).ToList();
        var written = allowed.Where(kind => fields.Find(kind.Scheme) is not null).ToList();
        if (allowed.Count == 0 || (written.Count == 0 && !required))
            return null;
        if (written.Count == 1)
            return fields.Reference(written[0].Scheme, written[0]);
        if (allowed.Count == 1)
            return fields.Reference(allowed[0].Scheme, allowed[0]);
        fields.Diagnostics.Add(
            written.Count == 0 ? FactRules.MissingKey : FactRules.WrongShape,
            written.Count == 0 ? fields.Span with { Length = Math.Min(1, fields.Span.Length) } : fields.KeySpan(written[1].Scheme),
            $"A procedure names exactly one of {string.Join(", ", allowed.Select(kind => kind.Scheme))}; this names "
                + $"{(written.Count == 0 ? "none" : string.Join(" and ", written.Select(kind => kind.Scheme)))}."
        );
        return null;
    }

    private static ImmutableArray<Step> Steps(FieldReader fields) =>
        [
            .. fields
                .List("steps")
                .Select(item => FieldValues.Map(item, "steps", fields.Diagnostics))
                .OfType<FieldReader>()
                .Select(ReadStep)
                .OfType<Step>(),
        ];

    private static Step? ReadStep(FieldReader fields)
    {
        var actions = Vocabulary.Actions.Words.Where(fields.Has).ToList();
        var note = fields.OptionalLocalized("note");
        if (actions.Count != 1)
        {
            foreach (var word in Vocabulary.Actions.Words)
                fields.Find(word);
            var isMisnamed = actions.Count == 0 && fields.HasUnknown;
            fields.Finish();
            if (isMisnamed)
                return null;
            fields.Diagnostics.Add(
                FactRules.WrongShape,
                fields.Span,
                $"A step has exactly one of {string.Join(", ", Vocabulary.Actions.Words)}; this has "
                    + $"{(actions.Count == 0 ? "none" : string.Join(" and ", actions))}."
            );
            return null;
        }
        var action = Vocabulary.Actions.Find(actions[0])!.Value;
        var content = fields.Map(actions[0]);
        fields.Finish();
        if (content is null)
            return null;
        var text = FieldValues.LocalizedFields(content, actions[0]);
        // A step with a label says how the label is pronounced; one without says only what to do.
        var hasLabel = action is StepAction.Open or StepAction.Tap or StepAction.Search or StepAction.Choose;
        var pinyin = hasLabel ? content.Text("pinyin") : null;
        content.Finish();
        if (text is null || (hasLabel && pinyin is null))
            return null;
        if (pinyin is { } p)
            PinyinField.Check(text.Zh, p, content.Diagnostics);
        if (hasLabel && text.Zh.Value.AsSpan().IndexOfAny(Arrows) >= 0)
            content.Diagnostics.Add(
                FactRules.ImpossibleValue,
                text.Zh.Span,
                $"'{text.Zh}' has an arrow, which no label has: it leads to the next one.",
                help: "Write each label as a step of its own, without arrows: '- tap: { zh: …, en: …, pinyin: … }'."
            );
        return hasLabel
            ? new Step(action, new ScreenLabel(text.Zh, text.En, pinyin!.Value.Value), null, note)
            : new Step(action, null, text, note);
    }

    private static ImmutableArray<Alternative> Alternatives(FieldReader fields, int stepCount)
    {
        var alternatives = ImmutableArray.CreateBuilder<Alternative>();
        foreach (var item in fields.List("alternatives", required: false))
        {
            if (FieldValues.Map(item, "alternatives", fields.Diagnostics) is not { } entry)
                continue;
            var from = entry.Scalar("from");
            var steps = Steps(entry);
            if (entry.Find("steps") is YamlList { Items.IsEmpty: true })
                fields.Diagnostics.Add(FactRules.MissingKey, entry.KeySpan("steps"), "An alternative has at least one step.");
            entry.Finish();
            if (from is not { } f || steps.IsEmpty)
                continue;
            if (
                int.TryParse(f.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= 1
                && number <= stepCount
            )
                alternatives.Add(new Alternative(number, steps));
            else
                fields.Diagnostics.Add(
                    FactRules.ImpossibleValue,
                    f.Span,
                    $"'from' should be the number of a step, 1 to {stepCount}; this is '{f.Value}'."
                );
        }
        return alternatives.DrainToImmutable();
    }
}
