using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Api.Records;
using SiteGen.Api.Shapes;

namespace SiteGen.Api.Files;

/// <summary>Every sort of file of the API: the one description that is written by, made into schemas, and promised.</summary>
internal sealed class FileShapes
{
    private readonly ApiSite _site;

    public FileShapes(ApiSite site)
    {
        _site = site;
        Records = RecordShapes.Of(site);
        Index = FileHeads
            .Begin<IndexFile>("What there is. Begin here.", site)
            .With("data", ApiContents.Shape(site), "What there is.", file => file.Contents);
        Changes = site.Config.HasChanges
            ? FileHeads
                .Begin<ChangesFile>("What has changed since the first publication.", site)
                .With("data", ChangeShape.Of(site).List(), "The latest changes, the latest first.", file => file.Data)
            : null;
        var all = new ApiObject<AllFile>(null, "By the folder of each kind, its records.");
        foreach (var shape in Records)
            all.With(
                shape.Kind.Folder,
                new ApiList<Action<Utf8JsonWriter>>(new ApiChoice(shape.Type)),
                $"The records of the kind '{shape.Kind.Scheme}'.",
                file => Raw(file.Kinds.First(kind => kind.Kind == shape.Kind).Records)
            );
        All = FileHeads
            .Begin<AllFile>("All records in one file.", site)
            .With("data", all, "All records.", file => file)
            .With("moved", OldIds.MovedShape.List(), "The old ids.", file => file.Kinds.SelectMany(kind => kind.Moved))
            .With(
                "withdrawn",
                OldIds.WithdrawnShape.List(),
                "The ids that no record has any more.",
                file => file.Kinds.SelectMany(kind => kind.Withdrawn)
            );
    }

    public ImmutableArray<RecordShape> Records { get; }

    /// <summary>What has changed; <c>null</c> for a site that does not tell.</summary>
    public ApiObject<ChangesFile>? Changes { get; }

    public ApiObject<IndexFile> Index { get; }

    public ApiObject<AllFile> All { get; }

    /// <summary>A file of one record, or of what stands under an old id.</summary>
    public ApiObject<RecordFile> RecordOf(RecordShape shape) =>
        FileHeads
            .Begin<RecordFile>($"One record of the kind '{shape.Kind.Scheme}', or what stands under an old id.", _site)
            .With(
                "data",
                new ApiChoice(shape.Type, OldIds.MovedShape, OldIds.WithdrawnShape),
                "The record; its 'kind' says which it is.",
                file => file.Data
            );

    /// <summary>The file of all records of a kind.</summary>
    public ApiObject<ListFile> ListOf(RecordShape shape) =>
        FileHeads
            .Begin<ListFile>($"All records of the kind '{shape.Kind.Scheme}'.", _site)
            .With("data", new ApiList<Action<Utf8JsonWriter>>(new ApiChoice(shape.Type)), "The records.", file => file.Data)
            .With("moved", OldIds.MovedShape.List(), "The old ids of this kind.", file => file.Moved)
            .With("withdrawn", OldIds.WithdrawnShape.List(), "The ids that no record of this kind has any more.", file => file.Withdrawn);

    /// <summary>Records as they have been written, a line each.</summary>
    public static IEnumerable<Action<Utf8JsonWriter>> Raw(ImmutableArray<ReadOnlyMemory<byte>> records) =>
        records.Select(record => (Action<Utf8JsonWriter>)(json => json.WriteRawValue(record.Span, skipInputValidation: true)));
}
