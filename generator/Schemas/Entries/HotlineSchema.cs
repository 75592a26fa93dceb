using System.Text.Json.Nodes;
using SiteGen.Model.Entries;
using static SiteGen.Schemas.Field;
using static SiteGen.Schemas.Shape;

namespace SiteGen.Schemas.Entries;

/// <summary>A file of <c>data/hotlines</c>.</summary>
internal static class HotlineSchema
{
    public static JsonObject Make(SiteWords site)
    {
        string[] areas = [.. site.Config.CallingAreas.Select(area => area.Word.Value)];
        return Map([
            .. EntryFields.Header(),
            EntryFields.Name("name", "What the hotline is called."),
            Need("number", "The number as shown: digits, with blanks or hyphens, in quotation marks.", Digits("^\\+?[0-9]+([ -][0-9]+)*$")),
            Need(
                "dial",
                "The same as dialled: digits, with at most a leading plus.",
                Digits("^\\+?[0-9]{3,15}$", least: 100, most: 999_999_999_999_999)
            ),
            // A site that tells no areas apart has no word to write.
            .. areas.Length == 0
                ? []
                : new[] { Need("from", "From where it can be called: a word of calling-areas in site.yaml.", Words(areas)) },
            Need("kind", "call, or text for a number that takes messages.", Words(Vocabulary.ContactKinds)),
            Need("for", "Whose hotline it is, as kind:id; may be empty.", List(site.ReferenceToAny())),
            Need("when", "When to call it.", Localized()),
            May("elsewhere", "That no number is known for who can't call this one.", Localized()),
            May("speaks", "In which other language it answers, in a few words beside the number; 'when' has the rest.", Localized()),
            .. EntryFields.Provenance(site),
        ]);
    }

    /// <param name="least">Of what is written without quotation marks, and so is a number to YAML.</param>
    private static JsonObject Digits(string pattern, long least = 0, long? most = null)
    {
        var digits = Matching(pattern, orElse: "integer");
        digits["minimum"] = least;
        if (most is { } largest)
            digits["maximum"] = largest;
        return digits;
    }
}
