namespace SiteGen.Diagnostics.Catalogue;

/// <summary><c>SG208</c>: what other programs have been promised of the data.</summary>
public static class ApiRules
{
    private const string Promise = " What version 1 has promised stays as it is; other programs rely on it.";

    public static readonly Rule Gone = new(
        "SG2080",
        Severity.Error,
        "promised field gone",
        "Bring it back under its name, in data/kinds.yaml if it is a kind or field of the site." + Promise
    );
    public static readonly Rule Retyped = new(
        "SG2081",
        Severity.Error,
        "promised field of another type",
        "Give it the type that it had, and put the new one into a new field." + Promise
    );
    public static readonly Rule WordGone = new(
        "SG2082",
        Severity.Error,
        "promised word gone",
        "Bring the word back, in data/site.yaml if it is one of the site: what readers see for it may be another." + Promise
    );
    public static readonly Rule NotRecorded = new(
        "SG2083",
        Severity.Warning,
        "field not written down",
        "If it is meant to stay for good, run 'sitegen record --on DAY', with today's date."
    );
    public static readonly Rule LockUnreadable = new(
        "SG2084",
        Severity.Error,
        "unreadable record of the API",
        "Bring data/api.lock.json back from the version before; 'sitegen record' writes it, and nobody edits it by hand."
    );
}
