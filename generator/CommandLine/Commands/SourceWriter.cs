using SiteGen.Editing;
using SiteGen.Reading;

namespace SiteGen.CommandLine.Commands;

/// <summary>Writes changed sources to the disk.</summary>
internal static class SourceWriter
{
    /// <summary>New content lies beside the old until all of it is there, and then takes its place at once, file by file; what is to go
    /// goes last. So a full disk or a folder that can't be written to leaves every file as it was. A program that is ended while files
    /// take their places leaves each old or new, and none of them lost.</summary>
    /// <exception cref="IOException">A file can't be written. None was changed where the message says so.</exception>
    public static void Write(ISiteFiles files, IEnumerable<EditedFile> changes)
    {
        var all = changes.Select(change => (Path: files.DisplayPath(change.Path), change.Content)).ToList();
        if (all.Find(change => IsReadOnly(change.Path)).Path is { } closed)
            throw new IOException($"'{closed}' is read-only. No file was changed.");
        var beside = new List<string>();
        foreach (var (path, content) in all)
        {
            if (content is null)
                continue;
            try
            {
                beside.Add(Beside(path));
                File.WriteAllBytes(Beside(path), content);
                if (!OperatingSystem.IsWindows() && File.Exists(path))
                    File.SetUnixFileMode(Beside(path), File.GetUnixFileMode(path));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                beside.Where(File.Exists).ToList().ForEach(File.Delete);
                throw new IOException(
                    e is IOException
                        ? $"'{path}' can't be written: {e.Message} No file was changed."
                        : $"'{path}' can't be written: its folder is not yours to write to. No file was changed.",
                    e
                );
            }
        }
        foreach (var (path, _) in all.Where(change => change.Content is not null))
            File.Move(Beside(path), path, overwrite: true);
        foreach (var (path, _) in all.Where(change => change.Content is null))
            File.Delete(path);
    }

    private static string Beside(string path) => path + ".new";

    private static bool IsReadOnly(string path) => File.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly);
}
