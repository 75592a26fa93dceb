using SiteGen.Hypertext;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Timeline;
using SiteGen.Rendering.Parts;
using SiteGen.Text;

namespace SiteGen.Rendering.Pages.Timeline;

/// <summary>The dates in the words of the clock: counted for its example, and marked for scripts to count again.</summary>
internal sealed class ClockDates(Clock clock, PageContext page)
{
    /// <summary>A text with its dates and facts filled in.</summary>
    public RawHtml Html(Localized<Located<string>> text) => Html(text[page.Lang].Value);

    public RawHtml Html(string text) => Fill(text, "strong");

    /// <summary>A text for inside a drawing.</summary>
    public RawHtml Drawn(string text) => Fill(text, "tspan");

    /// <summary>A text without markup.</summary>
    public string Plain(Localized<Located<string>> text) =>
        ViewText.FillPlain(
            text[page.Lang].Value,
            gap =>
                clock.Find(gap) is not null
                    ? Text(gap)
                    : (page.Data.Find(new EntityKey(EntityKind.Fact, gap)) as Fact)?.Value.Value.In(page.Lang)
        );

    /// <summary>The day that a date is counted from, in the example.</summary>
    public DateOnly Start(string gap) => clock.Example.Of(clock.Find(gap)!.From);

    /// <summary>How far a date lies from its start. The checks have seen that its fact can be counted with.</summary>
    public ClockSpan Span(string gap) =>
        clock.Find(gap)!.Fact is { } fact && page.Data.Get<Fact>(fact.Value).Value.Value is var value
            ? ClockSpan.Bound(value)
                ?? ClockSpan.Usual(value)
                ?? throw new InvalidOperationException($"{fact.Value} can't be counted with.")
            : ClockSpan.Itself;

    /// <summary>What a script counts with, as <c>last-payment 6 6 month about</c>; <c>null</c> for a date that the clock does not
    /// have.</summary>
    public string? Rule(string gap) =>
        clock.Find(gap) is { } date ? $"{(date.From == ClockStart.LastPayment ? "last-payment" : "deregistered")} {Span(gap)}" : null;

    private string Text(string gap) => Span(gap).Text(Start(gap), page.Lang);

    private RawHtml Fill(string text, string element) =>
        ViewText.Fill(
            text,
            page,
            gap =>
                clock.Find(gap) is not null
                    ? new RawHtml($"<{element} class=\"clock-date\" data-date=\"{gap}\">{Hypertext.Html.Escape(Text(gap))}</{element}>")
                : FactOf(gap) is Fact fact ? FactHtml.Link(fact, page)
                : gap == "elapsed" ? new RawHtml("<strong class=\"clock-date\" data-elapsed></strong>")
                : null,
            element == "tspan" ? element : "span"
        );

    /// <summary>A fact by its id, or by what it is to the clock: the words of the interface do not know a site's ids.</summary>
    private Entity? FactOf(string gap) =>
        page.Data.Find(
            gap switch
            {
                "total" => clock.Reissue.Fact!.Value.Value,
                "freeze" => clock.Freeze.Fact!.Value.Value,
                _ => new EntityKey(EntityKind.Fact, gap),
            }
        );
}
