using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Languages;

/// <summary>What a figure says. A <see cref="Token"/> is digits that are no quantity: <c>2.1.7</c>, <c>5G</c>.</summary>
internal enum FigureKind
{
    Number,
    Percent,
    Date,
    Phone,
    Token,
}

/// <summary>A figure found in running text.</summary>
/// <param name="Start">Its first character in the text scanned.</param>
/// <param name="Low">The number, or the lower end of a range; zero for dates, phone numbers and tokens.</param>
/// <param name="High">The upper end of a range; <c>null</c> for anything else.</param>
/// <param name="Unit">What it counts; <c>null</c> where no unit of ours follows.</param>
/// <param name="IsSpelledOut">Written without a digit: "five working days", 九十天.</param>
internal sealed record Figure(
    int Start,
    int Length,
    FigureKind Kind,
    decimal Low = 0,
    decimal? High = null,
    Unit? Unit = null,
    bool IsSpelledOut = false
)
{
    /// <summary>The date; <c>null</c> for anything else, and for a day or month without its year.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Its digits alone, to compare with phone numbers; empty where a comma groups them or none is there.</summary>
    public string Digits { get; init; } = "";

    /// <summary>Whether this is the number and unit of a fact, leaving aside "at least" and its like.</summary>
    public bool Says(FigureValue value) => Kind == FigureKind.Number && Low == value.Low && High == value.High && FitsUnit(value.Unit);

    /// <summary>Whether a number of that unit may be written so. What a plain number counts may be any thing; what is counted may stand
    /// apart from its number; the time that a sum is for may stand outside a link's words.</summary>
    public bool FitsUnit(Unit unit) =>
        Unit == unit
        || (Unit is null && unit.IsCounted)
        || (Unit is { IsCounted: true } && unit == Model.Entries.Unit.Count)
        || (Unit is { Per: null } && Unit == unit.Once);
}
