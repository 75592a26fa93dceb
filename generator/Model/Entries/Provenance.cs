using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model.Entries;

/// <summary>Who says so.</summary>
public enum Status
{
    Official,
    Documented,
    Reported,
    Typical,
    Stated,
    NotPublished,
    Unconfirmed,
}

/// <summary>How an entry was last checked.</summary>
public enum VerificationMethod
{
    Read,
    Called,
    Tried,
}

/// <summary>A source and, where known, the place in it.</summary>
/// <param name="Place">As "article 2.1.7"; <c>null</c> when the source has no finer address.</param>
public sealed record Citation(Located<EntityKey> Source, Localized<string>? Place);

/// <summary>When and how an entry was last compared with its source.</summary>
public sealed record SourceCheck(PartialDate On, VerificationMethod How);

/// <summary>When an entry is known to have held.</summary>
/// <param name="Date"><c>null</c> where its source bears no date: then only the day on which it was read is known.</param>
public sealed record AsOf(PartialDate? Date)
{
    /// <summary>What stands in the data, and in attributes, in place of a date.</summary>
    public const string Undated = "undated";

    /// <summary>The date as written in data, or <see cref="Undated"/>.</summary>
    public override string ToString() => Date?.ToString() ?? Undated;
}

/// <summary>How far an entry can be trusted: who says so, since when, when somebody last looked, when to look again.</summary>
/// <param name="AsOf">When the entry is known to have held.</param>
/// <param name="Review">What kind of thing may change, in a word of <c>review-months</c> in <c>data/site.yaml</c>.</param>
/// <param name="ReviewBy">The day by which to check again: the first day of <see cref="SourceCheck.On"/> plus the months of the
/// class.</param>
public sealed record Provenance(
    Located<Status> Status,
    ImmutableArray<Citation> Sources,
    Located<AsOf> AsOf,
    Located<SourceCheck> Verified,
    string Review,
    DateOnly ReviewBy
)
{
    /// <summary>True for the statuses that must never be worded as plain assertions (part of what the status means).</summary>
    public bool IsHedged => Status.Value is not (Entries.Status.Official or Entries.Status.Documented);
}
