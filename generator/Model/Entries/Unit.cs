using System.Collections.Immutable;

namespace SiteGen.Model.Entries;

/// <summary>A time that a number may count. The program calculates with it, and each language has its words for it.</summary>
public enum TimeUnit
{
    Hour,
    Day,
    WorkingDay,
    Month,
    Year,
}

/// <summary>A unit of the site's own, from <c>data/site.yaml</c>: money, digits, photos. Two are the same if their words are.</summary>
/// <param name="Word">What the data calls it: <c>EUR</c>.</param>
/// <param name="One">What follows 1, or a half.</param>
/// <param name="Many">What follows any other number.</param>
public sealed record SiteUnit(string Word, Localized<string> One, Localized<string> Many)
{
    /// <summary>Other words that mean it in running text, beside <see cref="One"/> and <see cref="Many"/>.</summary>
    public Localized<ImmutableArray<string>> Also { get; init; } = new([], []);

    /// <summary>What means it before a number: €, EUR. A unit with such signs is a currency, which prose never leaves out.</summary>
    public ImmutableArray<string> Signs { get; init; } = [];

    public bool Equals(SiteUnit? other) => other is not null && Word == other.Word;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Word);
}

/// <summary>What a number counts: a time, or a thing of the site's own; with neither, the words around the number say it.</summary>
/// <param name="Time"><c>null</c> for all but a time.</param>
/// <param name="Thing"><c>null</c> for all but a thing.</param>
/// <param name="Per">The time for which each such thing is: the month of <c>EUR/month</c>; <c>null</c> where it is for once.</param>
public sealed record Unit(TimeUnit? Time, SiteUnit? Thing, TimeUnit? Per)
{
    /// <summary>A number alone.</summary>
    public static readonly Unit Count = new(null, null, null);

    /// <summary>The unit without the time that it is for.</summary>
    public Unit Once => Per is null ? this : this with { Per = null };

    /// <summary>Whether the noun may stand apart from the number, as in "two recent photos".</summary>
    public bool IsCounted => Time is null && (Thing is null || Thing.Signs.IsEmpty);

    public static Unit Of(TimeUnit time) => new(time, null, null);

    public static Unit Of(SiteUnit thing, TimeUnit? per = null) => new(null, thing, per);
}
