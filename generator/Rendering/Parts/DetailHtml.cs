using System.Diagnostics;
using System.Globalization;
using SiteGen.Hypertext;
using SiteGen.Languages;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Parts;

/// <summary>The fields of a declared entry as pages show them, each after its label.</summary>
internal static class DetailHtml
{
    public static IReadOnlyList<DetailView> Of(DeclaredEntity entity, Func<KindField, bool> isShown, PageContext page) =>
        [
            .. entity
                .Contents.Where(content => isShown(content.Field) && content.Field.Label is not null)
                .Select(content => new DetailView(page.Mark(content.Field.Label!), Value(content, page))),
        ];

    private static RawHtml Value(FieldContent content, PageContext page) =>
        content switch
        {
            TextContent { Field.Type: FieldType.Address } address => Address(address, page),
            TextContent text => page.Mark(text.Text),
            LinkContent link => Link(link.Url),
            HoursContent hours => Hours(hours.Hours, page),
            ReferenceContent references => References(references, page),
            _ => throw new UnreachableException(),
        };

    /// <summary>Where something stands. The words of the place itself are what a driver has to read, so that they are there for whoever
    /// reads others.</summary>
    private static RawHtml Address(TextContent address, PageContext page) =>
        Language.Of(page.Lang).IsLocal
            ? page.Mark(address.Text)
            : new RawHtml($"{page.Mark(address.Text)}<br>{LangRuns.Mark(address.Text[page.Lang.Twin()].Value, page.Lang)}");

    private static RawHtml Link(Uri url)
    {
        var shown = (url.Host + url.AbsolutePath).TrimEnd('/');
        return new RawHtml($"<a href=\"{Html.Escape(url.AbsoluteUri)}\" rel=\"external noopener noreferrer\">{Html.Escape(shown)}</a>");
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

    private static RawHtml References(ReferenceContent references, PageContext page)
    {
        var links = references
            .Keys.Select(key => page.Data.Find(key.Value))
            .OfType<Entity>()
            .Select(page.LinkTo)
            .Select(link => $"<a href=\"{Html.Escape(link.Href)}\">{link.Text}</a>");
        return new RawHtml(string.Join(Html.Escape(page.Ui[UiKeys.ListSeparator]), links));
    }
}
