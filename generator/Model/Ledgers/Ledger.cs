using System.Collections.Immutable;
using SiteGen.Model.Entries;
using SiteGen.Model.Timeline;
using SiteGen.Text;

namespace SiteGen.Model.Ledgers;

/// <summary>What a second person wrote down from the sources, for the entries to be held to: <c>data/ledger.yaml</c>.</summary>
public sealed record Ledger(
    ImmutableArray<LedgerRow> Rows,
    ImmutableArray<LedgerFigure> Figures,
    ImmutableArray<LedgerPath> Paths,
    ImmutableArray<LedgerChecklist> Checklists,
    ImmutableArray<LedgerSource> Sources,
    ImmutableArray<LedgerStage> Clock,
    ImmutableArray<LedgerReminder> Reminders
)
{
    /// <summary>The numbers to call on the home page, in order; empty where the ledger does not say.</summary>
    public ImmutableArray<Located<EntityKey>> HomeHotlines { get; init; } = [];
}

/// <summary>One row: the entries that say it, and what they must have.</summary>
/// <param name="Name">As <c>A1.2</c>.</param>
/// <param name="AsOf">When it is known to have held; an entry that was checked again has the day of that in its place.</param>
/// <param name="How">How it was compared with its sources; <c>null</c> where the ledger does not say, which means that they were
/// read.</param>
/// <param name="Sources">What an entry rests on, all of it, in order.</param>
/// <param name="Review">What kind of thing may change, in a word of <c>review-months</c> in <c>data/site.yaml</c>.</param>
/// <param name="HedgedByMark">The source says it flatly: a sentence of the entries may go without a hedge.</param>
/// <param name="Words">Each has to stand in one of the entries.</param>
public sealed record LedgerRow(
    Located<string> Name,
    ImmutableArray<Located<EntityKey>> Entries,
    Located<Status> Status,
    Located<AsOf> AsOf,
    Located<VerificationMethod>? How,
    ImmutableArray<Located<EntityKey>> Sources,
    Located<string> Review,
    bool HedgedByMark,
    Localized<ImmutableArray<LedgerWords>> Words
)
{
    /// <summary>Under which topic its facts are listed; <c>null</c> where the ledger does not say.</summary>
    public Located<string>? Topic { get; init; }

    /// <summary>The entries on whose pages its facts are shown, in no order; <c>null</c> where the ledger does not say.</summary>
    public ImmutableArray<Located<EntityKey>>? About { get; init; }
}

/// <summary>The value of a fact as each language writes it, or the number of a hotline, which both write alike.</summary>
public sealed record LedgerFigure(Located<string> Row, Located<EntityKey> Entry, Localized<Located<string>> Text)
{
    /// <summary>What a hotline's number is for; a ledger that does not say means calls. <c>null</c> for a fact.</summary>
    public Located<ContactKind>? Contact { get; init; }

    /// <summary>The calling area of a hotline; <c>null</c> where the ledger does not say.</summary>
    public Located<string>? From { get; init; }

    /// <summary>Whose number a hotline is; <c>null</c> where the ledger does not say.</summary>
    public ImmutableArray<Located<EntityKey>>? For { get; init; }

    /// <summary>Since when the value of a fact holds; <c>null</c> where the ledger does not say, and for a hotline.</summary>
    public Located<PartialDate>? Since { get; init; }

    /// <summary>The values that a fact had before, the latest first.</summary>
    public ImmutableArray<PastFigure> Was { get; init; } = [];

    /// <summary>The value that the ledger has for a later day; <c>null</c> where it has none, or no day is known.</summary>
    public Localized<Located<string>>? Upcoming { get; init; }

    /// <summary>Whether its value has been prepared for a later day than this one.</summary>
    public bool WaitsOn(DateOnly day) => Since is { } since && since.Value.Start > day && !Was.IsEmpty;
}

/// <summary>A value that a fact had before, as each language writes it.</summary>
/// <param name="Until">The last day, month or year in which it held.</param>
public sealed record PastFigure(Localized<Located<string>> Text, Located<PartialDate> Until);

/// <summary>A path of steps.</summary>
/// <param name="Shown">The entries whose pages have to show it.</param>
/// <param name="Alternatives">The other ways to the same end, in order.</param>
/// <param name="Also">Words that have to stand somewhere in the procedure.</param>
public sealed record LedgerPath(
    Located<string> Row,
    Located<EntityKey> Procedure,
    ImmutableArray<Located<EntityKey>> Shown,
    Located<Status> Status,
    ImmutableArray<LedgerStep> Steps,
    ImmutableArray<LedgerWay> Alternatives,
    Localized<ImmutableArray<LedgerWords>> Also
);

/// <summary>Another way to the same end.</summary>
/// <param name="From">The step in whose place it begins; <c>null</c> where the ledger does not say.</param>
public sealed record LedgerWay(Located<string>? From, ImmutableArray<LedgerStep> Steps);

/// <summary>One step of a path: a label on the screen, or words for a step that has none.</summary>
/// <param name="Label">Character for character; <c>null</c> when the screen has no fixed label there, or the source gives only what it
/// means.</param>
/// <param name="Gloss">What the label means; <c>null</c> where the ledger does not say.</param>
/// <param name="Says">Words that the step has to say; <c>null</c> for a step with a label.</param>
/// <param name="Action">What is done at it; <c>null</c> where the ledger does not say, which for a step with a label means that it is
/// tapped.</param>
public sealed record LedgerStep(
    SourceSpan Span,
    Located<string>? Label,
    Located<string>? Gloss,
    Localized<LedgerWords>? Says,
    Located<StepAction>? Action
);

/// <summary>What stands on one checklist of the router, in order.</summary>
/// <param name="At">Its place below the router, as <c>lost/safe</c>.</param>
/// <param name="Items">The ids of its items; empty where the ledger does not say.</param>
/// <param name="Hotlines">The numbers to call on it; empty where the ledger does not say.</param>
/// <param name="Urgent">It is for somebody in trouble right now.</param>
public sealed record LedgerChecklist(
    Located<string> At,
    bool Urgent,
    ImmutableArray<Located<string>> Items,
    ImmutableArray<Located<EntityKey>> Hotlines
);

/// <summary>What entries rest on, as the second person found it.</summary>
/// <param name="Date">When it was published; <c>null</c> when it bears no date.</param>
/// <param name="Url">Where it was read; <c>null</c> when it has no address.</param>
/// <param name="Via">The source through which it is known; <c>null</c> when it was read itself.</param>
/// <param name="Class">A word of <c>publisher-classes</c>; <c>null</c> on a site without them.</param>
public sealed record LedgerSource(
    Located<EntityKey> Source,
    Located<PartialDate>? Date,
    Located<Uri>? Url,
    Located<EntityKey>? Via,
    Located<string>? Class
);

/// <summary>What a stage of the clock is counted with.</summary>
/// <param name="Stage">Its name: <c>suspension</c>, <c>freeze</c> or <c>reissue</c>.</param>
/// <param name="Usual">The second fact about the same; <c>null</c> when there is none.</param>
public sealed record LedgerStage(Located<string> Stage, Located<EntityKey> Fact, Located<EntityKey>? Usual);

/// <summary>When a reader of the clock is reminded.</summary>
/// <param name="Reminder">Its id.</param>
/// <param name="Offset">How many of <paramref name="Unit"/> after the date it counts from; before it, when negative.</param>
public sealed record LedgerReminder(Located<string> Reminder, Located<ReminderAnchor> From, Located<int> Offset, TimeUnit Unit);
