using SiteGen.Api.Shapes;
using SiteGen.Model.Changes;
using SiteGen.Model.Entries;

namespace SiteGen.Api.Records;

/// <summary>Changes of what records say.</summary>
internal static class ChangeShape
{
    public static ApiObject<Change> Of(ApiSite site) =>
        new ApiObject<Change>("Change", "What has changed of a record, or that one has come or gone.")
            .With("day", ApiText.Day, "The day on which it was written down.", change => change.Day.Value.ToString())
            .With(
                "what",
                new ApiWord(Vocabulary.ChangeKinds.Words),
                "What has happened; a word that you do not know is a change, too.",
                change => Vocabulary.ChangeKinds.WordFor(change.What)
            )
            .With(
                "entry",
                ApiText.Reference.OrNull(),
                "The record; null for the first publication of all.",
                change => change.Entry?.Value.ToString()
            )
            .With("page", TextShapes.Pages.OrNull(), "Where it is shown; null where it is no longer there.", change => Page(change, site))
            .With("field", ApiText.Any.OrNull(), "The field that says something else; null for the whole record.", change => change.Field)
            .With("was", TextShapes.Text.OrNull(), "What it said, or what a withdrawn record was called.", change => change.Was)
            .With("now", TextShapes.Text.OrNull(), "What it has said since; null where it says nothing.", change => change.Now)
            .With("to", ApiText.Reference.OrNull(), "What a record is called now that has moved.", change => change.To?.Value.ToString());

    private static Model.Localized<string>? Page(Change change, ApiSite site) =>
        (change.To ?? change.Entry) is { } key && site.Data.Find(key.Value) is not null ? site.PagesOf(key.Value) : null;
}
