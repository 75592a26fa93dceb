namespace SiteGen.Diagnostics.Catalogue;

/// <summary><c>SG2</c>, too: the data does not agree with what a second person wrote down, in <c>data/ledger.yaml</c> and
/// <c>data/readings.yaml</c>.</summary>
public static class LedgerRules
{
    public static readonly Rule Differs = new(
        "SG2029",
        Severity.Error,
        "entry differs from the ledger",
        "Correct the entry. If it is right, have a second person compare it with its source and change data/ledger.yaml."
    );

    public static readonly Rule NotInLedger = new(
        "SG2030",
        Severity.Error,
        "entry not in the ledger",
        "Have a second person write it into data/ledger.yaml, from its source."
    );

    public static readonly Rule UnknownReading = new(
        "SG2031",
        Severity.Error,
        "unknown reading",
        "Look the reading up in a dictionary. If it is right, add it to data/readings.yaml; else correct the pinyin."
    );

    public static readonly Rule UnusedReading = new(
        "SG2032",
        Severity.Warning,
        "unused reading",
        "Remove the reading from data/readings.yaml."
    );
}
