namespace SiteGen.Text;

/// <summary>An address that is published and has to stay, of a page or of a place in one, and how what it leads to keeps an older
/// one.</summary>
/// <param name="Prefix">What stands before the id: <c>/en/offices/#</c>; all of the address where no id is in it.</param>
/// <param name="Id">Of the entry, guide or heading that the address is of; empty where there is none.</param>
/// <param name="Suffix">What stands behind the id, as <c>/</c>.</param>
/// <param name="Origin">What the place is made from.</param>
public sealed record KeptAddress(string Prefix, string Id, string Suffix, SourceSpan Origin)
{
    /// <summary>As <c>/en/offices/#north</c>.</summary>
    public string Address => Prefix + Id + Suffix;

    /// <summary>How another id is kept; <c>null</c> where none can be.</summary>
    public OldIdLine? Old { get; init; }

    /// <summary>An address with no id in it.</summary>
    public static KeptAddress Whole(string address, SourceSpan origin) => new(address, "", "", origin);
}

/// <summary>What an author writes so that an old address leads on.</summary>
/// <param name="Place">Where to write it.</param>
/// <param name="Ids">Old ids that stand there already.</param>
/// <param name="Own">The id of a heading, behind which its old ones stand; <c>null</c> for what has a list named
/// <c>aliases</c>.</param>
/// <param name="What">What has that place, as <c>the entry</c>.</param>
public sealed record OldIdLine(SourceSpan Place, IEnumerable<string> Ids, string? Own, string What)
{
    /// <summary>What to write there.</summary>
    public string Text(string oldId) => Text(Own, Ids.Append(oldId));

    /// <summary>What to write at any other place of the same sort.</summary>
    public string TextAnywhere(string oldId) => Text(Own is null ? null : "its-own-id", [oldId]);

    private static string Text(string? own, IEnumerable<string> ids) =>
        own is null ? $"aliases: [{string.Join(", ", ids)}]" : $"{{#{string.Join(" #", ids.Prepend(own))}}}";
}
