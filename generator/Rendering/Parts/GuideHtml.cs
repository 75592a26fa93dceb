using System.Diagnostics;
using System.Text;
using SiteGen.Addresses;
using SiteGen.Hypertext;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Rendering.Templates;

namespace SiteGen.Rendering.Parts;

/// <summary>The body of a guide on its page: its markup with the placeholders filled.</summary>
internal static class GuideHtml
{
    public static RawHtml Render(GuideText guide, PageContext page)
    {
        var markup = guide.Markup.Take();
        var html = new StringBuilder(markup.Html.Length * 2);
        var done = 0;
        foreach (var placeholder in markup.Placeholders)
        {
            html.Append(Encoding.UTF8.GetString(markup.Html.Span[done..placeholder.At]));
            Fill(html, placeholder, page);
            done = placeholder.At;
        }
        html.Append(Encoding.UTF8.GetString(markup.Html.Span[done..]));
        return new RawHtml(html.ToString());
    }

    private static void Fill(StringBuilder html, MarkupPlaceholder placeholder, PageContext page)
    {
        switch (placeholder)
        {
            case LabelPlaceholder label:
                html.Append(Html.Escape(page.Ui[label.Name == "table" ? UiKeys.Table : UiKeys.Callout(label.Name)]));
                break;
            case EntriesPlaceholder entries:
                foreach (var key in entries.Directive.Entities)
                {
                    if (page.Data.Find(key.Value) is { } entity)
                        html.Append(EntryParts.Render(entity, page).Html);
                }
                break;
            case LinkPlaceholder link:
                Link(html, link, page);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void Link(StringBuilder html, LinkPlaceholder link, PageContext page)
    {
        switch (link.Target)
        {
            case EntityTarget target when page.Data.Find(target.Key) is { } entity:
                Entity(html, link, entity, page);
                break;
            case GuideTarget target when page.FindGuide(target.Slug) is { } guide:
                Anchor(
                    html,
                    page.Link(AddressMap.Of(guide), target.Fragment),
                    link.Words ?? page.Mark(guide.Texts[page.Lang].Title.Value).Html
                );
                break;
            case NamedPageTarget target:
                Anchor(html, page.Link(AddressMap.OfNamed(target.Name)), link.Words ?? page.TitleOfNamed(target.Name).Html);
                break;
            // A link to nothing has been reported; pages with errors are not published.
            default:
                html.Append(link.Words);
                break;
        }
    }

    private static void Entity(StringBuilder html, LinkPlaceholder link, Entity entity, PageContext page)
    {
        var words = link.Words is null ? null : new RawHtml(link.Words);
        switch (entity)
        {
            case Fact fact:
                html.Append((words is null ? FactHtml.Link(fact, page) : FactHtml.Link(fact, words, page)).Html);
                break;
            case Hotline hotline:
                html.Append(FactHtml.Link(hotline, words, page).Html);
                break;
            // The id is for the script that explains a word where it stands.
            case Term term:
                Anchor(html, page.Link(term.Key.Value), (words ?? ViewText.Name(term, page)).Html, $" data-term=\"{term.Id}\"");
                break;
            default:
                Anchor(html, page.Link(entity.Key.Value), (words ?? ViewText.Name(entity, page)).Html);
                break;
        }
    }

    private static void Anchor(StringBuilder html, string href, string words, string attributes = "") =>
        html.Append("<a href=\"").Append(Html.Escape(href)).Append('"').Append(attributes).Append('>').Append(words).Append("</a>");
}
