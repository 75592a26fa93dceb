using SiteGen.Editing;
using SiteGen.FileSystem;
using SiteGen.Publishing;
using SiteGen.Reading;

namespace SiteGen.CommandLine.Commands;

/// <summary>Writes changed sources to the disk: all of them, or none.</summary>
/// <remarks>New content and a copy of the old lie beside each file, under names that nobody else has, until all of them are there; then
/// they take their places one by one, and what is to go goes last. Where one can't, those before it get their old content back. A program
/// that is ended meanwhile leaves each file old or new, and none of them lost.</remarks>
internal sealed class SourceWriter
{
    private readonly Disk _disk;
    private readonly List<string> _beside = [];

    private SourceWriter(Disk disk) => _disk = disk;

    /// <exception cref="IOException">Not all can be written. The message says what stands on the disk now.</exception>
    public static void Write(ISiteFiles files, IEnumerable<EditedFile> changes) => Write(files, changes, new Disk());

    /// <param name="disk">Where files take their places; tests let that fail.</param>
    internal static void Write(ISiteFiles files, IEnumerable<EditedFile> changes, Disk disk) => new SourceWriter(disk).Run(files, changes);

    private void Run(ISiteFiles files, IEnumerable<EditedFile> changes)
    {
        var known = files.Paths.ToHashSet(StringComparer.Ordinal);
        var wanted = changes.Select(change =>
            (OnDisk: files.DisplayPath(change.Path), IsKnown: known.Contains(change.Path), change.Content)
        );
        var steps = new List<Step>();
        foreach (var (path, isKnown, content) in wanted.OrderBy(change => change.Content is null).ToList())
        {
            try
            {
                steps.Add(Prepared(path, isKnown, content));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new IOException($"{Reason(path, content is null, e)} No file was changed.{LeftBeside([])}", e);
            }
        }
        foreach (var (at, step) in steps.Index())
        {
            try
            {
                Take(step);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                var kept = steps[..at].Where(one => !TryPutBack(one)).ToList();
                var state =
                    kept.Count == 0 ? "No file was changed." : "It could not be undone either: " + string.Join("; ", kept.Select(State));
                throw new IOException($"{Reason(step.Path, step.New is null, e)} {state}{LeftBeside(kept)}", e);
            }
        }
        if (LeftBeside([]) is { Length: > 0 } left)
            throw new IOException($"All files were changed.{left}");
    }

    /// <param name="New">Where the new content lies; <c>null</c> for a file that is to go.</param>
    /// <param name="Old">Where a copy of the old content lies; <c>null</c> for a file that was not there.</param>
    private sealed record Step(string Path, string? New, string? Old);

    private Step Prepared(string path, bool isKnown, byte[]? content)
    {
        var kind = DiskEntry.Of(path).Kind;
        if (kind != FileKind.Missing && (!isKnown || kind != FileKind.Regular))
            throw new IOException("Something of that name is there already, which the site does not read.");
        if (kind == FileKind.Regular && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
            throw new IOException("It is read-only.");
        if (kind == FileKind.Missing && content is null)
            throw new IOException("It is gone already.");
        return new(
            path,
            content is null ? null : Beside(path, kind, content),
            kind == FileKind.Missing ? null : Beside(path, kind, File.ReadAllBytes(path))
        );
    }

    /// <summary>Writes a file beside another, with the rights of that one.</summary>
    private string Beside(string path, FileKind kind, byte[] content)
    {
        var name = Begun(path);
        _beside.Add(name);
        File.WriteAllBytes(name, content);
        if (!OperatingSystem.IsWindows() && kind == FileKind.Regular)
            File.SetUnixFileMode(name, File.GetUnixFileMode(path));
        return name;
    }

    /// <summary>An empty file under a name that was free. The site reads no file whose name begins with a dot.</summary>
    private static string Begun(string path)
    {
        for (var number = 1; ; number++)
        {
            var name = Path.Combine(Path.GetDirectoryName(path) ?? "", $".{Path.GetFileName(path)}.sitegen-{number}");
            try
            {
                File.OpenHandle(name, FileMode.CreateNew, FileAccess.Write).Dispose();
                return name;
            }
            // Somebody's, or left by a program that was ended.
            catch (Exception e) when (e is IOException or UnauthorizedAccessException && DiskEntry.IsAnything(name)) { }
        }
    }

    private void Take(Step step)
    {
        if (step.New is { } content)
            _disk.Rename(content, step.Path);
        else
            _disk.DeleteFile(step.Path);
    }

    private bool TryPutBack(Step step)
    {
        try
        {
            if (step.Old is { } old)
                _disk.Rename(old, step.Path);
            else
                _disk.DeleteFile(step.Path);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string State(Step step) =>
        (step.New, step.Old) switch
        {
            (null, _) => $"'{step.Path}' is gone, what it was is in '{step.Old}'.",
            (_, null) => $"'{step.Path}' is new.",
            _ => $"'{step.Path}' is changed, what it was is in '{step.Old}'.",
        };

    /// <summary>Takes away what lies beside the files, but for the old content of some.</summary>
    /// <returns>What could not be taken away, as a sentence.</returns>
    private string LeftBeside(IReadOnlyList<Step> kept)
    {
        var left = _beside.Where(name => kept.All(step => step.Old != name) && !TryDelete(name)).ToList();
        return left.Count == 0 ? "" : $" Left over, and yours to delete: {string.Join(", ", left.Select(name => $"'{name}'"))}.";
    }

    private bool TryDelete(string name)
    {
        try
        {
            if (File.Exists(name))
                _disk.DeleteFile(name);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string Reason(string path, bool isToGo, Exception e) =>
        $"'{path}' can't be {(isToGo ? "deleted" : "written")}: "
        + (e is IOException ? e.Message : "you may not change it, or the folder that it is in.");
}
