using System.Text.Json.Nodes;
using SiteGen.Model.Entries;
using static SiteGen.Schemas.Field;
using static SiteGen.Schemas.Shape;

namespace SiteGen.Schemas.Files;

/// <summary><c>data/router.yaml</c>.</summary>
internal static class RouterSchema
{
    private const int MostToCombine = 6;

    private static readonly EntityKind[] Parts = [EntityKind.Procedure, EntityKind.Fact, EntityKind.Hotline, EntityKind.Phrase];

    public static JsonObject Make(SiteWords site) =>
        Map(
            Need("title", "The title of the page.", Localized()),
            Need("lead", "One line below it.", Localized()),
            Need("questions", "The questions, in the order in which they are asked.", List(Question(site), least: 1)),
            Need("items", "What to do, in the order of the checklist.", List(Item(site), least: 1)),
            May(
                "moved",
                "Where pages that went lead now.",
                List(
                    Map(
                        Need("from", "The old path, as lost/town; lost/town/* for all below it.", Line()),
                        Need("to", "The path of today; '/' is the first question.", Line())
                    )
                )
            )
        );

    private static JsonObject Question(SiteWords site)
    {
        var many = Has("choose");
        var atMost = new JsonObject { ["properties"] = new JsonObject { ["answers"] = new JsonObject { ["maxItems"] = MostToCombine } } };
        atMost["required"] = Strings("summary");
        return Map(
                Need("id", "What conditions call it.", Ids()),
                Need("name", "The label of its answer on later pages.", Localized()),
                Need("ask", "The question.", Localized()),
                May("hint", "What helps to answer it.", Localized()),
                May("choose", "many: any of the answers together, at most six.", Words(["many"])),
                May("summary", "For many: the words round the answers in a title, {0} for these.", WithGap()),
                May("none", "For many: the answer of who chooses none.", Answer(site)),
                When(),
                Need("answers", "The answers, in order.", List(Answer(site), least: 1))
            )
            .WithRule(many, atMost, Lacks("summary", "none"));
    }

    private static JsonObject WithGap() => Map(Need("en", "English.", Matching(@"\{0\}")), Need("zh", "Chinese.", Matching(@"\{0\}")));

    private static JsonObject Answer(SiteWords site) =>
        Map(
            Need("id", "A part of addresses.", Ids()),
            May("aliases", "Old ids, and those of answers that went and that it stands in for.", List(Ids())),
            Need("label", "The answer.", Localized()),
            May("hint", "When it is the right one.", Localized()),
            May("summary", "Its words in the title of the checklist; else the label.", Localized()),
            May("urgent", "true: who answers so is in trouble now.", Flag()),
            May("as", "The answer beside it that leads to the same checklists.", Line()),
            May("calls-from", "The calling areas whose numbers they can call.", List(Known(Areas(site), Line()))),
            May("unsayable", "Chinese words that are not true of them.", List(Line())),
            When()
        );

    private static JsonObject Item(SiteWords site) =>
        Map(
                Need("id", "What readers' ticks go by: it stays.", Ids()),
                When(),
                Need("title", "What to do, as an order.", Localized()),
                Need("lead", "How; a figure only as {fact-id} of a fact that it shows.", Localized()),
                May("show", "Procedures, facts, hotlines and phrases, in this order.", List(AnyOf(site.Reference(Parts), Part(site)))),
                May("next", "A question or checklist to go on with.", List(Map(Need("to", "Its path, as lost/town.", Line()), When()))),
                May(
                    "said",
                    "Facts of 'show' that the lead states, whose sentence is not shown again.",
                    List(site.Reference([EntityKind.Fact]))
                ),
                May("more", "What to read on: guide:slug, or guide:slug#heading.", List(Known(site.GuideLinks, Matching("^guide:"))))
            )
            .WithAnyOf(["show"], ["more"], ["next"]);

    private static JsonObject Part(SiteWords site) =>
        Map(
            Need("entry", "A procedure, fact, hotline or phrase, as kind:id.", site.Reference(Parts)),
            May("place", "Where a phrase is said, if its lines depend on it.", Known(site.PlaceWords, Line())),
            When()
        );

    private static Field When() =>
        May(
            "when",
            "Answers on which it depends, as { place: [home, town] }, or a list of such of which one has to fit.",
            SiteWords.When()
        );

    private static IEnumerable<string> Areas(SiteWords site) => site.Config.CallingAreas.Select(area => area.Word.Value);
}
