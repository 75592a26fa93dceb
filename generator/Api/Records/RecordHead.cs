using SiteGen.Api.Shapes;
using SiteGen.Model.Entries;

namespace SiteGen.Api.Records;

/// <summary>What every record begins with.</summary>
internal static class RecordHead
{
    public static ApiObject<T> Begin<T>(EntityKind kind, string description, ApiSite site)
        where T : Entity =>
        new ApiObject<T>(kind.Scheme, description)
            .With("kind", new ApiWord(kind.Scheme), "Of which kind the record is.", _ => kind.Scheme)
            .With("id", ApiText.Id, "What it is called for good: an old id leads on.", record => record.Id)
            .With("aliases", ApiText.Id.List(), "Ids that it had before.", record => record.Aliases)
            .With("page", TextShapes.Pages, "Where it is shown: what to link to.", record => site.PagesOf(record.Key.Value))
            .With("source_file", ApiText.Any, "The file of the repository that it is made from.", record => record.File.Path);

    /// <param name="key">What the name is: <c>name</c>, <c>title</c>, <c>situation</c>.</param>
    public static ApiObject<T> WithName<T>(this ApiObject<T> shape, string key, string about)
        where T : Entity =>
        shape
            .With(key, TextShapes.Text, about, record => record.Name.Text.Plain())
            .With("pinyin", ApiText.Any.OrNull(), "How the Chinese name is said.", record => record.Name.Pinyin)
            .With(
                "also",
                ApiText.Any.List(),
                "Other names and spellings, in any language, that people search for.",
                record => record.Name.Also.Select(name => name.Value)
            );
}
