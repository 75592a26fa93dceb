using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Hypertext;
using SiteGen.Model;
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

    /// <summary>The data of the site as a whole.</summary>
    /// <param name="page">The page that is about it.</param>
    /// <param name="description">What it holds, in a sentence or two.</param>
    /// <param name="files">The files in which it may be had, absolute, with their media types.</param>
    public static RawHtml Dataset(
        Uri page,
        string name,
        string description,
        PageContext of,
        IReadOnlyList<(string Address, string MediaType)> files
    ) =>
        Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "Dataset");
            json.WriteString("name", name);
            json.WriteString("description", description);
            json.WriteString("url", page.AbsoluteUri);
            json.WriteString("license", of.Config.License.Url.AbsoluteUri);
            json.WriteBoolean("isAccessibleForFree", true);
            json.WriteStartArray("inLanguage");
            foreach (var lang in Langs.All)
                json.WriteStringValue(lang.Tag());
            json.WriteEndArray();
            json.WriteStartObject("creator");
            json.WriteString("@type", "Organization");
            json.WriteString("name", of.Config.Name[of.Lang].Value);
            json.WriteString("url", of.BaseUrl.AbsoluteUri);
            json.WriteEndObject();
            json.WriteStartArray("distribution");
            foreach (var (address, type) in files)
            {
                json.WriteStartObject();
                json.WriteString("@type", "DataDownload");
                json.WriteString("encodingFormat", type);
                json.WriteString("contentUrl", address);
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
        var tokens = new HtmlTokens(html.Html);
        while (tokens.Next())
        {
            if (tokens.Kind == HtmlTokenKind.Text)
                words.Append(html.Html, tokens.Start, tokens.End - tokens.Start);
        }
        return Html.Decode(words.ToString());
    }
}
