using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using SiteGen.Incremental;
using SiteGen.Text;

namespace SiteGen.Publishing;

/// <summary>Puts a site into its folder, whole or not at all. Pages may come while the build goes on.</summary>
/// <remarks>
/// The site is written into <c>.output.next</c> beside the folder and the two are swapped in the end; until then, and if it
/// never comes to that, the folder is as it was. Files whose bytes did not change are linked from the old site, so they keep
/// their time stamps. What a killed build left is put right first.
/// </remarks>
public sealed class SitePublisher : IOutputStore, IDisposable
{
    private readonly PublishPaths _paths;
    private readonly IDisposable _lock;
    private readonly BuildCache _cache;
    private readonly Task<PublishedSite> _lastSite;
    private readonly Lazy<StagingFolder> _next;
    private readonly ConcurrentDictionary<string, PublishedFile> _published = new(StringComparer.Ordinal);

    private OutputSet? _all;

    private SitePublisher(PublishPaths paths, IDisposable @lock, bool useCache)
    {
        (_paths, _lock, CacheFolder) = (paths, @lock, useCache ? paths.Cache : null);
        _cache = new BuildCache(CacheFolder);
        // Of a large site this takes a while, and the first page comes late.
        _lastSite = Task.Run(() => PublishedSite.Of(paths.Folder, _cache));
        _next = new(BeginNext);
    }

    private PublishedSite LastSite => _lastSite.GetAwaiter().GetResult();

    private Dictionary<string, FileStat> Existing => LastSite.Files;

    private Dictionary<string, FileState> Known => LastSite.Known;

    /// <summary>Where builds leave results for later ones; <c>null</c> when they shall not.</summary>
    public string? CacheFolder { get; }

    /// <summary>Where a build that publishes to a folder leaves results for later ones. Whoever deletes it loses only time.</summary>
    public static string CacheFolderOf(string folder) => new PublishPaths(OutputFolder.Real(folder)).Cache;

    /// <summary>Keeps other builds away from the folder until it is disposed of.</summary>
    /// <param name="useCache">Leave what helps the next build in a folder beside the site, and use what the last one left.</param>
    /// <exception cref="IOException">The folder may not be replaced, or another build is publishing to it.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written.</exception>
    public static SitePublisher Open(string folder, bool useCache)
    {
        var paths = new PublishPaths(OutputFolder.Real(folder));
        Directory.CreateDirectory(paths.Parent);
        var @lock = paths.Lock();
        try
        {
            paths.Recover();
            if (OutputFolder.Problem(folder) is { } problem)
                throw new IOException(problem);
            return new SitePublisher(paths, @lock, useCache);
        }
        catch
        {
            @lock.Dispose();
            throw;
        }
    }

    /// <summary>Publishes a site that is all in memory.</summary>
    /// <exception cref="IOException">As for <see cref="Open"/>, or the disk is full; the old site stands untouched.</exception>
    public static PublishResult Publish(OutputSet files, string folder)
    {
        using var publisher = Open(folder, useCache: false);
        return publisher.Publish(files);
    }

    /// <summary>Writes a file beside the site, unless the site has it already.</summary>
    /// <exception cref="IOException">The disk is full.</exception>
    public OutputFile Put(SitePath path, ReadOnlySpan<byte> content, SourceSpan source)
    {
        var hash = ContentHash.Of(content);
        var isUnchanged = Known.TryGetValue(path.Value, out var known)
            ? known.Content == hash
            : Existing.TryGetValue(path.Value, out var there) && there.Length == content.Length && IsOnDisk(path, content);
        // Two of one path are a mistake, reported when all files are together; the second must not spoil the first.
        if (!_published.TryAdd(path.Value, new PublishedFile(hash, isUnchanged, default)))
            return new OutputFile(path, content.ToArray(), source);
        if (isUnchanged)
            return FileIn(_paths.Folder, path, source);
        _published[path.Value] = new PublishedFile(hash, false, _next.Value.Write(path.Value, content));
        return FileIn(_paths.Next, path, source);
    }

    public OutputFile? Keep(SitePath path, ContentHash content, SourceSpan source)
    {
        if (!Known.TryGetValue(path.Value, out var known) || known.Content != content)
            return null;
        return _published.TryAdd(path.Value, new PublishedFile(content, true, default)) ? FileIn(_paths.Folder, path, source) : null;
    }

