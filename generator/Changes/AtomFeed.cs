using System.Xml;
using SiteGen.Addresses;
using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Rendering.Frame;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Themes;
using SiteGen.Text;

namespace SiteGen.Changes;

/// <summary><c>feed.en.xml</c>: what has changed, as Atom (RFC 4287) has it. A build has no clock: its dates are those of the record.
/// </summary>
internal static class AtomFeed
{
    private const string AtomNamespace = "http://www.w3.org/2005/Atom";

    public static OutputFile Render(RenderInput input, Lang lang)
    {
        var site = input.Site;
        var ui = input.Theme.Strings[lang];
        var words = new ChangeText(site.Config, ui, lang, site.Data.Find);
        var page = AddressMap.OfChanges.In(lang).At(input.BaseUrl);
        var feed = AddressMap.OfFeed(lang).At(input.BaseUrl);
        var entries = (site.Changes?.Latest() ?? []).ToList();
        return XmlFile.Write(
            AddressMap.OfFeed(lang),
            SourceSpan.WholeFile(site.Changes?.File ?? site.Config.File),
            xml =>
            {
                xml.WriteStartElement("feed", AtomNamespace);
                xml.WriteAttributeString("xml", "lang", null, lang.Tag());
                xml.WriteElementString("id", feed);
                xml.WriteElementString("title", $"{site.Config.Name[lang].Value} - {ui[UiKeys.Page(NamedPages.Changes)]}");
                xml.WriteElementString("subtitle", ui[UiKeys.ChangesLead]);
                // Nothing has been recorded yet: a feed has to say some time.
                xml.WriteElementString("updated", Time(entries.Count > 0 ? entries[0].Day : new PartialDate(PartialDate.FirstYear, 1, 1)));
                Link(xml, "self", "application/atom+xml", feed);
                Link(xml, "alternate", "text/html", page);
                xml.WriteElementString("rights", site.Config.License.Name);
                xml.WriteStartElement("author");
                xml.WriteElementString("name", site.Config.Name[lang].Value);
                xml.WriteEndElement();
                foreach (var entry in entries)
                    Entry(xml, entry, words, $"{page}#{entry.Anchor}");
                xml.WriteEndElement();
            }
        );
    }

    private static void Entry(XmlWriter xml, ChangedEntry entry, ChangeText words, string address)
    {
        var lines = entry.Changes.Where(change => change.What == ChangeKind.Changed).Select(change => words.Line(change)).ToList();
        xml.WriteStartElement("entry");
        xml.WriteElementString("id", address);
        xml.WriteElementString("title", words.TitleOf(entry));
        xml.WriteElementString("updated", Time(entry.Day));
        Link(xml, "alternate", "text/html", address);
        if (lines.Count > 0)
            xml.WriteElementString("content", string.Join('\n', lines));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string type, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Time(PartialDate day) => $"{day}T00:00:00Z";
}
