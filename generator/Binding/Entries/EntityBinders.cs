using SiteGen.Binding.Fields;
using SiteGen.Binding.Kinds;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Binding.Entries;

/// <summary>One function a kind: the fields of a file to a record, or <c>null</c> when a mistake was reported.</summary>
internal static class EntityBinders
{
    public static Entity? Bind(EntityHeader header, FieldReader fields, SiteConfig config) =>
        header.Key.Value.Kind.Known switch
        {
            KnownKind.Hotline => HotlineBinder.Bind(header, fields, config),
            KnownKind.Procedure => ProcedureBinder.Bind(header, fields, config),
            KnownKind.Case => Case(header, fields, config),
            KnownKind.Phrase => PhraseBinder.Bind(header, fields, config),
            KnownKind.Term => Term(header, fields, config),
            KnownKind.Source => Source(header, fields, config),
            KnownKind.Fact => FactBinder.Bind(header, fields, config),
            null => DeclaredBinder.Bind(header, fields),
        };

    private static Term? Term(EntityHeader header, FieldReader fields, SiteConfig config)
    {
        var name = EntityHeader.Name(fields);
        var gloss = fields.Localized("gloss");
        var see = fields.References("see", config.Kinds, required: false);
        return name is null || gloss is null ? null : new Term(header.Key, name, header.Aliases, gloss, see);
    }

    private static Case? Case(EntityHeader header, FieldReader fields, SiteConfig config)
    {
        var title = fields.Localized("title");
        var also = EntityHeader.Also(fields);
        var summary = fields.Localized("summary");
        var facts = fields.References("facts", EntityKind.Fact);
        var about = fields.References("about", config.Kinds, required: false);
        return title is null || summary is null
            ? null
            : new Case(header.Key, new EntityName(title, null) { Also = also }, header.Aliases, summary, facts, about);
    }

    private static Source? Source(EntityHeader header, FieldReader fields, SiteConfig config)
    {
        var title = fields.Localized("title");
        var also = EntityHeader.Also(fields);
        var shortTitle = fields.OptionalLocalized("short");
        var publisher = fields.Localized("publisher");
        var date = fields.OptionalDate("date");
        var url = fields.OptionalUrl("url");
        var isIndirect = CheckAddress(fields, url);
        var via = fields.OptionalReference("via", EntityKind.Source);
        var note = fields.OptionalLocalized("note");
        var pause = Pause(fields);
        // A site that tells no classes apart has no word to write.
        string[] classes = [.. config.PublisherClasses.Select(known => known.Word.Value)];
        var publisherClass = classes.Length == 0 ? null : fields.Word("publisher-class", classes);
        return title is null || publisher is null || (publisherClass is null && classes.Length > 0)
            ? null
            : new Source(
                header.Key,
                new EntityName(title, null) { Also = also },
                header.Aliases,
                shortTitle ?? title,
                publisher,
                date,
                url,
                via,
                note,
                publisherClass
            )
            {
                NotChecked = pause,
                IsIndirect = isIndirect,
            };
    }

    /// <summary>Holds the address of a source to what all are held to. Two faults can be somebody's decision, who says why: the lack of
    /// encryption, and a way through another site.</summary>
    /// <returns>Whether the address leads through another site, and is meant to.</returns>
    private static bool CheckAddress(FieldReader fields, Located<Uri>? url)
    {
        var (insecure, indirect) = (fields.OptionalText("insecure"), fields.OptionalText("indirect"));
        var fault = url is { } address ? WebAddress.Fault(address.Value) : null;
        var isPlain = url is { } page && !FieldValues.IsSecure(page.Value);
        if (fault is { IsDetour: false })
            Unfit(url!.Value.Span, fault.Message, fault.Help);
        else if (fault is not null && indirect is null)
            Unfit(url!.Value.Span, fault.Message, $"{fault.Help} Of a source that has no other, say why in 'indirect: …'.");
        else if (isPlain && insecure is null)
            Unfit(url!.Value.Span, $"'{url.Value.Value.OriginalString}' is not encrypted.", null);
        if (insecure is { } plainly && !isPlain)
            Unfit(plainly.Span, "'insecure' says why an address is not encrypted, but 'url' has no such address.", "Remove 'insecure'.");
        if (indirect is { } roundabout && fault is not { IsDetour: true })
            Unfit(
                roundabout.Span,
                "'indirect' says why an address leads through another site, but 'url' has no such address.",
                "Remove 'indirect'."
            );
        return indirect is not null;

        void Unfit(SourceSpan place, string message, string? help) =>
            fields.Diagnostics.Add(FactRules.UnfitAddress, place, message, help: help);
    }

    private static SourcePause? Pause(FieldReader fields)
    {
        if (fields.OptionalMap("not-checked") is not { } map)
            return null;
        var reason = map.Text("reason");
        var until = map.Date("until");
        map.Finish();
        return reason is { } why && until is { } end ? new SourcePause(why, end) : null;
    }
}
