using SiteGen.Api.Shapes;
using SiteGen.Model.Entries;

namespace SiteGen.Api.Records;

/// <summary>Paths of steps.</summary>
internal static class ProcedureShape
{
    private static readonly ApiObject<(Step Step, int Number)> Step = new ApiObject<(Step Step, int Number)>("Step", "One step of a path.")
        .With("n", ApiInteger.Any, "Its number on this path, from 1.", at => at.Number)
        .With("action", new ApiWord(Vocabulary.Actions.Words), "What to do.", at => Vocabulary.Actions.WordFor(at.Step.Action))
        .With("label", TextShapes.Label.OrNull(), "What the screen shows; null where it shows no fixed word.", at => at.Step.Label)
        .With("text", TextShapes.Text.OrNull(), "What to do where there is no 'label'; else null.", at => at.Step.Text?.Plain())
        .With("note", TextShapes.Text.OrNull(), "What to mind.", at => at.Step.Note?.Plain());

    private static readonly ApiObject<Alternative> Alternative = new ApiObject<Alternative>("Alternative", "Another way to the same end.")
        .With("from_step", ApiInteger.Any, "The first step that it replaces, with all after it.", way => way.From)
        .With("steps", Step.List(), "What to do instead.", way => Numbered(way.Steps));

    public static ApiObject<Procedure> Of(ApiSite site) =>
        RecordHead
            .Begin<Procedure>(EntityKind.Procedure, "An ordered path of steps, as through the screens of a program.", site)
            .WithName("title", "What it is for.")
            .With("place", ApiText.Reference.OrNull(), "Where it is done.", procedure => procedure.Place?.Value.ToString())
            .With("purpose", ApiText.Reference.OrNull(), "What it leads to.", procedure => procedure.Purpose?.Value.ToString())
            .With("who", TextShapes.Text.OrNull(), "Who may use it; null when anybody may.", procedure => procedure.Who?.Plain())
            .With("needs", TextShapes.Text.List(), "What must be at hand first.", procedure => procedure.Needs.Select(need => need.Plain()))
            .With(
                "version",
                TextShapes.Text.OrNull(),
                "The version of the program that it was written for.",
                procedure => procedure.Version?.Plain()
            )
            .With("steps", Step.List(), "The steps, in order.", procedure => Numbered(procedure.Steps))
            .With("alternatives", Alternative.List(), "Other ways.", procedure => procedure.Alternatives)
            .WithTrust(site, procedure => procedure.Trust);

    private static IEnumerable<(Step Step, int Number)> Numbered(IEnumerable<Step> steps) => steps.Select((step, i) => (step, i + 1));
}
