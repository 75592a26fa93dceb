using System.Globalization;
using SiteGen.Api.Shapes;
using SiteGen.Model.Entries;

namespace SiteGen.Api.Records;

/// <summary>How far a record can be trusted: who says so, since when, when somebody last looked, when to look again.</summary>
internal static class TrustFields
{
    public static ApiObject<T> WithTrust<T>(this ApiObject<T> shape, ApiSite site, Func<T, Provenance> of)
    {
        var config = site.Config;
        var citation = new ApiObject<Citation>("Citation", "A source, and the place in it.")
            .With("id", ApiText.Id, "The id of a record of the kind 'source'.", cited => cited.Source.Value.Id)
            .With("title", TextShapes.Text, "What it is called.", cited => SourceOf(cited).Name.Text.Plain())
            .With(
                "url",
                ApiText.Url.OrNull(),
                "Its address; null for one that is known only through another.",
                cited => SourceOf(cited).Url?.Value.AbsoluteUri
            )
            .With("via", ApiText.Id.OrNull(), "The id of the source that quotes it.", cited => SourceOf(cited).Via?.Value.Id)
            .With("place", TextShapes.Text.OrNull(), "Where in it, as 'article 2.1.7'.", cited => cited.Place);
        return shape
            .With(
                "status",
                new ApiWord(Vocabulary.Statuses.Words),
                "Who says so. Keep it with whatever you quote.",
                record => Vocabulary.Statuses.WordFor(of(record).Status.Value)
            )
            .With(
                "as_of",
                ApiText.PartialDate.OrNull(),
                "When it is known to have held; null where its source bears no date: then 'verified_on' is all that is known.",
                record => of(record).AsOf.Value.Date?.ToString()
            )
            .With(
                "verified_on",
                ApiText.PartialDate,
                "When somebody last compared it with its source.",
                record => of(record).Verified.Value.On.ToString()
            )
            .With(
                "verified_how",
                new ApiWord(Vocabulary.Methods.Words),
                "How: the source was read, the number called, the path tried.",
                record => Vocabulary.Methods.WordFor(of(record).Verified.Value.How)
            )
            .With(
                "review_class",
                new ApiWord(config.ReviewMonths.Keys.Order(StringComparer.Ordinal)),
                "What kind of thing it is, which says how often to look again.",
                record => of(record).Review
            )
            .With(
                "review_by",
                ApiText.Day,
                "The day by which to look again. Later it may still be right: say that it is due for a check.",
                record => of(record).ReviewBy.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            )
            .With("sources", citation.List(), "Where it comes from; the first is the most important.", record => of(record).Sources);

        Source SourceOf(Citation cited) => site.Data.Get<Source>(cited.Source.Value);
    }
}
