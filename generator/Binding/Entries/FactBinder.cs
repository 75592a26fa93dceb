using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Model.Entries;
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
        );
    }

    private static Wordings Wordings(FieldReader fields)
    {
        var map = fields.Find("wordings") is { } value ? FieldValues.Map(value, "wordings", fields.Diagnostics) : null;
        if (map is null)
            return Model.Entries.Wordings.None;
        var words = Langs.Each(lang => map.Texts(lang.Folder(), required: false));
        var writtenFor = map.Has("for") ? map.TextOrTexts("for") : [];
        map.Finish();
        LanguageField.CheckLists(words, "wordings", fields.Diagnostics);
        return new Wordings(words, writtenFor);
    }
}
