using System.Collections.Immutable;
using SiteGen.Addresses;
using SiteGen.Api.Records;
using SiteGen.Api.Shapes;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Api.Files;

/// <summary>All that is known of one kind: its records, written.</summary>
/// <param name="Records">One JSON text each, without line ends, in order.</param>
internal sealed record KindRecords(
    RecordShape Shape,
    Localized<string> Name,
    ImmutableArray<ReadOnlyMemory<byte>> Records,
    ImmutableArray<MovedRecord> Moved,
    ImmutableArray<WithdrawnRecord> Withdrawn,
    string Revision
)
{
    public EntityKind Kind => Shape.Kind;
}

/// <summary>A word that stands in fields, and what readers see for it.</summary>
/// <param name="Field">The field, as <c>status</c>.</param>
/// <param name="Meaning">What it says, in a sentence; <c>null</c> where the label says it.</param>
internal sealed record ApiWordLabel(string Field, string Word, Localized<string> Label, Localized<string>? Meaning);

/// <summary>Something that will go away with this version of the API: so far nothing will.</summary>
internal sealed record Deprecation(string What, string Until, string Instead);

/// <summary>What the index says.</summary>
/// <param name="Promise">In paragraphs.</param>
internal sealed record ApiContents(
    ImmutableArray<Localized<string>> Promise,
    ImmutableArray<KindRecords> Kinds,
    ImmutableArray<ApiWordLabel> Words
)
{
    public static ApiObject<ApiContents> Shape(ApiSite site)
    {
        var kind = new ApiObject<KindRecords>("KindOfRecord", "A kind of record.")
            .With("kind", ApiText.Id, "The word that stands in its records.", of => of.Kind.Scheme)
            .With("name", TextShapes.Text, "What readers call them.", of => of.Name)
            .With("count", ApiInteger.Any, "How many there are.", of => of.Records.Length)
            .With("revision", ApiText.Hash, "The revision of their list.", of => of.Revision)
            .With("list", ApiText.Url, "All of them in one file.", of => At(ApiPaths.ListOf(of.Kind)))
            .With(
                "record",
                ApiText.Any,
                "One of them; put its id for '{id}'.",
                of => site.BaseUrl.AbsoluteUri + ApiPaths.Of(ApiPaths.RecordOf(of.Kind, "{id}"))
            )
            .With("schema", ApiText.Url, "The schema of the file of one record.", of => At(ApiPaths.SchemaOf(of.Kind)));
        var word = new ApiObject<ApiWordLabel>("Word", "A word of the data, and what readers see for it.")
            .With("field", ApiText.Any, "The field in which it stands.", of => of.Field)
            .With("word", ApiText.Any, "The word.", of => of.Word)
            .With("label", TextShapes.Text, "What readers see for it.", of => of.Label)
            .With("meaning", TextShapes.Text.OrNull(), "What it means, in a sentence.", of => of.Meaning);
        var deprecation = new ApiObject<Deprecation>("Deprecation", "Something that will go away with this version.")
            .With("what", ApiText.Any, "The file or field.", of => of.What)
            .With("until", ApiText.Day, "The last day on which it is sure to be there.", of => of.Until)
            .With("instead", ApiText.Any, "What to use.", of => of.Instead);
        return new ApiObject<ApiContents>(null, "What there is, and what is promised.")
            .With("promise", TextShapes.Text.List(), "What stays as it is, and what may change.", of => of.Promise)
            .With("kinds", kind.List(), "The kinds of record.", of => of.Kinds)
            .With("all", ApiText.Url, "All records in one file.", _ => At(ApiPaths.All))
            .With(
                "changes",
                ApiText.Url.OrNull(),
                "What has changed since the first publication; null where that is not told.",
                _ => site.Config.HasChanges ? At(ApiPaths.Changes) : null
            )
            .With("openapi", ApiText.Url, "The description of all files, in OpenAPI 3.1.", _ => At(ApiPaths.OpenApi))
            .With("tables", ApiText.Url, "What there is for spreadsheets: a description of CSV files.", _ => At(ApiPaths.Tables))
            .With("words", word.List(), "What the words in the fields mean.", of => of.Words)
            .With("deprecations", deprecation.List(), "What will go away, long before it does.", _ => ImmutableArray<Deprecation>.Empty);

        string At(string file) => site.Absolute(ApiPaths.Of(file));
    }
}
