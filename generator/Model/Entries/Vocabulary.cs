using SiteGen.Model.Changes;
using SiteGen.Model.Timeline;

namespace SiteGen.Model.Entries;

/// <summary>A closed set of words and what each means.</summary>
internal sealed class WordList<T>(params (string Word, T Meaning)[] words)
    where T : struct
{
    public IEnumerable<string> Words => words.Select(w => w.Word);

    public string WordFor(T meaning) => words.First(w => EqualityComparer<T>.Default.Equals(w.Meaning, meaning)).Word;

    public T? Find(string word)
    {
        foreach (var (candidate, meaning) in words)
        {
            if (candidate == word)
                return meaning;
        }
        return null;
    }
}

/// <summary>The words of <c>data/</c> for the closed sets of the model.</summary>
internal static class Vocabulary
{
    public static readonly WordList<Status> Statuses = new(
        ("official", Status.Official),
        ("documented", Status.Documented),
        ("reported", Status.Reported),
        ("typical", Status.Typical),
        ("stated", Status.Stated),
        ("not-published", Status.NotPublished),
        ("unconfirmed", Status.Unconfirmed)
    );

    public static readonly WordList<VerificationMethod> Methods = new(
        ("read", VerificationMethod.Read),
        ("called", VerificationMethod.Called),
        ("tried", VerificationMethod.Tried)
    );

    public static readonly WordList<TimeUnit> Times = new(
        ("day", TimeUnit.Day),
        ("working-day", TimeUnit.WorkingDay),
        ("month", TimeUnit.Month),
        ("year", TimeUnit.Year),
        ("hour", TimeUnit.Hour)
    );

    /// <summary>The unit of a number that counts what the words around it say.</summary>
    public const string Count = "count";

    public static readonly WordList<FigureShape> FigureShapes = new(
        ("exact", FigureShape.Exact),
        ("at-least", FigureShape.AtLeast),
        ("at-most", FigureShape.AtMost),
        ("more-than", FigureShape.MoreThan),
        ("less-than", FigureShape.LessThan),
        ("about", FigureShape.About)
    );

    public static readonly WordList<DateShape> DateShapes = new(
        ("exact", DateShape.Exact),
        ("about", DateShape.About),
        ("after", DateShape.After),
        ("before", DateShape.Before)
    );

    public static readonly WordList<ReminderAnchor> Anchors = new(
        ("last-payment", ReminderAnchor.LastPayment),
        ("around", ReminderAnchor.Around),
        ("earliest", ReminderAnchor.Earliest)
    );

    public static readonly WordList<FieldType> FieldTypes = new(
        ("text", FieldType.Text),
        ("link", FieldType.Link),
        ("address", FieldType.Address),
        ("opening-hours", FieldType.OpeningHours),
        ("reference", FieldType.Reference),
        ("references", FieldType.References)
    );

    public static readonly WordList<ProcedureRole> ProcedureRoles = new(("place", ProcedureRole.Place), ("purpose", ProcedureRole.Purpose));

    public static readonly WordList<DayOfWeek> Days = new(
        ("mon", DayOfWeek.Monday),
        ("tue", DayOfWeek.Tuesday),
        ("wed", DayOfWeek.Wednesday),
        ("thu", DayOfWeek.Thursday),
        ("fri", DayOfWeek.Friday),
        ("sat", DayOfWeek.Saturday),
        ("sun", DayOfWeek.Sunday)
    );

    public static readonly WordList<ContactKind> ContactKinds = new(("call", ContactKind.Call), ("text", ContactKind.Text));

    public static readonly WordList<Forge> Forges = new(("github", Forge.GitHub), ("gitlab", Forge.GitLab), ("gitea", Forge.Gitea));

    public static readonly WordList<ChangeKind> ChangeKinds = new(
        ("first-published", ChangeKind.FirstPublished),
        ("new", ChangeKind.New),
        ("changed", ChangeKind.Changed),
        ("moved", ChangeKind.Moved),
        ("withdrawn", ChangeKind.Withdrawn)
    );

    public static readonly WordList<StepAction> Actions = new(
        ("open", StepAction.Open),
        ("tap", StepAction.Tap),
        ("search", StepAction.Search),
        ("choose", StepAction.Choose),
        ("type", StepAction.Type),
        ("submit", StepAction.Submit),
        ("wait", StepAction.Wait)
    );
}
