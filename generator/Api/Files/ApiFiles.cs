using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SiteGen.Addresses;
using SiteGen.Api.Records;
using SiteGen.Api.Shapes;
using SiteGen.Api.Tables;
using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Api.Files;

/// <summary>A file below <c>api/v1/</c>.</summary>
/// <param name="Source">What it is made from.</param>
internal sealed record ApiFile(string Path, ReadOnlyMemory<byte> Content, SourceSpan Source);

/// <summary>Makes every file of the API.</summary>
internal sealed class ApiFiles(ApiSite site, FileShapes shapes, Func<EntityKind, Localized<string>> nameOf)
{
    private readonly SourceSpan _config = SourceSpan.WholeFile(site.Config.File);

    /// <param name="promise">What is promised, in paragraphs.</param>
    /// <param name="words">What the words of the data mean.</param>
    public IEnumerable<ApiFile> Make(ImmutableArray<Localized<string>> promise, ImmutableArray<ApiWordLabel> words)
    {
        ImmutableArray<KindRecords> kinds = [.. shapes.Records.Select(Written)];
        var revision = Hash(kinds.Select(kind => kind.Revision));
        var contents = new ApiContents(promise, kinds, words);
        yield return File(ApiPaths.Index, shapes.Index, new IndexFile(ApiPaths.SchemaOf(ApiPaths.Index), revision, contents));
        yield return File(ApiPaths.All, shapes.All, new AllFile(ApiPaths.SchemaOf(ApiPaths.All), revision, kinds));
        yield return File(ApiPaths.OpenApi, OpenApi.Of(shapes, promise.Select(text => text[Langs.Default]), site));
        yield return Schema(ApiPaths.SchemaOf(ApiPaths.Index), shapes.Index);
        yield return Schema(ApiPaths.SchemaOf(ApiPaths.All), shapes.All);
        if (shapes.Changes is { } changes)
        {
            ImmutableArray<Change> latest = [.. (site.Changes?.All ?? []).Reverse().Take(ChangeLog.MostTold)];
            var schema = ApiPaths.SchemaOf(ApiPaths.Changes);
            var shape = ChangeShape.Of(site);
            var hash = Hash(latest.Select(change => Hash(ApiJson.Line(json => shape.Write(json, change)))));
            yield return File(ApiPaths.Changes, changes, new ChangesFile(schema, hash, latest));
            yield return Schema(schema, changes);
        }
        foreach (var (file, content) in ApiTables.Make(site))
            yield return new ApiFile(ApiPaths.Of(ApiPaths.TableOf(file)), content, _config);
        yield return File(ApiPaths.Tables, DataPackage.Of(site, revision));
        foreach (var file in kinds.SelectMany(Files))
            yield return file;
    }

    /// <summary>The record of an entry, as its file has it below 'data', for people to read.</summary>
    public static ReadOnlyMemory<byte> RecordOf(Entity entity, FileShapes shapes) =>
        ApiJson.File(json => shapes.Records.First(shape => shape.Kind == entity.Key.Value.Kind).Write(json, entity));

    private KindRecords Written(RecordShape shape)
    {
        ImmutableArray<ReadOnlyMemory<byte>> records =
        [
            .. site.Of(shape.Kind).Select(entity => ApiJson.Line(json => shape.Write(json, entity))),
        ];
        var moved = OldIds.Of(shape.Kind, site.Data);
        var withdrawn = OldIds.WithdrawnOf(shape.Kind, site.Data, site.Changes);
        var revision = Hash([
            .. records.Select(Hash),
            .. moved.Select(old => HashOf(OldIds.MovedShape, old)),
            .. withdrawn.Select(old => HashOf(OldIds.WithdrawnShape, old)),
        ]);
        return new KindRecords(shape, nameOf(shape.Kind), records, moved, withdrawn, revision);
    }

    private IEnumerable<ApiFile> Files(KindRecords kind)
    {
        var (of, shape) = (kind.Kind, kind.Shape);
        var (list, record) = (shapes.ListOf(shape), shapes.RecordOf(shape));
        var schema = ApiPaths.SchemaOf(of);
        var entities = site.Of(of);
        return
        [
            File(
                ApiPaths.ListOf(of),
                list,
                new ListFile(ApiPaths.SchemaOfList(of), kind.Revision, FileShapes.Raw(kind.Records), kind.Moved, kind.Withdrawn)
            ),
            Schema(schema, record),
            Schema(ApiPaths.SchemaOfList(of), list),
            .. entities.Select(
                (entity, i) =>
                    File(
                        ApiPaths.RecordOf(of, entity.Id),
                        record,
                        new RecordFile(schema, Hash(kind.Records[i]), json => shape.Write(json, entity)),
                        entity.Key.Span
                    )
            ),
            .. kind.Moved.Select(moved => Old(moved.Id, OldIds.MovedShape, moved, site.Data.Get<Entity>(moved.To[0]).Key.Span)),
            .. kind.Withdrawn.Select(withdrawn => Old(withdrawn.Id, OldIds.WithdrawnShape, withdrawn)),
        ];

        ApiFile Old<T>(string id, ApiObject<T> oldShape, T old, SourceSpan? source = null) =>
            File(
                ApiPaths.RecordOf(of, id),
                record,
                new RecordFile(schema, HashOf(oldShape, old), json => oldShape.Write(json, old)),
                source
            );
    }

    private ApiFile File<T>(string path, ApiObject<T> shape, T file, SourceSpan? source = null) =>
        new(ApiPaths.Of(path), ApiJson.File(json => shape.Write(json, file)), source ?? _config);

    private ApiFile File(string path, JsonObject content) => new(ApiPaths.Of(path), ApiJson.File(json => content.WriteTo(json)), _config);

    private ApiFile Schema(string path, IApiType type) => File(path, SchemaFiles.Of(type, path, site));

    private static string Hash(ReadOnlyMemory<byte> content) => Text(ContentHash.Of(content.Span));

    private static string HashOf<T>(ApiObject<T> shape, T record) => Hash(ApiJson.Line(json => shape.Write(json, record)));

    private static string Hash(IEnumerable<string> parts) => Text(ContentHash.Of(parts));

    private static string Text(ContentHash hash) => hash.Value.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
