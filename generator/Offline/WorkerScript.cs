using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Addresses;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Rendering.Frame;
using SiteGen.Text;

namespace SiteGen.Offline;

/// <summary>The service worker of a version of the site: a line with the files of this version, then the theme's script.</summary>
internal static class WorkerScript
{
    private const string Script = "sw.js";

    /// <summary>The script that removes a worker published before, and all that it stored.</summary>
    private const string Removal = "sw-removal.js";

    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="lists">The files of each language, with the list as it is published.</param>
    /// <param name="first">The addresses of what every reader of a language keeps from the first visit on.</param>
    /// <param name="core">What is kept on every device: the page for what is not saved, and what all pages load.</param>
    public static OutputFile Make(
        Localized<(FileList List, OutputFile File)> lists,
        ImmutableArray<SavedFile> core,
        Localized<IReadOnlyList<string>> first,
        RenderInput input,
        DiagnosticBag diagnostics
    )
    {
        var digests = lists.Select(list => FileDigest.Of(list.File.Content.Span));
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Format))
        {
            json.WriteStartObject();
            json.WriteString(
                "version",
                VersionOf(core.Select(file => file.Digest.Sha256).Concat(Langs.All.Select(lang => digests[lang].Sha256)))
            );
            json.WriteString("notSaved", RootPages.Unsaved.Value);
            json.WriteStartObject("lists");
            foreach (var lang in Langs.All)
            {
                json.WritePropertyName(lang.Folder());
                FileList.Write(json, new SavedFile(lists[lang].List.Path.Value, digests[lang], null));
            }
            json.WriteEndObject();
            json.WriteStartObject("first");
            foreach (var lang in Langs.All)
            {
                json.WriteStartArray(lang.Folder());
                foreach (var address in first[lang])
                    json.WriteStringValue(address);
                json.WriteEndArray();
            }
            json.WriteEndObject();
            json.WriteStartArray("core");
            foreach (var file in core)
                FileList.Write(json, file);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return File($"self.SITE = {Encoding.UTF8.GetString(bytes.ToArray())};\n", Script, input, diagnostics);
    }

    public static OutputFile MakeRemoval(RenderInput input, DiagnosticBag diagnostics) => File("", Removal, input, diagnostics);

    /// <summary>Sixteen digits that change with any change of the site.</summary>
    private static string VersionOf(IEnumerable<string> hashes) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Join('\n', hashes))))[..16];

    private static OutputFile File(string head, string name, RenderInput input, DiagnosticBag diagnostics)
    {
        var body = input.Theme.Offline.FirstOrDefault(asset => asset.Name == name)?.Text;
        if (body is null)
            diagnostics.Add(
                ReadingRules.MissingInput,
                input.Site.Config.OfflineSpan,
                $"There is no theme/offline/{name}, which 'offline' needs."
            );
        return new OutputFile(
            AddressMap.OfWorker,
            Encoding.UTF8.GetBytes(head + body?.Text),
            SourceSpan.WholeFile(body ?? input.Site.Config.File)
        );
    }
}
