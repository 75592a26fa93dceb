using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding.Recorded;

/// <summary><c>data/changes.yaml</c> to a <see cref="ChangeLog"/>.</summary>
internal sealed class ChangesBinder(SourceFile file, KindTable kinds, DiagnosticBag diagnostics)
{
    public ChangeLog? Bind(YamlValue yaml)
    {
        if (yaml is YamlList list)
            return new ChangeLog(file, [.. list.Items.Select(Change).OfType<Change>()]);
        diagnostics.Add(FactRules.WrongShape, yaml.Span, $"'changes.yaml' should be a list; this is {yaml.Kind}.");
        return null;
    }

    private Change? Change(YamlValue item)
    {
        if (FieldValues.Map(item, "changes", diagnostics) is not { } fields)
            return null;
        var day = Day(fields);
        var what = fields.Word("what", Vocabulary.ChangeKinds);
        Located<EntityKey>? entry = null,
            to = null;
        string? field = null;
        Localized<string>? was = null,
            now = null;
        if (what is { Value: not ChangeKind.FirstPublished })
            entry = fields.Reference("entry", kinds);
        if (what is { Value: ChangeKind.Moved })
            to = fields.Reference("to", kinds);
        if (what is { Value: ChangeKind.Changed })
        {
            field = fields.Text("field")?.Value;
            now = Texts(fields, "now");
        }
        if (what is { Value: ChangeKind.Changed or ChangeKind.Withdrawn })
            was = Texts(fields, "was");
        // What one of them does not know may only be there because the other could not be read.
        if (what is not null)
            fields.Finish();
        return
            day is null
            || what is not { } kind
            || (kind.Value != ChangeKind.FirstPublished && entry is null)
            || (kind.Value == ChangeKind.Moved && to is null)
            || (kind.Value == ChangeKind.Changed && field is null)
            ? null
            : new Change(day.Value, kind.Value, entry, field, was, now, to);
    }

    private Located<PartialDate>? Day(FieldReader fields)
    {
        if (fields.Date("day") is not { } day)
            return null;
        if (day.Value.Day is not null)
            return day;
        diagnostics.Add(FactRules.WrongShape, day.Span, $"'day' should be a day, as \"2026-04-30\"; this is '{day.Value}'.");
        return null;
    }

    // What was said once is not held to the rules of today's texts.
    private static Localized<string>? Texts(FieldReader fields, string key)
    {
        if (fields.OptionalMap(key) is not { } map)
            return null;
        var texts = Langs.Each(lang => map.Text(lang.Folder())?.Value);
        map.Finish();
        return texts.Values.Any(text => text is null) ? null : texts.Select(text => text!);
    }
}
