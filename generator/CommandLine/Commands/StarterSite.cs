using System.Text;
using SiteGen.BuiltIn;
using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.CommandLine.Commands;

/// <summary>The smallest site that binds, as <c>sitegen init</c> writes it. Its files lie below <c>BuiltIn/Starter</c>; the
/// schemas for editors are made.</summary>
internal static class StarterSite
{
    private const string Prefix = "starter/";

    // What the workflow of the site installs: the program that wrote it.
    private const string Version = "SITEGEN_VERSION";

    /// <summary>Writes every file below a folder, which need not exist.</summary>
    /// <returns>The paths written, with forward slashes, in order.</returns>
    /// <exception cref="IOException">A file can't be written, or is there already.</exception>
    public static IReadOnlyList<string> Write(string folder)
    {
        var paths = BuiltInFiles.Below(Prefix).Select(name => name[Prefix.Length..]).ToList();
        foreach (var path in paths)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var text = Encoding.UTF8.GetString(BuiltInFiles.Read(Prefix + path));
            using var file = new StreamWriter(new FileStream(target, FileMode.CreateNew));
            file.Write(text.Replace(Version, ProgramVersion.Text, StringComparison.Ordinal));
        }
        return [.. paths, .. WriteSchemas(folder)];
    }

    private static IEnumerable<string> WriteSchemas(string folder)
    {
        var site = new DiskFiles(Path.Combine(folder, "data"), Path.Combine(folder, "input"), null);
        return SchemaFolder
            .WriteAll(Path.Combine(folder, "data"), SiteSchemas.Run(site))
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'));
    }
}