    /// <summary>Replaces the site in the folder by these files.</summary>
    /// <exception cref="IOException">The disk is full, or the folder was changed meanwhile; the old site stands untouched.</exception>
    public PublishResult Publish(OutputSet files)
    {
        _all = files;
        if (_next.IsValueCreated)
            RemoveStale(_next.Value, files);
        InParallel(
            files.Files.Where(file => !_published.ContainsKey(file.Path.Value)),
            file => Put(file.Path, file.Content.Span, file.Source)
        );
        var unchanged = files.Files.Where(file => _published[file.Path.Value].IsUnchanged).Select(file => file.Path.Value).ToList();
        var stale = Existing.Keys.Count(path => path != OutputFolder.Keeper && files.Find(path) is null);
        var result = new PublishResult(files.Files.Count - unchanged.Count, unchanged.Count, stale);
        if (result is not { Written: 0, Removed: 0 } || !Directory.Exists(_paths.Folder))
            Replace(unchanged, files);
        foreach (var file in files.Files)
            LastSite.Cached.Keep(file.Path.Value, StateOf(file.Path.Value));
        LastSite.Cached.Save();
        return result;
    }

    private void Replace(IEnumerable<string> unchanged, OutputSet files)
    {
        var next = _next.Value;
        InParallel(unchanged, path => next.Keep(path, Known.GetValueOrDefault(path)));
        if (Existing.ContainsKey(OutputFolder.Keeper) && files.Find(OutputFolder.Keeper) is null)
            next.Keep(OutputFolder.Keeper, null);
        // Until both sites have been noted again, nothing is known of either.
        LastSite.Cached.Forget();
        next.Noted.Forget();
        _paths.Swap(keepOld: _cache.IsOn);
        foreach (var (path, state) in Known)
            next.Noted.Keep(path, state);
        next.Noted.Save();
    }

    /// <summary>Pages come before anybody knows which files there will be; what does not belong to the site goes as soon as that is known,
    /// before a file takes its place.</summary>
    private StagingFolder BeginNext()
    {
        var next = new StagingFolder(_paths, _cache);
        if (_all is not null)
            RemoveStale(next, _all);
        return next;
    }

    private void RemoveStale(StagingFolder next, OutputSet files) =>
        next.RemoveAllBut(path => files.Find(path) is not null || (path == OutputFolder.Keeper && Existing.ContainsKey(path)));

    private FileState StateOf(string path)
    {
        var published = _published[path];
        if (published is { IsUnchanged: true } && Known.TryGetValue(path, out var known))
            return known;
        return new FileState(published.Content, published.IsUnchanged ? Existing[path] : published.Written);
    }

    private static OutputFile FileIn(string folder, SitePath path, SourceSpan source)
    {
        var place = Path.Combine(folder, path.Value);
        return new OutputFile(path, () => File.ReadAllBytes(place), source);
    }

    /// <summary>Takes away what was not published, and lets other builds in.</summary>
    public void Dispose()
    {
        if (_next.IsValueCreated)
            _next.Value.Abandon();
        _cache.Dispose();
        _lock.Dispose();
    }

    // More than eight threads make no disk faster. All have ended before an error goes on, so that none writes into a folder that is being
    // put right.
    private static void InParallel<T>(IEnumerable<T> items, Action<T> each)
    {
        try
        {
            Parallel.ForEach(items, new ParallelOptions { MaxDegreeOfParallelism = Math.Min(8, Environment.ProcessorCount) }, each);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }

    private bool IsOnDisk(SitePath path, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(Path.Combine(_paths.Folder, path.Value));
        var room = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            var at = 0;
            while (at < content.Length)
            {
                var read = RandomAccess.Read(handle, room, at);
                if (read == 0 || read > content.Length - at || !room.AsSpan(0, read).SequenceEqual(content.Slice(at, read)))
                    return false;
                at += read;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    /// <summary>The site that stands: its files, and what is known of them.</summary>
    /// <param name="Cached">What the last build noted of its files.</param>
    /// <param name="Known">Of those that nobody has touched since.</param>
    private sealed record PublishedSite(Dictionary<string, FileStat> Files, Cached<FileState> Cached, Dictionary<string, FileState> Known)
    {
        public static PublishedSite Of(string folder, BuildCache cache)
        {
            var files = FileStat.Below(folder);
            var cached = new Cached<FileState>(cache, "files", [], FileState.Form);
            return new(files, cached, FileState.Untouched(cached.Last, files));
        }
    }

    /// <param name="Written">The file as it was written, if it was.</param>
    private readonly record struct PublishedFile(ContentHash Content, bool IsUnchanged, FileStat Written);
}
