using System.Collections.Concurrent;
using SiteGen.Incremental;
using SiteGen.Publishing.Folders;
using SiteGen.Publishing.Places;
using SiteGen.Text;

namespace SiteGen.Publishing;

/// <summary>Puts a site into its folder, whole or not at all. Pages may come while the build goes on.</summary>
/// <remarks>
/// The site is written into <c>.output.next</c> beside the folder and the two are swapped in the end; until then, and if it
/// never comes to that, the folder is as it was. Files whose bytes did not change are linked from the old site, so they keep
/// their time stamps. What a killed build left is put right first. Only what is on the list of a site is ever deleted.
/// </remarks>
public sealed class SitePublisher : IOutputStore, IDisposable
{
    private const string OnlySite = "";

    private readonly PublishPaths _paths;
    private readonly PublishPlace _place;
    private readonly IDisposable _lock;
    private readonly PublishOptions _options;
    private readonly Ownership _owner;
    private readonly FolderContent _content;
    private readonly BuildCache _cache;
    private readonly Task<Cached<FileState>> _noted;
    private readonly Cached<PublishedSite> _last;
    private readonly Lazy<StandingSite> _standing;
    private readonly Lazy<StagingFolder> _next;
    private readonly ConcurrentDictionary<string, PublishedFile> _published = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _altered = new(StringComparer.Ordinal);
    private readonly List<PublishNote> _notes = [];

    private readonly long _fresh;

    private OutputSet? _all;

    private SitePublisher(PublishPaths paths, PublishPlace place, IDisposable @lock, PublishOptions options)
    {
        (_paths, _place, _lock, _options) = (paths, place, @lock, options);
        _owner = new Ownership(SiteList.Read(paths.Folder), KeptOf(options));
        _content = FolderContent.Of(paths.Folder);
        // By the clock of the disk, on which somebody may have done something a moment ago.
        _fresh = File.GetLastWriteTimeUtc(place.Lock).AddSeconds(-2).Ticks;
        CacheFolder = options.UseCache && place.HasCache ? paths.Cache : null;
        _notes.AddRange(place.Notes);
        _cache = new BuildCache(CacheFolder);
        _last = new Cached<PublishedSite>(_cache, "site", [], PublishedSite.Form);
        // Of a large site this takes a while, and the first page comes late.
        _noted = Task.Run(() => new Cached<FileState>(_cache, "files", [], FileState.Form));
        // In a folder that is adopted, all that is what the site wants may stay.
        _standing = new(() => new StandingSite(paths.Folder, _content.Files, path => options.Adopt || _owner.IsOurs(path), Noted));
        _next = new(BeginNext);
    }

    /// <summary>Where builds leave results for later ones; <c>null</c> when they shall not.</summary>
    public string? CacheFolder { get; }

    /// <summary>What a person should know so far of how the site is published.</summary>
    public IEnumerable<PublishNote> Notes =>
        _altered.IsEmpty ? _notes : _notes.Append(Altered(_altered.Keys.Order(StringComparer.Ordinal).ToList()));

    private string NothingPublished => $"Nothing was published; '{_paths.Folder}' is as it was.";

    private Cached<FileState> Noted => _noted.GetAwaiter().GetResult();

    private StandingSite Standing => _standing.Value;

    /// <summary>Where a check leaves results for later checks and builds; <c>null</c> when it can't.</summary>
    public static string? UsableCacheFolderOf(string folder) =>
        new PublishPaths(OutputFolder.Real(folder)) is var paths
        && Directory.Exists(paths.Parent)
        && !new Disk().IsMountPoint(paths.Folder)
        && Incremental.CacheFolder.Problem(paths.Cache) is null
            ? paths.Cache
            : null;

    /// <inheritdoc cref="Open(string, PublishOptions)"/>
    public static SitePublisher Open(string folder, bool useCache) => Open(folder, new PublishOptions { UseCache = useCache });

    /// <summary>Keeps other builds away from the folder until it is disposed of.</summary>
    /// <exception cref="OutputRefusedException">Something in the folder or beside it would be lost. Nothing was changed.</exception>
    /// <exception cref="IOException">Another build is publishing to the folder, or it can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Something in the folder can't be read or written.</exception>
    public static SitePublisher Open(string folder, PublishOptions options)
    {
        if (OutputFolder.Problem(folder) is { } problem)
            throw new OutputRefusedException(problem);
        var paths = new PublishPaths(OutputFolder.Real(folder));
        var problemOfCache = options.UseCache ? Incremental.CacheFolder.Problem(paths.Cache) : null;
        var place = PublishPlace.Find(paths, options.UseCache && problemOfCache is null, options.Disk);
        var @lock = PublishLock.Take(place.Lock, paths.Folder);
        try
        {
            place.Mend(KeptOf(options));
            var publisher = new SitePublisher(paths, place, @lock, options with { UseCache = options.UseCache && problemOfCache is null });
            if (problemOfCache is not null && place.HasCache)
                publisher._notes.Add(new($"{problemOfCache} The site is built without a cache, which takes longer.", IsWarning: false));
            if (options.Adopt && publisher._owner.ForeignIn(publisher._content).Count > 0)
                place.RefuseAdoption();
            if (options.Keep is not null)
                publisher.RefuseForeign("Nothing was built.", publisher._content);
            return publisher;
        }
        catch
        {
            @lock.Dispose();
            throw;
        }
    }

