using System.Text;

namespace SiteGen.CommandLine.Commands;

/// <summary>A folder of schemas, to which the settings of an editor point.</summary>
internal static class SchemaFolder
{
    /// <summary>Where the schemas of a site lie.</summary>
    /// <param name="data">The folder of its facts.</param>
    public static string Of(string data) =>
        Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(data)) ?? "", SiteSchemas.Folder);

    /// <summary>Writes the schemas that differ from what is there; the folder need not exist.</summary>
    /// <returns>Those written, in order.</returns>
    public static IReadOnlyList<(string Path, SiteSchema Schema)> Write(string folder, IEnumerable<SiteSchema> schemas)
    {
        Directory.CreateDirectory(folder);
        var written = new List<(string, SiteSchema)>();
        foreach (var schema in schemas)
        {
            var path = Path.Combine(folder, schema.FileName);
            if (File.Exists(path) && File.ReadAllText(path) == schema.Text)
                continue;
            File.WriteAllText(path, schema.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            written.Add((path, schema));
        }
        return written;
    }
}
