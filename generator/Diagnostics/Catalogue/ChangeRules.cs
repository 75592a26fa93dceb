namespace SiteGen.Diagnostics.Catalogue;

/// <summary><c>SG207</c>: what has changed since the site was first published.</summary>
public static class ChangeRules
{
    public static readonly Rule NotRecorded = new(
        "SG2070",
        Severity.Warning,
        "change not written down",
        "Run 'sitegen record --on DAY', with today's date: readers and partners are told of it."
    );
    public static readonly Rule UnknownEntry = new(
        "SG2071",
        Severity.Error,
        "change of an unknown entry",
        "Name an entry that there is, or one that this file withdraws or moves; or take the change out."
    );
    public static readonly Rule BeforeFirst = new(
        "SG2072",
        Severity.Error,
        "change before the first publication",
        "Correct the day; what was changed before is part of the first publication."
    );
    public static readonly Rule PastValueUnknown = new(
        "SG2073",
        Severity.Warning,
        "past value that was never published",
        "Compare 'was' with data/changes.yaml: a value of that time stands there, too, or the fact was new later."
    );
}
