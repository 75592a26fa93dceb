using System.Collections.Frozen;
using SiteGen.Model.Entries;

namespace SiteGen.Binding.Entries;

/// <summary>One function a kind: the fields of a file to a record, or <c>null</c> when a mistake was reported.</summary>
internal static class EntityBinders
{
    public static Entity? Bind(EntityHeader header, FieldReader fields, FrozenDictionary<ReviewClass, int> reviewMonths) =>
        header.Key.Value.Kind switch
        {
            EntityKind.Carrier => Carrier(header, fields),
            EntityKind.App => App(header, fields),
            EntityKind.Service => Service(header, fields),
            EntityKind.Bank => Bank(header, fields),
            EntityKind.Hotline => HotlineBinder.Bind(header, fields, reviewMonths),
            EntityKind.Procedure => ProcedureBinder.Bind(header, fields, reviewMonths),
            EntityKind.Case => Case(header, fields),
            EntityKind.Phrase => PhraseBinder.Bind(header, fields),
            EntityKind.Term => Term(header, fields),
            EntityKind.Source => Source(header, fields),
            EntityKind.Fact => FactBinder.Bind(header, fields, reviewMonths),
            var other => throw new ArgumentOutOfRangeException(nameof(header), other, null),
        };

    private static Carrier? Carrier(EntityHeader header, FieldReader fields)
    {
        var name = EntityHeader.Name(fields);
        var summary = fields.Localized("summary");
        var app = fields.Reference("app", EntityKind.App);
        var hotlines = fields.References("hotlines", EntityKind.Hotline);
        var services = fields.References("services", EntityKind.Service);
        return name is null || summary is null || app is not { } a
            ? null
            : new Carrier(header.Key, name, header.Aliases, summary, a, hotlines, services);
    }

    private static App? App(EntityHeader header, FieldReader fields)
    {
        var name = EntityHeader.Name(fields);
        var summary = fields.Localized("summary");
        var carrier = fields.OptionalReference("carrier", EntityKind.Carrier);
        var hotlines = fields.References("hotlines", EntityKind.Hotline, required: false);
        return name is null || summary is null ? null : new App(header.Key, name, header.Aliases, summary, carrier, hotlines);
    }

    private static Service? Service(EntityHeader header, FieldReader fields)
    {
        var name = EntityHeader.Name(fields);
        var summary = fields.Localized("summary");
        var provider = fields.Localized("provider");
        var whom = fields.Localized("for");
        return name is null || summary is null || provider is null || whom is null
            ? null
            : new Service(header.Key, name, header.Aliases, summary, provider, whom);
    }

    private static Bank? Bank(EntityHeader header, FieldReader fields)
    {
        var name = EntityHeader.Name(fields);
        var summary = fields.Localized("summary");
        return name is null || summary is null ? null : new Bank(header.Key, name, header.Aliases, summary);
    }

    private static Term? Term(EntityHeader header, FieldReader fields)
    {
        var name = EntityHeader.Name(fields);
        var gloss = fields.Localized("gloss");
        var see = fields.References("see", required: false);
        return name is null || gloss is null ? null : new Term(header.Key, name, header.Aliases, gloss, see);
    }

    private static Case? Case(EntityHeader header, FieldReader fields)
    {
        var title = fields.Localized("title");
        var summary = fields.Localized("summary");
        var facts = fields.References("facts", EntityKind.Fact);
        var about = fields.References("about", required: false);
        return title is null || summary is null
            ? null
            : new Case(header.Key, new EntityName(title, null), header.Aliases, summary, facts, about);
    }

    private static Source? Source(EntityHeader header, FieldReader fields)
    {
        var title = fields.Localized("title");
        var shortTitle = fields.OptionalLocalized("short");
        var publisher = fields.Localized("publisher");
        var date = fields.OptionalDate("date");
        var url = fields.OptionalUrl("url");
        var via = fields.OptionalReference("via", EntityKind.Source);
        var note = fields.OptionalLocalized("note");
        return title is null || publisher is null
            ? null
            : new Source(
                header.Key,
                new EntityName(title, null),
                header.Aliases,
                shortTitle ?? title,
                publisher,
                date?.Value,
                url,
                via,
                note
            );
    }
}
