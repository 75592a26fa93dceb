using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Addresses;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Search.Reading;

/// <summary>What results of a page show, in small files of which a reader's device fetches those it needs.</summary>
/// <remarks><c>{"p":"guides/x/","t":"Title","d":[["id","kind","heading","note","tel","text"],…]}</c>; in a text, lines are
/// blocks.</remarks>
internal static class ResultText
{
    // Readable Chinese takes half the bytes of escaped. Only scripts read these files.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="number">Of the page, in the order of addresses.</param>
    public static SitePath PathOf(Lang lang, int number, int part) => new($"{lang.Folder()}/search/text/{number}-{part}.json");

    /// <summary>The files of a page, each of so many passages.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Of(SitePage page, SearchablePage text, List<SearchResultText> passages, int perFile)
    {
        for (var from = 0; from < passages.Count; from += perFile)
            yield return Write(page, text.Title, passages.GetRange(from, Math.Min(perFile, passages.Count - from)));
    }

    private static ReadOnlyMemory<byte> Write(SitePage page, string title, List<SearchResultText> passages)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("p", page.Key.Value);
            json.WriteString("t", title);
            json.WriteStartArray("d");
            foreach (var (section, blocks) in passages)
            {
                json.WriteStartArray();
                foreach (
                    var field in new[]
                    {
                        section.Id,
                        ResultKind.Of(page, section.IsEntry),
                        section.Id.Length == 0 ? "" : section.Heading,
                        section.Note,
                        section.Tel,
                        string.Join('\n', blocks),
                    }
                )
                    json.WriteStringValue(field);
                json.WriteEndArray();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }
}

/// <summary>What kind of thing a result is, in the word that the theme has a label for.</summary>
internal static class ResultKind
{
    public const string Page = "page",
        Guide = "guide";

    public static string Of(SitePage page, bool isEntry) =>
        page switch
        {
            GuidePage { Guide.IsHome: false } => Guide,
            EntityPage entity => entity.Entity.Key.Value.Kind.Scheme,
            KindPage list when isEntry => list.Kind.Scheme,
            _ => Page,
        };

    /// <summary>How much a result of this kind counts beside another with the same words: a list counts less than the page of an
    /// entry.</summary>
    /// <returns>In tenths.</returns>
    public static int Weight(SitePage page, bool isEntry) =>
        page switch
        {
            KindPage list when list.Kind == EntityKind.Source => 6,
            KindPage list when isEntry && (list.Kind == EntityKind.Fact || list.Kind == EntityKind.Case) => 8,
            KindPage or GuideListPage when !isEntry => 8,
            _ => 10,
        };
}
