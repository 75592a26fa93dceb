using SiteGen.Api.Shapes;
using SiteGen.Model.Entries;

namespace SiteGen.Api.Records;

/// <summary>Words to show or say to staff.</summary>
internal static class PhraseShape
{
    public static ApiObject<Phrase> Of(ApiSite site)
    {
        var place = new ApiWord(site.Config.Places.Select(known => known.Word.Value));
        var answer = Line<SpokenAnswer>("Answer", "What to say back.", one => one.Line)
            .With("places", place.List(), "Where it fits; none for all places of the phrase.", one => one.Fit.Places.Select(p => p.Value));
        var heard = Line<HeardLine>("Heard", "What may be heard back.", one => one.Line)
            .With("places", place.List(), "Where it fits; none for all places of the phrase.", one => one.Fit.Places.Select(p => p.Value))
            .With("answers", answer.List(), "What to say then: one of these.", one => one.Answers);
        return RecordHead
            .Begin<Phrase>(EntityKind.Phrase, "Words to show or say to staff. They are ours, and quote nobody.", site)
            .WithName("situation", "When one needs them.")
            .With("places", place.List(), "Where they are said; 'index.json' has the names.", phrase => phrase.Places.Select(p => p.Value))
            .With("say", Line<SpokenLine>("Line", "Words in Chinese.", line => line), "What to say.", phrase => phrase.Say)
            .With("hear", heard.List(), "What may be heard back, in the order in which it is likely to come.", phrase => phrase.Hear)
            .With("for", TextShapes.References, "What it is for.", phrase => phrase.For.Written());
    }

    private static ApiObject<T> Line<T>(string name, string description, Func<T, SpokenLine> of) =>
        new ApiObject<T>(name, description)
            .With("zh", ApiText.Any, "The Chinese.", line => of(line).Chinese.Value)
            .With("pinyin", ApiText.Any, "How it is said.", line => of(line).Pinyin.Value)
            .With("en", ApiText.Any, "What it means.", line => of(line).English.Value);
}
