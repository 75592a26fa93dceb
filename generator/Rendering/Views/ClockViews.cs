using SiteGen.Hypertext;

namespace SiteGen.Rendering.Views;

/// <summary>The clock of a number, shown for the dates of its example; a script puts the reader's in their place.</summary>
/// <param name="Verdicts">How it stands today, one of them for a reader's dates.</param>
/// <param name="ExampleTitle">A heading with the date of the example.</param>
/// <param name="ExampleText">The same with a gap, for scripts; likewise the two after it.</param>
/// <param name="Around">What scripts count with, as <c>last-payment 6 6 month about</c>; likewise the two after it.</param>
/// <param name="Usual"><c>null</c> where only one source tells of the freeze.</param>
/// <param name="DayPattern">How scripts write a date; likewise the patterns after it.</param>
/// <param name="MonthNames">Joined by bars.</param>
/// <param name="CalendarScript">What takes the reminders along.</param>
/// <param name="Facts">The facts the page rests on, in full.</param>
public sealed record ClockView(
    RawHtml Title,
    RawHtml Lead,
    IReadOnlyList<ClockVerdictView> Verdicts,
    RawHtml ExampleTitle,
    string ExampleText,
    string YoursText,
    string DeregisteredText,
    string Around,
    string Earliest,
    string? Usual,
    string DayPattern,
    string MonthPattern,
    string RangePattern,
    string MonthNames,
    ClockPictureView Picture,
    IReadOnlyList<ClockStageView> Stages,
    IReadOnlyList<RawHtml> Unknown,
    IReadOnlyList<ClockReminderView> Reminders,
    string Address,
    string CalendarScript,
    IReadOnlyList<RawHtml> Facts
);

/// <summary>How it stands today.</summary>
/// <param name="Name">By which scripts know when it holds: see <c>theme/assets/clock.js</c>.</param>
/// <param name="Guide">What to do now.</param>
public sealed record ClockVerdictView(string Name, RawHtml Text, LinkView Guide);

/// <summary>A row of the table.</summary>
/// <param name="IsPayment">The first row, which says nothing to a reader who knows no day of payment.</param>
/// <param name="IsFromPayment">Whether <paramref name="When"/> is counted from the last payment.</param>
/// <param name="When">Always shown; <c>null</c> where there is nothing to say without more dates.</param>
/// <param name="Deregistered">Shown with the day of deregistration; <c>null</c> where that changes nothing.</param>
/// <param name="Undated">Shown without it.</param>
/// <param name="Basis">The standing of the facts it rests on.</param>
public sealed record ClockStageView(
    RawHtml Label,
    bool IsPayment,
    bool IsFromPayment,
    RawHtml? When,
    RawHtml? Deregistered,
    RawHtml? Undated,
    RawHtml Task,
    LinkView Guide,
    IReadOnlyList<ProvenanceView> Basis
);

/// <summary>The stages as a bar. Lengths are in percent of its width, as <c>42.5%</c>.</summary>
/// <param name="SuspendedEnd">Where the suspension ends, as far as anybody knows; likewise <paramref name="FrozenEnd"/>.</param>
/// <param name="SuspendedMiddle">Where the label stands; likewise the two after it.</param>
public sealed record ClockPictureView(
    RawHtml Suspended,
    RawHtml Frozen,
    RawHtml Reissued,
    string SuspendedEnd,
    string FrozenEnd,
    string FrozenWidth,
    string ReissuedWidth,
    string SuspendedMiddle,
    string FrozenMiddle,
    string ReissuedMiddle,
    RawHtml Around,
    RawHtml Earliest,
    RawHtml LastPayment
);

/// <summary>A reminder, on its day in the example.</summary>
/// <param name="Anchor">The date that scripts count it from, as <c>around</c>.</param>
/// <param name="Offset">How far from it, as <c>-1 month</c>.</param>
/// <param name="Basis">The fact it rests on, with status, date and source, as plain text.</param>
public sealed record ClockReminderView(
    string Id,
    string Anchor,
    string Offset,
    string Day,
    RawHtml DayText,
    RawHtml Title,
    RawHtml Text,
    string Basis
);
