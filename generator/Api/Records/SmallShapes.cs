using SiteGen.Api.Shapes;
using SiteGen.Model.Entries;

namespace SiteGen.Api.Records;

/// <summary>Cases, glossary words and sources.</summary>
internal static class SmallShapes
{
    public static ApiObject<Case> Case(ApiSite site) =>
        RecordHead
            .Begin<Case>(EntityKind.Case, "Something that was reported to have happened.", site)
            .WithName("title", "What it is called.")
            .With("summary", TextShapes.Text, "The story, the values of its facts in it.", site.SummaryOf)
            .With(
                "facts",
                TextShapes.References,
                "The facts it rests on, which have its status and sources.",
                story => story.Facts.Written()
            )
            .With("about", TextShapes.References, "What it is about.", story => story.About.Written());

    public static ApiObject<Term> Term(ApiSite site) =>
        RecordHead
            .Begin<Term>(EntityKind.Term, "A word of the glossary.", site)
            .WithName("name", "The word.")
            .With("gloss", TextShapes.Text, "What it means.", term => term.Gloss.Plain())
            .With("see", TextShapes.References, "What has more on it.", term => term.See.Written());

    public static ApiObject<Source> Source(ApiSite site) =>
        RecordHead
            .Begin<Source>(EntityKind.Source, "A publication that facts come from.", site)
            .WithName("title", "Its title.")
            .With("short", TextShapes.Text, "What citations call it.", source => source.Short.Plain())
            .With("publisher", TextShapes.Text, "Who published it.", source => source.Publisher.Plain())
            .With(
                "publisher_class",
                new ApiWord(site.Config.PublisherClasses.Select(known => known.Word.Value)).OrNull(),
                "What kind of publisher that is.",
                source => source.Class?.Value
            )
            .With(
                "date",
                ApiText.PartialDate.OrNull(),
                "When it was published; null when it does not say.",
                source => source.Date?.Value.ToString()
            )
            .With(
                "url",
                ApiText.Url.OrNull(),
                "Its address; null for one that is known only through another.",
                source => source.Url?.Value.AbsoluteUri
            )
            .With("via", ApiText.Reference.OrNull(), "The source that quotes it.", source => source.Via?.Value.ToString())
            .With("note", TextShapes.Text.OrNull(), "What to know of it.", source => source.Note?.Plain());
}
