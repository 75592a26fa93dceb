using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>Puts a site into its folder, whole or not at all. Pages may come while the build goes on.</summary>
/// <remarks>
/// The site is written into <c>.output.next</c> beside the folder and the two are swapped in the end; until then, and if it
/// never comes to that, the folder is as it was. Files whose bytes did not change are linked from the old site, so they keep
/// their time stamps. What a killed build left is put right first.
/// </remarks>
public sealed class SitePublisher : IOutputStore, IDisposable
{
    private readonly PublishPlace _place;
    private readonly IDisposable _hold;
    private readonly HashSet<string> _existing;
    private readonly ConcurrentDictionary<string, bool> _isUnchanged = new(StringComparer.Ordinal);

    private SitePublisher(PublishPlace place, IDisposable hold, HashSet<string> existing) => (_place, _hold, _existing) = (place, hold, existing);

    /// <summary>Keeps other builds away from the folder until it is disposed of.</summary>
    /// <exception cref="IOException">The folder may not be replaced, or another build is publishing to it.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written.</exception>
    public static SitePublisher Open(string folder)
    {
        var place = new PublishPlace(OutputFolder.Real(folder));
        Directory.CreateDirectory(place.Parent);
        var hold = place.Hold();
        try
        {
            place.Recover();
            if (OutputFolder.Problem(folder) is { } problem) throw new IOException(problem);
            return new SitePublisher(place, hold, ExistingFiles(place.Folder));
        }
        catch
        {
            hold.Dispose();
            throw;
        }
    }

    /// <summary>Publishes a site that is all in memory.</summary>
    /// <exception cref="IOException">As for <see cref="Open"/>, or the disk is full; the old site stands untouched.</exception>
    public static PublishResult Publish(OutputSet files, string folder)
    {
        using var publisher = Open(folder);
        return publisher.Publish(files);
    }

    /// <summary>Writes a file beside the site, unless the site has it already.</summary>
    /// <exception cref="IOException">The disk is full.</exception>
    public OutputFile Put(SitePath path, ReadOnlySpan<byte> content, SourceSpan source)
    {
        var isUnchanged = _existing.Contains(path.Value) && IsOnDisk(path, content);
        // Two of one path are a mistake, reported when all files are together; the second must not spoil the first.
        if (!_isUnchanged.TryAdd(path.Value, isUnchanged)) return new OutputFile(path, content.ToArray(), source);
        if (!isUnchanged) Write(Path.Combine(_place.Next, path.Value), content);
        var place = Path.Combine(isUnchanged ? _place.Folder : _place.Next, path.Value);
        return new OutputFile(path, () => File.ReadAllBytes(place), source);
    }

    /// <summary>Replaces the site in the folder by these files.</summary>
    /// <exception cref="IOException">The disk is full, or the folder was changed meanwhile; the old site stands untouched.</exception>
    public PublishResult Publish(OutputSet files)
    {
        InParallel(files.Files.Where(file => !_isUnchanged.ContainsKey(file.Path.Value)), file => Put(file.Path, file.Content.Span, file.Source));
        var unchanged = files.Files.Where(file => _isUnchanged[file.Path.Value]).ToList();
        var stale = _existing.Count(path => path != OutputFolder.Keeper && files.Find(path) is null);
        var result = new PublishResult(files.Files.Count - unchanged.Count, unchanged.Count, stale);
        if (result is { Written: 0, Removed: 0 } && Directory.Exists(_place.Folder)) return result;

        Directory.CreateDirectory(_place.Next);
        InParallel(unchanged, file => Keep(file.Path.Value));
        if (_existing.Contains(OutputFolder.Keeper) && files.Find(OutputFolder.Keeper) is null) Keep(OutputFolder.Keeper);
        _place.Swap();
        return result;
    }

    /// <summary>Takes away what was not published, and lets other builds in.</summary>
    public void Dispose()
    {
        _place.DiscardNext();
        _hold.Dispose();
    }

    // A disk gains nothing from more hands than this, and all are back before an error goes on: nobody writes into what is being put right.
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

    private static void Write(string path, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, content, 0);
    }

    private void Keep(string path)
    {
        var (existing, target) = (Path.Combine(_place.Folder, path), Path.Combine(_place.Next, path));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        if (LinuxFiles.TryLink(existing, target)) return;
        File.Copy(existing, target);
        File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(existing));
    }

    private bool IsOnDisk(SitePath path, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(Path.Combine(_place.Folder, path.Value));
        if (RandomAccess.GetLength(handle) != content.Length) return false;
        var room = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            var at = 0;
            while (at < content.Length)
            {
                var read = RandomAccess.Read(handle, room, at);
                if (read == 0 || read > content.Length - at || !room.AsSpan(0, read).SequenceEqual(content.Slice(at, read))) return false;
                at += read;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    // Without symbolic links: keeping one would publish the link, not the file.
    private static HashSet<string> ExistingFiles(string folder) => !Directory.Exists(folder) ? []
        : Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal);
}
