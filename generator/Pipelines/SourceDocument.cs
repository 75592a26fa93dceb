using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Binding;
using SiteGen.Binding.Guides;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Rendering.Parts;
using SiteGen.Text;

namespace SiteGen.Pipelines;

/// <summary>An entry of <c>data/</c>, or a guide in one language, as it is handed on to pipelines of others: the file as it is written, and
/// what it means.</summary>
/// <param name="File">The YAML or Markdown.</param>
/// <param name="Metadata">
/// Texts by name. Of all: <c>kind</c> and <c>id</c>. Of an entry: <c>name-en</c>, <c>name-zh</c>, and where it says who says so
/// <c>status</c>, <c>as-of</c> and <c>review-by</c> (days as 2026-11-26, or shorter); of a fact its whole sentence and value, too:
/// <c>statement-en</c>, <c>statement-zh</c>, <c>value-en</c>, <c>value-zh</c>. Of a guide: <c>lang</c>, <c>Title</c> and
/// <c>Description</c>.
/// </param>
public sealed record SourceDocument(SourceFile File, ImmutableArray<KeyValuePair<string, string>> Metadata)
{
    /// <summary>One an entry, in the order of the entries.</summary>
    public static ImmutableArray<SourceDocument> Of(BoundData? data) =>
        data is null ? [] : [.. data.Entries.All.Select(entry => new SourceDocument(entry.File, [.. MetadataOf(entry)]))];

    /// <summary>One a guide and language.</summary>
    public static ImmutableArray<SourceDocument> Of(BoundGuides guides) =>
        [.. guides.Guides.SelectMany(guide => Langs.All.Select(lang => Of(guide, lang)))];

    private static SourceDocument Of(Guide guide, Lang lang)
    {
        var head = guide.Texts[lang].Head;
        return new SourceDocument(
            head.File,
            [
                new("kind", guide.IsHome ? "home" : "guide"),
                new("id", guide.Slug),
                new("lang", lang.Tag()),
                new("Title", head.Title.Value),
                new("Description", head.Description.Value),
            ]
        );
    }

    private static IEnumerable<KeyValuePair<string, string>> MetadataOf(Entity entry)
    {
        yield return new("kind", entry.Key.Value.Kind.Scheme);
        yield return new("id", entry.Id);
        if (entry is not Fact)
        {
            foreach (var lang in Langs.All)
                yield return new("name-" + lang.Folder(), entry.Name.In(lang));
        }
        if (entry.Provenance is { } trust)
        {
            yield return new("status", Vocabulary.Statuses.WordFor(trust.Status.Value));
            yield return new("as-of", trust.AsOf.Value.ToString());
            yield return new("review-by", trust.ReviewBy.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        if (entry is not Fact fact)
            yield break;
        var (statement, value) = (FactText.Statement(fact), FactText.Value(fact));
        foreach (var lang in Langs.All)
        {
            yield return new("statement-" + lang.Folder(), statement[lang]);
            yield return new("value-" + lang.Folder(), value[lang]);
        }
    }
}
