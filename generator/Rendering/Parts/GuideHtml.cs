using System.Globalization;
using System.Text;
using SiteGen.Addresses;
using SiteGen.Hypertext;
using SiteGen.Languages;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Rendering.Frame;
using SiteGen.Rendering.Themes;

namespace SiteGen.Rendering.Parts;

/// <summary>The body of a guide on its page: its markup with the placeholders filled.</summary>
internal sealed class GuideHtml : IMarkupPlaceholderVisitor
{
    private readonly StringBuilder _html;
    private readonly PageContext _page;
    private RawHtml? _actions;

    private GuideHtml(StringBuilder html, PageContext page) => (_html, _page) = (html, page);

    /// <returns>The actions, <c>null</c> when the guide has none, and the rest.</returns>
    public static (RawHtml? Actions, RawHtml Body) Render(GuideText guide, PageContext page)
    {
        var markup = page.GuideMark is { } mark ? guide.Markup.TakeMarked(mark) : guide.Markup.Take();
        var html = new StringBuilder(markup.Html.Length * 2);
        var filler = new GuideHtml(html, page);
        var done = 0;
        foreach (var placeholder in markup.Placeholders)
        {
            html.Append(Encoding.UTF8.GetString(markup.Html.Span[done..placeholder.At]));
            placeholder.Accept(filler);
            done = placeholder.At;
        }
        html.Append(Encoding.UTF8.GetString(markup.Html.Span[done..]));
        return (filler._actions, new RawHtml(html.ToString()));
    }

    /// <summary>What to do first, for another page than the guide's own: links within the guide lead there.</summary>
    /// <param name="home">The address of the guide, from the page.</param>
    /// <returns><c>null</c> when the guide does not say what to do first.</returns>
    public static RawHtml? Actions(GuideText guide, string home, PageContext page)
    {
        if (guide.Markup.Actions is not { } markup)
            return null;
        var filler = new GuideHtml(new StringBuilder(), page);
        var done = 0;
        foreach (var placeholder in markup.Placeholders)
        {
            filler._html.Append(Encoding.UTF8.GetString(markup.Html.Span[done..placeholder.At]));
            placeholder.Accept(filler);
            done = placeholder.At;
            // A quote of the text is written as an entity, so that this is the start of an address.
            if (filler._actions is { } actions)
                return new RawHtml(actions.Html.Replace(" href=\"#", $" href=\"{home}#", StringComparison.Ordinal));
        }
        return null;
    }

    void IMarkupPlaceholderVisitor.EndOfActions(EndOfActions placeholder)
    {
        _actions = new RawHtml(_html.ToString());
        _html.Clear();
    }

    void IMarkupPlaceholderVisitor.Label(LabelPlaceholder placeholder) =>
        _html.Append(Html.Escape(_page.Ui[placeholder.Name == "table" ? UiKeys.Table : UiKeys.Callout(placeholder.Name)]));

    void IMarkupPlaceholderVisitor.Image(ImagePlaceholder placeholder)
    {
        // One that is not there has been reported; pages with errors are not published.
        if (_page.FindImage(placeholder.Name) is not { } image)
            return;
        var root = FrameViewFactory.Root(_page.Path);
        _html.Append("<img class=\"shot\" src=\"").Append(root).Append(image.Address).Append('"');
        if (image.DoubleAddress is { } twice)
            _html.Append(" srcset=\"").Append(root).Append(twice).Append(" 2x\"");
        _html.Append(
            CultureInfo.InvariantCulture,
            $" width=\"{image.Width}\" height=\"{image.Height}\" loading=\"lazy\" decoding=\"async\""
        );
        _html.Append(" alt=\"").Append(Html.Escape(placeholder.Alt)).Append("\">");
    }

    void IMarkupPlaceholderVisitor.Entries(EntriesPlaceholder placeholder)
    {
        foreach (var key in placeholder.Directive.Entities)
        {
            if (_page.Data.Find(key.Value) is EntityWithPart entity)
                _html.Append(EntryParts.RenderInGuide(entity, _page).Html);
        }
    }

    void IMarkupPlaceholderVisitor.Link(LinkPlaceholder placeholder)
    {
        switch (placeholder.Target)
        {
            case EntityTarget target when _page.Data.Find(target.Key) is { } entity:
                Entity(_html, placeholder, entity, _page);
                break;
            case GuideTarget target when _page.FindGuide(target.Slug) is { } guide:
                Anchor(_html, _page.Link(AddressMap.Of(guide), target.Fragment), Words(placeholder, guide.Texts[_page.Lang].Title.Value));
                break;
            case NamedPageTarget target:
                Anchor(_html, _page.Link(AddressMap.OfNamed(target.Name)), placeholder.Words ?? _page.TitleOfNamed(target.Name).Html);
                break;
            // A link to nothing has been reported; pages with errors are not published.
            default:
                _html.Append(placeholder.Words);
                break;
        }
    }

    private string Words(LinkPlaceholder link, string title) =>
        link.Words is { } words && link.PlainWords != title ? words
        : link.IsInSentence ? _page.Mark(Language.Of(_page.Lang).TitleInSentence(title)).Html
        : _page.Mark(title).Html;

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
