using SiteGen.Editing;
using SiteGen.Reading;

namespace SiteGen.CommandLine.Commands;

/// <summary>Writes changed sources to the disk.</summary>
internal static class SourceWriter
{
    /// <summary>New content takes the place of the old at once, so that a program that ends in between loses neither; what is to go goes
    /// last.</summary>
    /// <exception cref="IOException">A file can't be written.</exception>
    public static void Write(ISiteFiles files, IEnumerable<EditedFile> changes)
    {
        foreach (var change in changes.OrderBy(change => change.Content is null))
        {
            var path = files.DisplayPath(change.Path);
            if (change.Content is not { } content)
            {
                File.Delete(path);
                continue;
            }
            var written = path + ".new";
            File.WriteAllBytes(written, content);
            File.Move(written, path, overwrite: true);
        }
    }
}
