using System.Collections.Immutable;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding.Entries;

/// <summary>A file of <c>data/phrases</c> to a <see cref="Phrase"/>.</summary>
internal static class PhraseBinder
{
    public static Phrase? Bind(EntityHeader header, FieldReader fields, SiteConfig config)
    {
        var situation = fields.Localized("situation");
        var also = EntityHeader.Also(fields);
        var places = Places(fields, [.. config.Places.Select(place => place.Word.Value)]);
        var say = fields.Map("say") is { } map ? Line(map, "say") : null;
        var hear = fields
            .List("hear")
            .Select(item => FieldValues.Map(item, "hear", fields.Diagnostics))
            .OfType<FieldReader>()
            .Select(item => Heard(item, places))
            .OfType<HeardLine>()
            .ToImmutableArray();
        var whom = fields.References("for", config.Kinds, required: false);
        return situation is null || say is null || places.IsEmpty
            ? null
            : new Phrase(header.Key, new EntityName(situation, null) { Also = also }, header.Aliases, places, say, hear, whom);
    }

    private static ImmutableArray<Located<string>> Places(FieldReader fields, string[] known)
    {
        var written = fields.Texts("place");
        if (fields.Has("place") && written.IsEmpty)
            fields.Diagnostics.Add(FactRules.MissingKey, fields.KeySpan("place"), "A phrase is said in at least one place.");
        var places = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (var word in written)
        {
            if (FieldValues.Word(word, "place", known, fields.Diagnostics) is { } place)
                places.Add(place);
        }
        return places.DrainToImmutable();
    }

    /// <param name="places">Those of the phrase.</param>
    private static HeardLine? Heard(FieldReader fields, ImmutableArray<Located<string>> places)
    {
        ImmutableArray<YamlValue> written = fields.Find("answer") switch
        {
            null => [],
            YamlList list => list.Items,
            var one => [one],
        };
        var answers = written
            .Select(value => FieldValues.Map(value, "answer", fields.Diagnostics))
            .OfType<FieldReader>()
            .Select(map => (Fit: Fit(map, places), Line: Line(map, "answer")))
            .Where(answer => answer.Line is not null)
            .Select(answer => new SpokenAnswer(answer.Line!, answer.Fit))
            .ToImmutableArray();
        var fit = Fit(fields, places);
        return Line(fields, "hear") is { } line ? new HeardLine(line, answers, fit) : null;
    }

    private static Fit Fit(FieldReader fields, ImmutableArray<Located<string>> places) =>
        new(fields.Has("place") ? Places(fields, [.. places.Select(place => place.Value)]) : [], ConditionBinder.Read(fields));

    /// <summary>Reads 'zh', 'pinyin' and 'en', and reports every other key.</summary>
    private static SpokenLine? Line(FieldReader fields, string key)
    {
        var text = FieldValues.LocalizedFields(fields, key);
        var pinyin = fields.Text("pinyin");
        fields.Finish();
        if (text is null || pinyin is not { } p)
            return null;
        PinyinField.Check(text.Zh, p, fields.Diagnostics);
        return new SpokenLine(text.Zh, p, text.En);
    }
}
