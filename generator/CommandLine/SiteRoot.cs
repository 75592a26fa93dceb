using System.CommandLine;

namespace SiteGen.CommandLine;

/// <summary>The folder a site lies in: the current one, one above it, or the one that <c>--root</c> names.</summary>
public static class SiteRoot
{
    private const string Name = "--root";

    private static readonly string[] FolderOptions = ["--data", "--input", "--theme", "--output"];

    /// <summary>Shown by every command's help; the program is in the folder before the command runs.</summary>
    public static Option<string> Option() =>
        new(Name)
        {
            Description =
                "The folder of the site, in which the others lie; else the current one, or the first above it with data/site.yaml",
            HelpName = "DIR",
            Recursive = true,
        };

    /// <summary>The folder to work in, for a command line.</summary>
    /// <param name="current">The folder the program was started in.</param>
    /// <returns><c>null</c> to stay in it: it is the site's own, no other is one, or the command line names folders itself.</returns>
    public static string? Find(IReadOnlyList<string> arguments, string current)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == Name && i + 1 < arguments.Count)
                return Path.GetFullPath(arguments[i + 1], current);
            if (arguments[i].StartsWith(Name + "=", StringComparison.Ordinal))
                return Path.GetFullPath(arguments[i][(Name.Length + 1)..], current);
        }
        // What a person wrote is meant from where they stand.
        if (arguments.Any(argument => FolderOptions.Contains(argument.Split('=')[0])))
            return null;
        if (arguments is ["init" or "rules" or "serve" or "completion", ..] || IsSite(current))
            return null;
        for (var above = Directory.GetParent(current); above is not null; above = above.Parent)
        {
            if (IsSite(above.FullName))
                return above.FullName;
        }
        return null;
    }

    /// <summary>Makes the site's folder the current one.</summary>
    /// <returns>False when there is no such folder, which has been said.</returns>
    public static bool Enter(IReadOnlyList<string> arguments, TextWriter error)
    {
        string current;
        try
        {
            current = Environment.CurrentDirectory;
        }
        catch (IOException)
        {
            error.WriteLine("sitegen: The folder in which you are is gone; go to another one.");
            return false;
        }
        if (Find(arguments, current) is not { } root)
            return true;
        if (!Directory.Exists(root))
        {
            error.WriteLine($"sitegen: The folder '{root}' does not exist.");
            return false;
        }
        if (!arguments.Any(argument => argument.Split('=')[0] == Name))
            error.WriteLine($"sitegen: the site is in '{root}'; paths are given from there.");
        Environment.CurrentDirectory = root;
        return true;
    }

    private static bool IsSite(string folder) =>
        File.Exists(Path.Combine(folder, "data", "site.yaml")) && Directory.Exists(Path.Combine(folder, "input"));
}