    /// <summary>Publishes a site that is all in memory.</summary>
    /// <exception cref="IOException">As for <see cref="Open(string, PublishOptions)"/>, or the disk is full; the old site stands
    /// untouched.</exception>
    public static PublishResult Publish(OutputSet files, string folder)
    {
        using var publisher = Open(folder, useCache: false);
        return publisher.Publish(files);
    }

    /// <summary>Writes a file beside the site, unless the site has it already.</summary>
    /// <exception cref="PublishFailedException">The disk is full.</exception>
    public OutputFile Put(SitePath path, ReadOnlySpan<byte> content, SourceSpan source)
    {
        var hash = ContentHash.Of(content);
        var isUnchanged = Standing.Holds(path.Value, content, hash, out var isAltered);
        if (isAltered)
            _altered[path.Value] = true;
        // Two of one path are a mistake, reported when all files are together; the second must not spoil the first.
        if (!_published.TryAdd(path.Value, new PublishedFile(new FileState(hash, content.Length), isUnchanged)))
            return new OutputFile(path, content.ToArray(), source);
        if (isUnchanged)
            return FileIn(_paths.Folder, path, hash, source);
        Write(path.Value, content);
        return FileIn(_place.Staging, path, hash, source);
    }

    private void Write(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            _next.Value.Write(path, content);
        }
        catch (Exception e) when (PublishFailedException.IsOfDisk(e))
        {
            throw new PublishFailedException(e, NothingPublished);
        }
    }

    public OutputFile? Keep(SitePath path, ContentHash content, SourceSpan source)
    {
        var held = Standing.FindAsNoted(path.Value, content, out var isAltered);
        if (isAltered)
            _altered[path.Value] = true;
        return held is not null && _published.TryAdd(path.Value, new PublishedFile(held, IsUnchanged: true))
            ? FileIn(_paths.Folder, path, content, source)
            : null;
    }

    public OutputSet? FindSite(ContentHash sources)
    {
        if (_options.Adopt || _last.Find(OnlySite) is not { } last || last.Sources != sources)
            return null;
        string[] paths = [.. _owner.List.Paths];
        if (PublishedSite.HashOf(paths.Select(path => (path, Noted.Find(path)?.Content ?? ContentHash.Nothing))) != last.Files)
            return null;
        var source = SourceSpan.WholeFile(new SourceFile(DataPaths.Config, ""));
        var files = new OutputFile?[paths.Length];
        Parallel.For(0, paths.Length, i => files[i] = Keep(new SitePath(paths[i]), Noted.Find(paths[i])!.Content, source));
        if (!files.Contains(null))
            return OutputSet.Of(files.OfType<OutputFile>());
        // They come one by one then, as they were or made anew.
        _published.Clear();
        return null;
    }

    /// <summary>Replaces the site in the folder by these files.</summary>
    /// <exception cref="OutputRefusedException">Somebody has put files into the folder meanwhile; the old site stands
    /// untouched.</exception>
    /// <exception cref="IOException">The disk is full, or the folder was changed meanwhile; the old site stands untouched.</exception>
    public PublishResult Publish(OutputSet files)
    {
        _all = files;
        if (_next.IsValueCreated)
            RemoveStale(_next.Value, files);
        Several.InParallel(
            files.Files.Where(file => !_published.ContainsKey(file.Path.Value)),
            file => Put(file.Path, file.Content.Span, file.Source)
        );
        string[] unchanged = [.. files.Files.Select(file => file.Path.Value).Where(path => _published[path].IsUnchanged)];
        var stale = _content.Leaves.Count(path => _owner.IsOurs(path) && files.Find(path) is null);
        var result = new PublishResult(files.Files.Count - unchanged.Length, unchanged.Length, stale);
        string[] site = [.. files.Files.Select(file => file.Path.Value)];
        if (result is not { Written: 0, Removed: 0 } || !HasList(site))
            Replace(unchanged, site);
        foreach (var file in files.Files)
            Noted.Keep(file.Path.Value, _published[file.Path.Value].State);
        Noted.Save();
        if (files.Sources is { } sources)
        {
            var hash = PublishedSite.HashOf(_published.Select(file => (file.Key, file.Value.State.Content)));
            _last.Keep(OnlySite, new PublishedSite(sources, hash));
            _last.Save();
        }
        if (ReadableByOwnerAlone())
            _notes.Add(
                new(
                    $"The files in '{_paths.Folder}' can be read by their owner alone, as the umask of this process wants it; a web server "
                        + "of another user can't show them. Set 'umask 022', delete the folder, and build again.",
                    IsWarning: true
                )
            );
        return result;
    }

    /// <summary>Reads every file of the published site again.</summary>
    /// <returns>The paths of those that are not what was to be written, and of what else stands there; ordinally.</returns>
    public IReadOnlyList<string> Verify()
    {
        var content = FolderContent.Of(_paths.Folder);
        var bad = new ConcurrentBag<string>();
        Several.InParallel(
            _published,
            file =>
            {
                var path = Path.Combine(_paths.Folder, file.Key);
                if (!content.Files.ContainsKey(file.Key) || ContentHash.Of(File.ReadAllBytes(path)) != file.Value.State.Content)
                    bad.Add(file.Key);
            }
        );
        var list = SiteList.Read(_paths.Folder);
        if (list is null || !list.Paths.ToHashSet().SetEquals(_published.Keys))
            bad.Add(SiteList.FileName);
        return [.. bad.Concat(_owner.With(new SiteList(_published.Keys)).ForeignIn(content)).Order(StringComparer.Ordinal)];
    }

    private void Replace(string[] unchanged, string[] site)
    {
        var content = _content.Again(_paths.Folder, _fresh);
        RefuseForeign("It came while the site was built, which was not published.", content);
        RefuseObstacles(content, new SiteList(site));
        var next = _next.Value;
        // Until the site has been noted again, nothing is known of it.
        Noted.Forget();
        try
        {
            _notes.AddRange(_place.Publish(next, new SiteChange(_owner, content, site, unchanged, _options.Adopt, _fresh)));
        }
        catch (Exception e) when (PublishFailedException.IsOfDisk(e))
        {
            throw new PublishFailedException(e, NothingPublished);
        }
    }

    private void RefuseForeign(string then, FolderContent content)
    {
        if (!_options.Adopt && _owner.ForeignIn(content) is { Count: > 0 } foreign)
            throw ForeignFiles.Refusal(_paths, foreign, then);
    }

    // Neither can give way: one is the site's, the other somebody's.
    private void RefuseObstacles(FolderContent content, SiteList site)
    {
        string[] obstacles =
        [
            .. _owner
                .CarriedIn(content)
                .Where(path =>
                    site.Holds(path) || site.HoldsFolder(path) || new SiteList([path]) is var way && site.Paths.Any(way.HoldsFolder)
                )
                .Order(StringComparer.Ordinal),
        ];
        if (obstacles.Length > 0)
            throw new OutputRefusedException(
                $"'{_paths.Folder}' holds {Names.InShort(obstacles)}, where the site has files of its own. Nothing was published. Move "
                    + "them away."
            );
    }

    private bool HasList(string[] site) =>
        _owner.HasList && Directory.Exists(_paths.Folder) && _owner.List.Paths.Count == site.Length && site.All(_owner.List.Holds);

    private static IReadOnlyList<KeptPath> KeptOf(PublishOptions options) =>
        [.. (options.Keep ?? []).Select(KeptPath.Parse).OfType<KeptPath>()];

    private PublishNote Altered(List<string> paths) =>
        new(
            $"{Names.InShort(paths)} in '{_paths.Folder}' {(paths.Count == 1 ? "was" : "were")} changed since the site was published, and "
                + $"{(paths.Count == 1 ? "is" : "are")} made anew.",
            IsWarning: true
        );

    /// <summary>Pages come before anybody knows which files there will be; what does not belong to the site goes as soon as that is known,
    /// before a file takes its place.</summary>
    private StagingFolder BeginNext()
    {
        var next = _place.Begin();
        if (_all is not null)
            RemoveStale(next, _all);
        return next;
    }

    private void RemoveStale(StagingFolder next, OutputSet files) => next.RemoveAllBut(path => files.Find(path) is not null);

    private static OutputFile FileIn(string folder, SitePath path, ContentHash content, SourceSpan source)
    {
        var place = Path.Combine(folder, path.Value);
        return new OutputFile(path, Read, source);

        ReadOnlyMemory<byte> Read()
        {
            var bytes = File.ReadAllBytes(place);
            return ContentHash.Of(bytes) == content ? bytes : throw new IOException($"'{place}' was changed while the site was built.");
        }
    }

    private bool ReadableByOwnerAlone() =>
        !OperatingSystem.IsWindows()
        && (
            !File.GetUnixFileMode(_paths.Folder).HasFlag(UnixFileMode.OtherRead | UnixFileMode.OtherExecute)
            || !File.GetUnixFileMode(Path.Combine(_paths.Folder, SiteList.FileName)).HasFlag(UnixFileMode.OtherRead)
        );

    /// <summary>Takes away what was not published, and lets other builds in.</summary>
    public void Dispose()
    {
        try
        {
            if (_next.IsValueCreated)
                _place.Abandon(_next.Value);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The site itself is in order, and the next build tries again; this must not hide why publishing failed.
        }
        finally
        {
            _cache.Dispose();
            _lock.Dispose();
        }
    }

    /// <param name="IsUnchanged">It stands in the folder already.</param>
    private readonly record struct PublishedFile(FileState State, bool IsUnchanged);
}
