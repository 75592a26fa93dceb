using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>Puts a built site into its folder, whole or not at all.</summary>
/// <remarks>
/// The site is written into <c>.output.next</c> beside the folder and the two are swapped. Files whose bytes did not
/// change are linked from the old site, so they keep their time stamps. What a killed build left is put right first.
/// </remarks>
public static class SitePublisher
{
    /// <exception cref="IOException">The folder may not be replaced, or the disk is full; the old site stands untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written; the old site stands untouched.</exception>
    public static PublishResult Publish(OutputSet files, string folder)
    {
        var place = new PublishPlace(OutputFolder.Real(folder));
        Directory.CreateDirectory(place.Parent);
        using var hold = place.Hold();
        place.Recover();
        if (OutputFolder.Problem(folder) is { } problem) throw new IOException(problem);
        return Publish(files, place);
    }

    private static PublishResult Publish(OutputSet files, PublishPlace place)
    {
        var existing = ExistingFiles(place.Folder);
        var unchanged = new ConcurrentDictionary<SitePath, bool>();
        // Into a new folder there is nothing to compare with.
        if (existing.Count > 0) InParallel(files.Files.Where(file => existing.Contains(file.Path.Value)), file => { if (IsOnDisk(file, place.Folder)) unchanged[file.Path] = true; });
        var stale = existing.Count(path => path != OutputFolder.Keeper && files.Find(path) is null);
        var result = new PublishResult(files.Files.Count - unchanged.Count, unchanged.Count, stale);
        if (result is { Written: 0, Removed: 0 } && Directory.Exists(place.Folder)) return result;
        try
        {
            WriteNext(files, unchanged.Keys.ToHashSet(), place);
            place.Swap();
        }
        catch
        {
            place.DiscardNext();
            throw;
        }
        return result;
    }

    private static void WriteNext(OutputSet files, HashSet<SitePath> unchanged, PublishPlace place)
    {
        Directory.CreateDirectory(place.Next);
        // A page has a folder to itself, so that each is made by whoever writes the page.
        InParallel(files.Files.GroupBy(f => Path.GetDirectoryName(f.Path.Value)!), folder =>
        {
            Directory.CreateDirectory(Path.Combine(place.Next, folder.Key));
            foreach (var file in folder)
            {
                var target = Path.Combine(place.Next, file.Path.Value);
                if (unchanged.Contains(file.Path)) Keep(Path.Combine(place.Folder, file.Path.Value), target);
                else Write(target, file.Content.Span);
            }
        });
        var keeper = Path.Combine(place.Folder, OutputFolder.Keeper);
        if (File.Exists(keeper) && files.Find(OutputFolder.Keeper) is null) Keep(keeper, Path.Combine(place.Next, OutputFolder.Keeper));
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
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, content, 0);
    }

    private static void Keep(string existing, string target)
    {
        if (LinuxFiles.TryLink(existing, target)) return;
        File.Copy(existing, target);
        File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(existing));
    }

    private static bool IsOnDisk(OutputFile file, string folder)
    {
        using var handle = File.OpenHandle(Path.Combine(folder, file.Path.Value));
        if (RandomAccess.GetLength(handle) != file.Content.Length) return false;
        var room = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            var at = 0;
            while (at < file.Content.Length)
            {
                var read = RandomAccess.Read(handle, room, at);
                if (read == 0 || read > file.Content.Length - at || !room.AsSpan(0, read).SequenceEqual(file.Content.Span.Slice(at, read))) return false;
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
