using System.Collections.Immutable;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding.Entries;

/// <summary>A file of <c>data/phrases</c> to a <see cref="Phrase"/>.</summary>
internal static class PhraseBinder
{
    /// <summary>Characters of a line that is more than a word or two.</summary>
    private const int LeastOfSentence = 5;

    public static Phrase? Bind(EntityHeader header, FieldReader fields, SiteConfig config)
    {
        var situation = fields.Localized("situation");
        var also = EntityHeader.Also(fields);
        var places = Places(fields, [.. config.Places.Select(place => place.Word.Value)]);
        // With a place that is none, its lines may be meant for any.
        var isWhole = fields.Find("place") is not YamlList written || written.Items.Length == places.Length;
        var offered = isWhole ? places : [.. config.Places.Select(place => place.Word)];
        var say = fields.Map("say") is { } map ? Line(map, "say") : null;
        var hear = fields
            .List("hear")
            .Select(item => FieldValues.Map(item, "hear", fields.Diagnostics))
            .OfType<FieldReader>()
            .Select(item => Heard(item, offered))
            .OfType<HeardLine>()
            .ToImmutableArray();
        CheckRepeats(say, hear, fields.Diagnostics);
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
        var fit = Fit(fields, places);
        // Who says it at some places is answered at these.
        var heardAt = fit.Places.IsEmpty ? places : fit.Places;
        var answers = written
            .Select(value => FieldValues.Map(value, "answer", fields.Diagnostics))
            .OfType<FieldReader>()
            .Select(map => (Fit: Fit(map, heardAt), Line: Line(map, "answer")))
            .Where(answer => answer.Line is not null)
            .Select(answer => new SpokenAnswer(answer.Line!, answer.Fit))
            .ToImmutableArray();
        return Line(fields, "hear") is { } line ? new HeardLine(line, answers, fit) : null;
    }

    /// <summary>What was copied and not changed: a line that is heard twice at one place, an answer that says what it answers.</summary>
    /// <remarks>A word or two, as "yes", may be heard again and again.</remarks>
    private static void CheckRepeats(SpokenLine? say, ImmutableArray<HeardLine> hear, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < hear.Length; i++)
        {
            var heard = hear[i];
            if (heard.Line.Chinese.Value.Length < LeastOfSentence)
                continue;
            if (
                hear.Take(i).FirstOrDefault(other => other.Line.Chinese.Value == heard.Line.Chinese.Value && Meet(other.Fit, heard.Fit)) is
                { } first
            )
                Add(heard.Line.Chinese, "is heard already", first.Line.Chinese);
            if (say is not null && heard.Line.Chinese.Value == say.Chinese.Value)
                Add(heard.Line.Chinese, "is what the reader says", say.Chinese);
            foreach (var answer in heard.Answers.Where(answer => answer.Line.Chinese.Value == heard.Line.Chinese.Value))
                Add(answer.Line.Chinese, "is what it answers", heard.Line.Chinese);
        }

        void Add(Located<string> line, string how, Located<string> other) =>
            diagnostics.Add(
                FactRules.ImpossibleValue,
                line.Span,
                $"'{line}' {how}.",
                new Note("the other", other.Span),
                help: "Write what is said instead; or take the line out."
            );
    }

    /// <summary>Whether two lines are offered at one place, to one reader.</summary>
    private static bool Meet(Fit one, Fit other) =>
        one.When.Cases.IsEmpty
        && other.When.Cases.IsEmpty
        && (one.Places.IsEmpty || other.Places.IsEmpty || one.Places.Any(place => other.At(place.Value)));

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
