using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Addresses;
using SiteGen.Model;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Rendering.Frame;
using SiteGen.Text;

namespace SiteGen.Offline;

/// <summary>What a phone needs to put the site among its apps: one for each language, so that the app opens in it.</summary>
internal static class WebManifest
{
    private static readonly JsonWriterOptions Format = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    private static readonly (string Name, string Sizes, string Type, string Purpose)[] Icons =
    [
        ("icons/icon.svg", "any", "image/svg+xml", "any"),
        ("icons/icon-192.png", "192x192", "image/png", "any"),
        ("icons/icon-512.png", "512x512", "image/png", "any"),
        ("icons/maskable-512.png", "512x512", "image/png", "maskable"),
        ("icons/mono.svg", "any", "image/svg+xml", "monochrome"),
    ];

    public static OutputFile Make(Lang lang, RenderInput input)
    {
        var config = input.Site.Config;
        var path = AddressMap.OfWebManifest(lang);
        var css = input.Theme.FindAsset("site.css")?.Text?.Text ?? "";
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Format))
        {
            json.WriteStartObject();
            json.WriteString("name", config.Name[lang].Value);
            json.WriteString("short_name", (config.ShortName ?? config.Name)[lang].Value);
            json.WriteString("description", config.Tagline[lang].Value);
            json.WriteString("lang", lang.Tag());
            json.WriteString("dir", "ltr");
            // Relative, as the site lies in whatever folder; the scope is the whole of it, or the other language would open outside the
            // app.
            json.WriteString("start_url", "./");
            json.WriteString("scope", "../");
            json.WriteString("display", "standalone");
            // Shown until the first page is loaded. A manifest has one set of colours, and the light ones are what the styles begin with.
            if (CssText.Value(css, "--bg") is { } ground)
                json.WriteString("background_color", ground);
            if (CssText.Value(css, "--surface") is { } bar)
                json.WriteString("theme_color", bar);
            json.WriteStartArray("icons");
            foreach (var (name, sizes, type, purpose) in Icons.Where(icon => input.Theme.FindAsset(icon.Name) is not null))
            {
                json.WriteStartObject();
                json.WriteString("src", "../assets/" + input.Theme.Address(name));
                json.WriteString("sizes", sizes);
                json.WriteString("type", type);
                json.WriteString("purpose", purpose);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return new OutputFile(path, bytes.ToArray(), SourceSpan.WholeFile(config.File));
    }
}
