using System.Text;
using System.Xml;
using SiteGen.Addresses;
using SiteGen.Model;
using SiteGen.Publishing;
using SiteGen.Text;

namespace SiteGen.Rendering.Frame;

/// <summary><c>sitemap.xml</c>: every page that is to be found by searching, with its twin, as sitemaps.org and the hreflang extension have
/// it. No dates: a build has no clock.</summary>
public static class Sitemap
{
    private const string SitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string XhtmlNamespace = "http://www.w3.org/1999/xhtml";

    public static OutputFile Render(RenderInput input)
    {
        using var bytes = new MemoryStream();
        using (
            var xml = XmlWriter.Create(
                bytes,
                new XmlWriterSettings
                {
                    Encoding = new UTF8Encoding(false),
                    Indent = true,
                    NewLineChars = "\n",
                }
            )
        )
        {
            xml.WriteStartElement("urlset", SitemapNamespace);
            xml.WriteAttributeString("xmlns", "xhtml", null, XhtmlNamespace);
            foreach (var page in input.Addresses.Pages.Where(page => page.IsListed))
            {
                var addresses = Langs.Each(lang => Absolute(page.Key, lang));
                foreach (var lang in Langs.All)
                    WriteUrl(xml, addresses, lang);
            }
            xml.WriteEndElement();
        }
        return new OutputFile(new SitePath("sitemap.xml"), bytes.ToArray(), SourceSpan.WholeFile(input.Site.Config.File));

        string Absolute(PageKey page, Lang lang) => new Uri(input.BaseUrl, page.In(lang).Address).AbsoluteUri;
    }

    private static void WriteUrl(XmlWriter xml, Localized<string> addresses, Lang lang)
    {
        xml.WriteStartElement("url");
        xml.WriteElementString("loc", addresses[lang]);
        foreach (var alternate in Langs.All)
        {
            xml.WriteStartElement("link", XhtmlNamespace);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", alternate.Tag());
            xml.WriteAttributeString("href", addresses[alternate]);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
