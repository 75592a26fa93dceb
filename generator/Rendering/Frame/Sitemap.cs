using System.Text;
using System.Xml;
using SiteGen.Addresses;
using SiteGen.Model;
using SiteGen.Publishing;
using SiteGen.Rendering.Views;
using SiteGen.Text;

namespace SiteGen.Rendering.Frame;

/// <summary>Every page that is to be found by searching: the front door, and each page in each language. A page is as old as the last
/// recorded change of what it shows: a build has no clock.</summary>
public static class Sitemap
{
    private const string SitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string XhtmlNamespace = "http://www.w3.org/1999/xhtml";

    /// <summary><c>sitemap.xml</c>, each page with its alternates, as sitemaps.org and the hreflang extension have it.</summary>
    /// <param name="lastChange">The day on which a page last changed; <c>null</c> where none is known.</param>
    public static OutputFile Render(RenderInput input, Func<SitePath, PartialDate?> lastChange) =>
        XmlFile.Write(
            new SitePath("sitemap.xml"),
            SourceSpan.WholeFile(input.Site.Config.File),
            xml =>
            {
                xml.WriteStartElement("urlset", SitemapNamespace);
                xml.WriteAttributeString("xmlns", "xhtml", null, XhtmlNamespace);
                foreach (var (path, page) in Listed(input))
                    WriteUrl(xml, path.At(input.BaseUrl), lastChange(path), PageAlternates.Of(page, input.BaseUrl));
                xml.WriteEndElement();
            }
        );

    /// <summary><c>sitemap.txt</c>, an address a line: Baidu does not read the alternates, and others know only this form.</summary>
    public static OutputFile RenderText(RenderInput input) =>
        new(
            new SitePath("sitemap.txt"),
            Encoding.UTF8.GetBytes(string.Concat(Listed(input).Select(page => page.Path.At(input.BaseUrl) + "\n"))),
            SourceSpan.WholeFile(input.Site.Config.File)
        );

    private static IEnumerable<(SitePath Path, PageKey Page)> Listed(RenderInput input) =>
        input
            .Addresses.Pages.Where(page => page.IsListed)
            .SelectMany(page => Langs.All.Select(lang => (page.Key.In(lang), page.Key)))
            .Prepend((RootPages.Door, PageKey.Home));

    private static void WriteUrl(XmlWriter xml, string address, PartialDate? changed, IReadOnlyList<AlternateView> alternates)
    {
        xml.WriteStartElement("url");
        xml.WriteElementString("loc", address);
        if (changed is not null)
            xml.WriteElementString("lastmod", changed.ToString());
        foreach (var alternate in alternates)
        {
            xml.WriteStartElement("link", XhtmlNamespace);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", alternate.Tag);
            xml.WriteAttributeString("href", alternate.Href);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
