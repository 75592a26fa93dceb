using System.CommandLine;

namespace SiteGen.CommandLine.Commands;

/// <summary><c>sitegen init FOLDER</c>: a small site to begin one's own with.</summary>
public static class InitCommand
{
    private const int FilesNamed = 3;

    public static Command Create(Session session)
    {
        var folder = new Argument<string>("FOLDER") { Description = "A folder that is new or empty" };
        var command = new Command("init", "Write a small site to begin your own with") { folder };
        command.SetAction(arguments => Run(session, arguments.GetRequiredValue(folder)));
        return command;
    }

    private static int Run(Session session, string folder)
    {
        if (Problem(folder) is { } problem)
            throw new UsageException(problem);
        var written = StarterSite.Write(folder);
        session.Output.WriteLine($"{written.Count} files written to '{folder}'. Go there, then:");
        session.Output.WriteLine("  sitegen check   every check, nothing written");
        session.Output.WriteLine("  sitegen build   the site, in output/");
        session.Output.WriteLine("README.md says what is where.");
        return ExitCode.Clean;
    }

    private static string? Problem(string folder)
    {
        if (string.IsNullOrWhiteSpace(folder))
            return "'init' needs the name of a folder.";
        if (File.Exists(folder))
            return $"'{folder}' is a file.";
        if (!Directory.Exists(folder))
            return null;
        // A repository that has no files yet is as good as an empty folder.
        var names = Directory
            .EnumerateFileSystemEntries(folder)
            .Select(path => Path.GetFileName(path))
            .Where(name => name != ".git")
            .Order(StringComparer.Ordinal)
            .ToList();
        if (names.Count == 0)
            return null;
        var more = names.Count > FilesNamed ? $" and {names.Count - FilesNamed} more" : "";
        var found = string.Join(", ", names.Take(FilesNamed)) + more;
        return $"The folder '{folder}' is not empty: it holds {found}. Name a new folder, or empty this one.";
    }
}
