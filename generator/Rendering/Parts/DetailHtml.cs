using System.Globalization;
using SiteGen.Hypertext;
using SiteGen.Languages;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Themes;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Parts;

/// <summary>The declared fields of an entry as pages show them, each after its label.</summary>
internal sealed class DetailHtml : IFieldContentVisitor<RawHtml>
{
    private readonly PageContext _page;
    private readonly bool _withLinks;

    private DetailHtml(PageContext page, bool withLinks) => (_page, _withLinks) = (page, withLinks);

    /// <summary>Those of the entry's own page, with links to what they name.</summary>
    public static IReadOnlyList<DetailView> OnPage(Entity entity, PageContext page) =>
        Of(entity, field => field.OnPage, new DetailHtml(page, withLinks: true));

    /// <summary>Those of the page of its kind.</summary>
    /// <param name="withLinks">False where the whole entry is one link, which can hold no other.</param>
    public static IReadOnlyList<DetailView> OnList(Entity entity, PageContext page, bool withLinks) =>
        Of(entity, field => field.OnList, new DetailHtml(page, withLinks));

    private static IReadOnlyList<DetailView> Of(Entity entity, Func<KindField, bool> isShown, DetailHtml html) =>
        [
            .. entity
                .Contents.Where(content => isShown(content.Field) && content.Field.Label is not null)
                .Select(content => new DetailView(html._page.Mark(content.Field.Label!), content.Accept(html))),
        ];

    RawHtml IFieldContentVisitor<RawHtml>.Text(TextContent content) =>
        content.Field.Type == FieldType.Address ? Address(content, _page) : _page.Mark(content.Text);

    RawHtml IFieldContentVisitor<RawHtml>.Link(LinkContent content) => Link(content.Url, _withLinks);

    RawHtml IFieldContentVisitor<RawHtml>.Hours(HoursContent content) => Hours(content.Hours, _page);

    RawHtml IFieldContentVisitor<RawHtml>.Reference(ReferenceContent content) => References(content, _page, _withLinks);

    /// <summary>An address. A driver has to read it in the language of the place, so that pages in the other language have it in
    /// both.</summary>
    private static RawHtml Address(TextContent address, PageContext page) =>
        Language.Of(page.Lang).IsLocal
            ? page.Mark(address.Text)
            : new RawHtml($"{page.Mark(address.Text)}<br>{LangRuns.Mark(address.Text[page.Lang.Twin()].Value, page.Lang)}");

    private static RawHtml Link(Uri url, bool withLinks)
    {
        var shown = (url.Host + url.AbsolutePath).TrimEnd('/');
        return !withLinks
            ? new RawHtml(Html.Escape(shown))
            : new RawHtml($"<a href=\"{Html.Escape(url.AbsoluteUri)}\" rel=\"external noopener noreferrer\">{Html.Escape(shown)}</a>");
    }

    private static RawHtml Hours(OpeningHours hours, PageContext page)
    {
        var lines = hours.Days.Select(days => page.Mark(Line(days, page.Ui)));
        return new RawHtml(string.Join("<br>", hours.Note is { } note ? lines.Append(page.Mark(note)) : lines));
    }

    private static string Line(OpenDays days, UiStrings ui)
    {
        var (first, last) = (ui[UiKeys.Day(days.First)], ui[UiKeys.Day(days.Last)]);
        var when = days.First == days.Last ? first : Fill(ui[UiKeys.DaysTo], first, last);
        var times = days.Times.IsEmpty ? ui[UiKeys.Closed] : string.Join(ui[UiKeys.ListComma], days.Times.Select(Time));
        return Fill(ui[UiKeys.HoursLine], when, times);
    }

    private static string Time(OpenTime time) => string.Create(CultureInfo.InvariantCulture, $"{time.From:HH\\:mm}–{time.To:HH\\:mm}");

    private static string Fill(string text, string first, string second) =>
        text.Replace("{0}", first, StringComparison.Ordinal).Replace("{1}", second, StringComparison.Ordinal);

    private static RawHtml References(ReferenceContent references, PageContext page, bool withLinks)
    {
        var links = references
            .Keys.Select(key => page.Data.Find(key.Value))
            .OfType<Entity>()
            .Select(page.LinkTo)
            .Select(link => withLinks ? $"<a href=\"{Html.Escape(link.Href)}\">{link.Text}</a>" : link.Text.Html);
        return new RawHtml(string.Join(Html.Escape(page.Ui[UiKeys.ListSeparator]), links));
    }
}
