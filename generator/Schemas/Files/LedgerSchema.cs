using System.Text.Json.Nodes;
using SiteGen.Model.Entries;
using static SiteGen.Schemas.Field;
using static SiteGen.Schemas.Shape;

namespace SiteGen.Schemas.Files;

/// <summary><c>data/ledger.yaml</c>.</summary>
internal static class LedgerSchema
{
    public static JsonObject Make(SiteWords site) =>
        Map(
            May("rows", "What entries tell.", List(Row(site))),
            May("figures", "Values as each language writes them.", List(Figure(site))),
            May("paths", "The steps of procedures.", List(Path(site))),
            May("checklists", "The checklists of the router.", List(Checklist(site))),
            May("home-hotlines", "The numbers to call on the home page, in order.", List(site.Reference(EntityKind.Hotline))),
            May("sources", "What entries rest on.", List(Source(site))),
            May("clock", "What the stages of the clock are counted with.", List(Stage(site))),
            May("reminders", "When a reader of the clock is reminded.", List(Reminder()))
        );

    private static Field RowName() => Need("row", "The name by which the two people speak of it.", Line());

    private static Field Status() => Need("status", "Who says so.", Words(Vocabulary.Statuses));

    private static Field[] Demands() =>
        [
            Need(
                "en",
                "English words that must be there; often|usually asks for one of the two, report* for each word that begins so.",
                List(Line())
            ),
            Need("zh", "Chinese words that must be there.", List(Line())),
        ];

    private static JsonObject Row(SiteWords site) =>
        Map([
            RowName(),
            Need(
                "entries",
                "Facts, hotlines and procedures, as kind:id.",
                List(site.Reference([EntityKind.Fact, EntityKind.Hotline, EntityKind.Procedure]))
            ),
            Status(),
            Need("as-of", "When it is known to have held, or 'undated'.", PartialDate(AsOf.Undated)),
            May("how", "How it was compared with its sources; read, where it is left out.", Words(Vocabulary.Methods)),
            Need("source", "What it rests on, one or more, in order.", OneOrMore(() => site.Reference(EntityKind.Source), least: 1)),
            Need("review", "What kind of thing may change, in a word of review-months in site.yaml.", Line()),
            May("hedged-by-mark", "true: the mark of the status is the hedge.", Flag()),
            May("topic", "Under which of the topics in site.yaml its facts are listed; all rows of facts have one, or none.", Line()),
            May(
                "about",
                "The entries on whose pages its facts are shown, in any order; all rows of facts have it, or none.",
                List(site.ReferenceToAny())
            ),
            .. Demands(),
        ]);

    private static JsonObject Figure(SiteWords site)
    {
        var ofHotline = Has("entry", new JsonObject { ["pattern"] = $"^{EntityKind.Hotline.Scheme}:" });
        var number = Lacks("en", "zh", "was");
        number["required"] = Strings("number");
        number["properties"]!["from"] = Line();
        var words = Lacks("number", "kind", "for");
        words["required"] = Strings("en", "zh");
        words["properties"]!["from"] = PartialDate();
        words.WithRule(Has("from"), Has("was", new JsonObject { ["minItems"] = 1 }));
        return Map(
                RowName(),
                Need("entry", "A fact or hotline, as kind:id.", site.Reference([EntityKind.Fact, EntityKind.Hotline])),
                May("number", "The number of a hotline.", Line()),
                May("kind", "What the number of a hotline is for; call, where it is left out.", Words(Vocabulary.ContactKinds)),
                May("from", "The calling area of a hotline; of a fact, since when the value holds: 2026, 2026-04 or 2026-04-30.", Line()),
                May("for", "Whose number a hotline is, as kind:id.", List(site.ReferenceToAny())),
                May("en", "The value of a fact in English.", Line()),
                May("zh", "The same in Chinese.", Line()),
                May(
                    "was",
                    "The values that a fact had before, the latest first.",
                    List(Localized(Need("until", "The last day, month or year in which it held.", PartialDate())))
                )
            )
            .WithRule(ofHotline, number, words);
    }

    private static JsonObject Path(SiteWords site) =>
        Map(
            RowName(),
            Need("procedure", "The procedure.", site.Reference(EntityKind.Procedure)),
            May("shown", "Whose pages have it, as kind:id.", List(site.ReferenceToAny())),
            Status(),
            May("steps", "Its steps in order.", List(Step())),
            May(
                "alternatives",
                "Its other ways.",
                List(
                    Map(
                        May("from", "The step in whose place it begins.", Shape.WholeNumber(1, 999)),
                        May("steps", "Their steps.", List(Step()))
                    )
                )
            ),
            May("also", "Words that must stand somewhere in it.", Map(Demands()))
        );

    private static JsonObject Step() =>
        AnyOf(
            Map(May("zh", "The label, character for character.", Line()), May("en", "Its gloss.", Line()), Action())
                .WithAnyOf(["zh"], ["en"]),
            Map(Need("says", "Words that must stand in a step without a label.", Localized()), Action())
        );

    private static Field Action() => May("do", "What is done at it; a label is tapped, where it is left out.", Words(Vocabulary.Actions));

    private static JsonObject Source(SiteWords site) =>
        Map(
            Need("source", "The source.", site.Reference(EntityKind.Source)),
            May("date", "When it was published.", PartialDate()),
            May("url", "Where it was read.", Url()),
            May("via", "The source through which it is known.", site.Reference(EntityKind.Source)),
            May("class", "What kind of publisher it has, in a word of publisher-classes in site.yaml.", Line())
        );

    private static JsonObject Checklist(SiteWords site) =>
        Map(
            Need("at", "Its path.", Line()),
            May("urgent", "true: it is for somebody in trouble right now.", Flag()),
            May("items", "Its items, in order.", List(Known(site.Router?.Items.Select(item => item.Id.Value) ?? [], Line()))),
            May("hotlines", "Its hotlines, in order.", List(site.Reference(EntityKind.Hotline)))
        );

    private static JsonObject Stage(SiteWords site) =>
        Map(
            Need("stage", "suspension, freeze or reissue.", Line()),
            Need("fact", "The fact that says how long.", site.Reference(EntityKind.Fact)),
            May("usual", "A second fact about the same.", site.Reference(EntityKind.Fact))
        );

    private static JsonObject Reminder() =>
        Map(
                Need("reminder", "Its id.", Line()),
                Need("from", "The date it counts from.", Words(Vocabulary.Anchors)),
                May("months", "How many months after that date; negative: before it.", WholeNumber(-999, 999)),
                May("days", "How many days.", WholeNumber(-999, 999))
            )
            .WithOneOf("months", "days");
}
