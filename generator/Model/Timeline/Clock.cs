using System.Collections.Immutable;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Model.Timeline;

/// <summary>What <c>data/clock.yaml</c> says: the stages of a number that is no longer paid for, and the facts that tell how long they
/// take.</summary>
/// <remarks>It holds words and the names of facts. Every figure on the clock comes from a fact's value; see
/// <see cref="ClockSpan"/>.</remarks>
/// <param name="Lead">What the page begins with.</param>
/// <param name="Sequence">The fact that tells the order of the stages.</param>
/// <param name="Unknown">Sentences about what no source says.</param>
public sealed record Clock(
    SourceFile File,
    ClockExample Example,
    Localized<Located<string>> Lead,
    Located<EntityKey> Sequence,
    ClockStage Payment,
    ClockStage Suspension,
    ClockStage Freeze,
    ClockStage Reissue,
    ImmutableArray<Localized<Located<string>>> Unknown,
    ImmutableArray<ClockReminder> Reminders
)
{
    /// <summary>The stages in order; the first is the day of the payment itself.</summary>
    public IEnumerable<ClockStage> Stages => [Payment, Suspension, Freeze, Reissue];

    /// <summary>Every fact it names, for the check that they exist.</summary>
    public IEnumerable<Located<EntityKey>> References =>
        [Sequence, .. Stages.SelectMany(stage => new[] { stage.Fact, stage.Usual }).OfType<Located<EntityKey>>()];

    /// <summary>The fact and the day from which a placeholder for a date is counted; <c>null</c> for any other placeholder.</summary>
    public ClockDate? Find(string gap) =>
        gap switch
        {
            "last-payment" => new ClockDate(ClockStart.LastPayment, null),
            "deregistered" => new ClockDate(ClockStart.Deregistration, null),
            "earliest" => new ClockDate(ClockStart.Deregistration, Freeze.Fact),
            "usual" when Freeze.Usual is { } usual => new ClockDate(ClockStart.Deregistration, usual),
            "around" => new ClockDate(ClockStart.LastPayment, Reissue.Fact),
            _ => null,
        };

    /// <summary>The placeholders that stand for a date.</summary>
    public IEnumerable<string> Dates =>
        new[] { "last-payment", "deregistered", "earliest", "usual", "around" }.Where(gap => Find(gap) is not null);
}

/// <summary>The dates of the worked example.</summary>
public sealed record ClockExample(DateOnly LastPayment, DateOnly Deregistered)
{
    public DateOnly Of(ClockStart start) => start == ClockStart.LastPayment ? LastPayment : Deregistered;
}

/// <summary>The day from which a time is counted: the one a reader knows, and the one that somebody else has to tell.</summary>
public enum ClockStart
{
    LastPayment,
    Deregistration,
}

/// <summary>A date on the clock: the day counted from, and the fact that says how far.</summary>
/// <param name="Fact"><c>null</c> for that day itself.</param>
public sealed record ClockDate(ClockStart From, Located<EntityKey>? Fact);

/// <summary>One stage. In its texts <c>{around}</c> and its like stand for dates, <c>{number-freeze}</c> for the value of a fact.</summary>
/// <param name="Short">What the picture calls it; <c>null</c> for the payment, which is no stretch of time.</param>
/// <param name="When">When it is, whatever is known.</param>
/// <param name="Deregistered">What can be said once the day of deregistration is known.</param>
/// <param name="Undated">What has to be said as long as it is not.</param>
/// <param name="Guide">The guide that goes on from here.</param>
/// <param name="Fact">Tells how long it takes, or until when.</param>
/// <param name="Usual">A second fact about the same, of another source.</param>
public sealed record ClockStage(
    Localized<Located<string>> Label,
    Localized<Located<string>>? Short,
    Localized<Located<string>>? When,
    Localized<Located<string>>? Deregistered,
    Localized<Located<string>>? Undated,
    Localized<Located<string>> Do,
    Located<string> Guide,
    Located<EntityKey>? Fact,
    Located<EntityKey>? Usual
)
{
    /// <summary>All its running texts.</summary>
    public IEnumerable<Localized<Located<string>>> Texts => new[] { When, Deregistered, Undated, Do }.OfType<Localized<Located<string>>>();
}

/// <summary>What a reminder is counted from: the payment, or a date that a stage gives.</summary>
public enum ReminderAnchor
{
    LastPayment,
    Around,
    Earliest,
}

/// <summary>A day on which a reader may want to be reminded. It says nothing about what happens on that day.</summary>
/// <param name="Offset">Days or months after the anchor; before it where negative.</param>
public sealed record ClockReminder(
    string Id,
    ReminderAnchor From,
    int Offset,
    TimeUnit OffsetUnit,
    Localized<Located<string>> Title,
    Localized<Located<string>> Text
)
{
    /// <summary>The day to be reminded on.</summary>
    /// <param name="span">How far the anchor lies from the start. Of a month that nobody can name a day of, it is the first.</param>
    public DateOnly On(DateOnly start, ClockSpan span)
    {
        var anchor = span.From(start);
        if (!span.IsBound)
            anchor = anchor.AddDays(1 - anchor.Day);
        return OffsetUnit == TimeUnit.Month ? anchor.AddMonths(Offset) : anchor.AddDays(Offset);
    }

    /// <summary>The placeholder of <see cref="Clock.Find"/> that it is counted from.</summary>
    public string Placeholder =>
        From switch
        {
            ReminderAnchor.LastPayment => "last-payment",
            ReminderAnchor.Around => "around",
            ReminderAnchor.Earliest => "earliest",
        };
}
