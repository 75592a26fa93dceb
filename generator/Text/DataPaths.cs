namespace SiteGen.Text;

/// <summary>The files of <c>data/</c> that are no entries, below the site.</summary>
internal static class DataPaths
{
    public const string Config = "data/site.yaml";
    public const string Kinds = "data/kinds.yaml";
    public const string Router = "data/router.yaml";
    public const string Clock = "data/clock.yaml";
    public const string Ledger = "data/ledger.yaml";
    public const string Readings = "data/readings.yaml";
    public const string Words = "data/words.txt";

    /// <summary>For people alone; never read.</summary>
    public const string Readme = "data/README.md";

    /// <summary>All keys of all files, for people: written by <c>sitegen schema</c>, and never read.</summary>
    public const string Reference = "data/REFERENCE.md";

    /// <summary>What <c>sitegen record</c> writes, as all below.</summary>
    public const string Addresses = "data/addresses.txt";
    public const string ApiLock = "data/api.lock.json";
    public const string Changes = "data/changes.yaml";
    public const string Published = "data/published.txt";
    public const string Twins = "data/twins.txt";
}
