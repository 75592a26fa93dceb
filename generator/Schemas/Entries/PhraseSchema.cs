using System.Text.Json.Nodes;
using static SiteGen.Schemas.Field;
using static SiteGen.Schemas.Shape;

namespace SiteGen.Schemas.Entries;

/// <summary>A file of <c>data/phrases</c>.</summary>
internal static class PhraseSchema
{
    public static JsonObject Make(SiteWords site) =>
        Map([
            .. EntryFields.Header(),
            Need("situation", "When it is said: its title.", Localized()),
            EntryFields.Also(),
            Need("place", "Words of places in site.yaml; the list shows it at the first and links to it from the others.", Places(site)),
            Need("say", "What to show or say, at most 60 characters.", SpokenLine()),
            Need("hear", "What staff may say; may be empty.", List(Heard(site))),
            May("for", "Entries whose pages show it, as kind:id.", List(site.ReferenceToAny())),
        ]);

    private static JsonObject Places(SiteWords site)
    {
        var places = List(Words(site.PlaceWords), least: 1);
        places["uniqueItems"] = true;
        return places;
    }

    private static JsonObject Heard(SiteWords site) =>
        SpokenLine([
            May("answer", "What to answer; several of which each says when it is the true one.", OneOrMore(() => SpokenLine(Fit(site)))),
            .. Fit(site),
        ]);

    /// <summary>Where and of whom a line is true.</summary>
    private static Field[] Fit(SiteWords site) =>
        [
            May("place", "Only at these of the places of the phrase.", Places(site)),
            May("when", "Only of readers who answered so, as in router.yaml.", SiteWords.When()),
        ];

    private static JsonObject SpokenLine(params IReadOnlyCollection<Field> beside) =>
        Localized([
            Need("pinyin", "The Chinese in pinyin, one syllable a character, with the tone that each has by itself.", Line()),
            .. beside,
        ]);
}
