using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model.Changes;

/// <summary>What an entry means: by field, as the API calls it, what it says in each language.</summary>
/// <param name="Entry">As <c>fact:opening</c>.</param>
/// <param name="Fields">Those that say something, sorted by name.</param>
public sealed record EntryMeaning(string Entry, ImmutableSortedDictionary<string, Localized<string>> Fields)
{
    /// <summary>Between the steps of a path, in a field that has one.</summary>
    public const string BetweenSteps = " → ";

    /// <summary>Between the items of other lists, in both languages.</summary>
    public const string BetweenItems = " · ";
}

/// <summary>What <c>data/published.txt</c> remembers: the meaning of every entry when it was last written down.</summary>
/// <param name="File">Where it stands.</param>
/// <param name="Entries">By entry, as <c>fact:opening</c>.</param>
/// <param name="Places">Where the file names each.</param>
public sealed record PublishedEntries(
    SourceFile File,
    ImmutableSortedDictionary<string, EntryMeaning> Entries,
    ImmutableDictionary<string, SourceSpan> Places
);
