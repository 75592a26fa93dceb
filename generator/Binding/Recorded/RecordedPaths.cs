namespace SiteGen.Binding.Recorded;

/// <summary>The files of <c>data/</c> that <c>sitegen record</c> writes.</summary>
internal static class RecordedPaths
{
    public const string Addresses = "data/addresses.txt";
    public const string ApiLock = "data/api.lock.json";
    public const string Changes = "data/changes.yaml";
    public const string Published = "data/published.txt";
    public const string Twins = "data/twins.txt";
}
