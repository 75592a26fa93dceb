using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Incremental;

/// <summary>A build or check that found nothing to say: as long as its sources and the program are what they were, another would find the
/// same.</summary>
/// <param name="Sources">Stands for the options and every file that it read.</param>
/// <param name="Pages">What its closing line counted.</param>
/// <param name="Repository">Where the sources lie; <c>null</c> where the site does not say.</param>
internal sealed record LastRun(ContentHash Sources, int Pages, int Facts, Repository? Repository)
{
    /// <summary>How it lies in a cache.</summary>
    public static LastRun Form(CacheStream stream, LastRun? run) =>
        new(stream.Hash(run?.Sources), stream.Number(run?.Pages), stream.Number(run?.Facts), stream.Optional(run?.Repository, FormOf));

    private static Repository FormOf(CacheStream stream, Repository? repository) =>
        new(stream.Text(repository?.Url), stream.Text(repository?.Branch), stream.Word(repository?.Forge), stream.Text(repository?.Folder))
        {
            Rules = stream.OptionalText(repository?.Rules),
        };
}

/// <summary>Where a build or check leaves to the next what it was made from.</summary>
/// <param name="name">Whose: a build and a check look at different things.</param>
internal sealed class LastRuns(BuildCache cache, string name)
{
    private const string Only = "";

    private readonly Cached<LastRun> _cached = new(cache, name, [], LastRun.Form);

    /// <returns><c>null</c> where the last run is not known, had something to say, or was made from others.</returns>
    public LastRun? Find(ContentHash sources) => _cached.Find(Only) is { } last && last.Sources == sources ? last : null;

    public void Save(LastRun run)
    {
        _cached.Keep(Only, run);
        _cached.Save();
    }
}
