using System.Globalization;
using SiteGen.Hypertext;
using SiteGen.Languages;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Themes;
using SiteGen.Text;

namespace SiteGen.Rendering.Parts;

/// <summary>Facts and hotlines inside running text. The attributes are a promise to partners and scripts.</summary>
internal static class FactHtml
{
    /// <summary>The words of a fact, linked to its entry: on the same page, or on the list of all facts.</summary>
    public static RawHtml Link(Fact fact, RawHtml words, PageContext page)
    {
        page.Cite(fact);
        var href = page.ListsCitedFacts ? "#" + PageContext.PartId(fact) : page.Link(fact.Key.Value);
        return new RawHtml($"<a class=\"fact\" href=\"{Html.Escape(href)}\" {Attributes(fact)}>{words.Html}{Aside(fact, words, page)}</a>");
    }

    public static RawHtml Link(Fact fact, PageContext page) => Link(fact, page.Mark(fact.Value.Value.In(page.Lang)), page);

    /// <summary>The value inside its own statement, where a link would lead nowhere new.</summary>
    public static RawHtml Value(Fact fact, PageContext page) =>
        new($"<strong class=\"value\">{page.Mark(fact.Value.Value.In(page.Lang)).Html}</strong>");

    private const char NoBreakSpace = '\u00A0';

    /// <summary>A number in groups that hold together, so that no line ends in it, or begins with the stop after it.</summary>
    public static string WholeNumber(string number) => PhoneNumber.Display(number).Replace(' ', NoBreakSpace);

    /// <summary>A number to call: in groups for the eye, digit by digit for the ear.</summary>
    public static RawHtml Link(Hotline hotline, RawHtml? words, PageContext page) =>
        new($"<a data-hotline=\"{hotline.Id}\" href=\"{TelHref(hotline)}\">{(words ?? Digits(hotline.Number.Value)).Html}</a>");

    private static RawHtml Digits(string number) =>
        new(
            $"<span aria-hidden=\"true\">{Html.Escape(WholeNumber(number))}</span>"
                + $"<span class=\"vh\" data-find=\"no\">{PhoneNumber.Spoken(number)}</span>"
        );

    /// <summary>The status for those who hear the page; nothing where the words themselves say it.</summary>
    private static string Aside(Fact fact, RawHtml words, PageContext page)
    {
        var status = page.Ui[UiKeys.Status(fact.Trust.Status.Value)];
        return words.Html.Contains(status, StringComparison.OrdinalIgnoreCase)
            ? ""
            : $"<span class=\"vh\">{Html.Escape(page.Ui.With(UiKeys.StatusAside, status))}</span>";
    }

    /// <summary>What opens a number on a phone: a call, or a message to write.</summary>
    public static string TelHref(Hotline hotline) => (hotline.Kind == ContactKind.Text ? "sms:" : "tel:") + hotline.Dial;

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Attributes(Fact fact) =>
        $"data-fact=\"{fact.Id}\" data-status=\"{Vocabulary.Statuses.WordFor(fact.Trust.Status.Value)}\" "
        + $"data-as-of=\"{fact.Trust.AsOf}\" data-review-by=\"{Iso(fact.Trust.ReviewBy)}\"";
}
