using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Hypertext;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Frame;

/// <summary>What a page says to search engines in the words of schema.org, as JSON-LD. A browser runs none of it, so that the page's policy
/// has nothing to allow.</summary>
internal static class StructuredData
{
    // Chinese stays as it is; what could end the element that holds the text does not.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The way from the home page down to a page.</summary>
    /// <param name="page">The page's own address, absolute.</param>
    /// <param name="breadcrumb">As the page shows it; the last is the page itself, and has no address.</param>
    public static RawHtml Breadcrumb(Uri page, IReadOnlyList<LinkView> breadcrumb) =>
        Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "BreadcrumbList");
            json.WriteStartArray("itemListElement");
            for (var i = 0; i < breadcrumb.Count; i++)
            {
                json.WriteStartObject();
                json.WriteString("@type", "ListItem");
                json.WriteNumber("position", i + 1);
                json.WriteString("name", Words(breadcrumb[i].Text));
                if (breadcrumb[i].Href.Length > 0)
                    json.WriteString("item", new Uri(page, breadcrumb[i].Href).AbsoluteUri);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static RawHtml Write(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(bytes, Options))
            write(json);
        return new RawHtml(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    /// <summary>Marked words without their marks.</summary>
    private static string Words(RawHtml html)
    {
        var words = new StringBuilder();
        var rest = html.Html.AsSpan();
        for (int tag; (tag = rest.IndexOf('<')) >= 0; rest = rest[(rest.IndexOf('>') + 1)..])
            words.Append(rest[..tag]);
        return Html.Decode(words.Append(rest).ToString());
    }
}
