using System.Text.Json.Nodes;
using SiteGen.Model.Entries;
using static SiteGen.Schemas.Field;
using static SiteGen.Schemas.Shape;

namespace SiteGen.Schemas.Entries;

/// <summary>A file of <c>data/procedures</c>.</summary>
internal static class ProcedureSchema
{
    private const int MostSteps = 10_000;

    public static JsonObject Make(SiteWords site)
    {
        EntityKind[] places = [.. site.Kinds.InProcedures(ProcedureRole.Place)];
        EntityKind[] purposes = [.. site.Kinds.InProcedures(ProcedureRole.Purpose)];
        var map = Map([
            .. EntryFields.Header(),
            EntryFields.Name("title", "What is done, as a title."),
            .. places.Select(kind => new Field(kind.Scheme, "Where it is done.", site.Reference(kind), IsNeeded: places.Length == 1)),
            .. purposes.Select(kind => May(kind.Scheme, "What it leads to.", site.Reference(kind))),
            May("who", "Who may use it.", Localized()),
            Need("needs", "What must be at hand; may be empty.", List(Localized())),
            May("version", "The version of the app that it was seen in.", Localized()),
            Need("steps", "What to do, in order.", List(Step(), least: 1)),
            May(
                "alternatives",
                "Other ways.",
                List(
                    Map(
                        Need("from", "The step in whose place, and that of all after it, these stand.", WholeNumber(1, MostSteps)),
                        Need("steps", "What to do instead.", List(Step(), least: 1))
                    )
                )
            ),
            .. EntryFields.Provenance(site),
        ]);
        if (places.Length > 1)
            map.WithOneOf(places.Select(kind => kind.Scheme));
        // Of two purposes a procedure names one or none.
        for (var i = 0; i < purposes.Length; i++)
        {
            if (i + 1 < purposes.Length)
                map.WithRule(Has(purposes[i].Scheme), Lacks([.. purposes[(i + 1)..].Select(kind => kind.Scheme)]));
        }
        return map;
    }

    private static JsonObject Step() =>
        Map([.. Vocabulary.Actions.Words.Select(Action), May("note", "What to know at this step.", Localized())])
            .WithOneOf(Vocabulary.Actions.Words);

    private static Field Action(string word) =>
        Vocabulary.Actions.Find(word) is StepAction.Open or StepAction.Tap or StepAction.Search or StepAction.Choose
            ? May(
                word,
                "A label: zh exactly as the screen shows it, en its gloss, pinyin with tone marks.",
                Localized(Need("pinyin", "One syllable a character, with tone marks.", Line()))
            )
            : May(word, "What to do, in words; there is no fixed label.", Localized());
}
