using System.Text;

namespace SiteGen.CommandLine.Commands;

/// <summary>A folder of schemas, to which the settings of an editor point.</summary>
internal static class SchemaFolder
{
    /// <summary>Where the schemas of a site lie.</summary>
    /// <param name="data">The folder of its facts.</param>
    public static string Of(string data) =>
        Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(data)) ?? "", SiteSchemas.Folder);

    /// <summary>Writes the schemas of a site and the page that says the same, as far as they differ from what is there.</summary>
    /// <param name="data">The folder of its facts.</param>
    /// <returns>The paths written, in order.</returns>
    public static IReadOnlyList<string> WriteAll(string data, SchemaResult result)
    {
        var written = Write(Of(data), result.Schemas).Select(file => file.Path).ToList();
        var page = Path.Combine(data, Path.GetFileName(SiteSchemas.ReferencePath));
        if (result.Reference.Length > 0 && WriteChanged(page, result.Reference))
            written.Add(page);
        return written;
    }

    /// <summary>Writes the schemas that differ from what is there; the folder need not exist.</summary>
    /// <returns>Those written, in order.</returns>
    public static IReadOnlyList<(string Path, SiteSchema Schema)> Write(string folder, IEnumerable<SiteSchema> schemas)
    {
        Directory.CreateDirectory(folder);
        var written = new List<(string, SiteSchema)>();
        foreach (var schema in schemas)
        {
            var path = Path.Combine(folder, schema.FileName);
            if (WriteChanged(path, schema.Text))
                written.Add((path, schema));
        }
        return written;
    }

    private static bool WriteChanged(string path, string text)
    {
        if (File.Exists(path) && File.ReadAllText(path) == text)
            return false;
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return true;
    }
}
