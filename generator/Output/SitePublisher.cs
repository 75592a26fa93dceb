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
        OutputFile[] changed = [.. files.Files.AsParallel().AsOrdered().Where(file => !IsOnDisk(file, place.Folder))];
        string[] stale = [.. ExistingFiles(place.Folder).Where(path => path != OutputFolder.Keeper && files.Find(path) is null)];
        var result = new PublishResult(changed.Length, files.Files.Count - changed.Length, stale.Length);
        if (changed.Length == 0 && stale.Length == 0 && Directory.Exists(place.Folder)) return result;
        try
        {
            WriteNext(files, changed, place);
            place.Swap();
        }
        catch
        {
            place.DiscardNext();
            throw;
        }
        return result;
    }

    private static void WriteNext(OutputSet files, IEnumerable<OutputFile> changed, PublishPlace place)
    {
        Directory.CreateDirectory(place.Next);
        foreach (var folder in files.Files.Select(f => Path.GetDirectoryName(f.Path.Value)!).Distinct())
            Directory.CreateDirectory(Path.Combine(place.Next, folder));

        var rewritten = changed.Select(f => f.Path).ToHashSet();
        foreach (var file in files.Files)
        {
            var target = Path.Combine(place.Next, file.Path.Value);
            if (rewritten.Contains(file.Path)) Write(target, file.Content.Span);
            else Keep(Path.Combine(place.Folder, file.Path.Value), target);
        }
        var keeper = Path.Combine(place.Folder, OutputFolder.Keeper);
        if (File.Exists(keeper) && files.Find(OutputFolder.Keeper) is null) Keep(keeper, Path.Combine(place.Next, OutputFolder.Keeper));
    }

    private static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None, content.Length);
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
        var info = new FileInfo(Path.Combine(folder, file.Path.Value));
        // Linking a symbolic link would publish the link, not the file.
        return info.Exists && info.LinkTarget is null && info.Length == file.Content.Length && File.ReadAllBytes(info.FullName).AsSpan().SequenceEqual(file.Content.Span);
    }

    private static IEnumerable<string> ExistingFiles(string folder) => !Directory.Exists(folder) ? []
        : Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'));
}
