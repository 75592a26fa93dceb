using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Addresses;
using SiteGen.Api.Records;
using SiteGen.Api.Shapes;
using SiteGen.Model;
using SiteGen.Model.Changes;

namespace SiteGen.Api.Files;

/// <summary>What every file of the API begins with.</summary>
/// <param name="Schema">The path of its schema below <c>api/v1/</c>.</param>
/// <param name="Revision">Stands for the data of the file: another as soon as anything in it is, and only then.</param>
internal abstract record FileHead(string Schema, string Revision);

/// <summary>One record, or what stands under an old id.</summary>
internal sealed record RecordFile(string Schema, string Revision, Action<Utf8JsonWriter> Data) : FileHead(Schema, Revision);

/// <summary>All records of a kind.</summary>
internal sealed record ListFile(
    string Schema,
    string Revision,
    IEnumerable<Action<Utf8JsonWriter>> Data,
    ImmutableArray<MovedRecord> Moved,
    ImmutableArray<WithdrawnRecord> Withdrawn
) : FileHead(Schema, Revision);

/// <summary>All records of all kinds.</summary>
internal sealed record AllFile(string Schema, string Revision, ImmutableArray<KindRecords> Kinds) : FileHead(Schema, Revision);

/// <summary>What has changed.</summary>
internal sealed record ChangesFile(string Schema, string Revision, IEnumerable<Change> Data) : FileHead(Schema, Revision);

/// <summary>What there is.</summary>
internal sealed record IndexFile(string Schema, string Revision, ApiContents Contents) : FileHead(Schema, Revision);

/// <summary>The fields that every file of the API begins with.</summary>
internal static class FileHeads
{
    /// <summary>The version of the API. Fields may be added within it; nothing may go away.</summary>
    public const string Version = "1.0";

    private static readonly ApiObject<SiteConfig> Site = new ApiObject<SiteConfig>("Site", "Whom to name.")
        .With("name", TextShapes.Text, "What it is called.", config => config.Name.Plain())
        .With("tagline", TextShapes.Text, "What it is about.", config => config.Tagline.Plain());

    private static readonly ApiObject<DataLicense> License = new ApiObject<DataLicense>("License", "The terms of reuse.")
        .With("name", ApiText.Any, "The licence.", license => license.Name)
        .With("url", ApiText.Url, "Where it can be read.", license => license.Url.AbsoluteUri)
        .With("note", TextShapes.Text, "What we ask for.", license => license.Note.Plain());

    public static ApiObject<T> Begin<T>(string description, ApiSite site)
        where T : FileHead =>
        new ApiObject<T>(null, description)
            .With("$schema", ApiText.Url, "The schema of this file.", file => site.Absolute(ApiPaths.Of(file.Schema)))
            .With("api", ApiText.Any, "The version of the API.", _ => Version)
            .With("site", Site, "Whose data it is.", _ => site.Config)
            .With("license", License, "On which terms it may be reused.", _ => site.Config.License)
            .With(
                "revision",
                ApiText.Hash,
                "Another as soon as anything in the data of this file is, and the same as long as nothing is.",
                file => file.Revision
            );
}
