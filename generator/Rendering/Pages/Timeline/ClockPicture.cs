using System.Globalization;
using SiteGen.Hypertext;
using SiteGen.Model.Timeline;
using SiteGen.Rendering.Themes;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Pages.Timeline;

/// <summary>The stages as a bar whose proportions come from the facts. Dates only label it, so that a script has nothing to draw.</summary>
internal static class ClockPicture
{
    // What nobody gives a length for must still be seen: the suspension as part of the usual total, and what comes after it.
    private const double LeastShare = 0.3,
        Afterwards = 0.32;

    public static ClockPictureView Of(Clock clock, ClockDates dates, PageContext page)
    {
        var (total, frozen) = (dates.Span("around").Days, dates.Span("earliest").Days);
        // The freeze has a least length, and both stages together a usual one; the rest of that is the suspension's.
        var suspended = Math.Max(total - frozen, total * LeastShare);
        var whole = (suspended + frozen) * (1 + Afterwards);
        var (first, second) = (suspended / whole, (suspended + frozen) / whole);
        return new ClockPictureView(
            Label(clock.Suspension),
            Label(clock.Freeze),
            Label(clock.Reissue),
            Percent(first),
            Percent(second),
            Percent(second - first),
            Percent(1 - second),
            Percent(first / 2),
            Percent((first + second) / 2),
            Percent((1 + second) / 2),
            dates.Drawn(page.Ui[UiKeys.ClockMarkAround]),
            dates.Drawn(page.Ui[UiKeys.ClockMarkEarliest]),
            dates.Drawn("{last-payment}")
        );

        RawHtml Label(ClockStage stage) => LangRuns.MarkInSvg(stage.Short![page.Lang].Value, page.Lang);
    }

    private static string Percent(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
