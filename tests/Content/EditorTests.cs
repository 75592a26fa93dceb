using System.Text.Json;
using SiteGen.Reading;
using SiteGen.Tests.Schemas;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Content;

/// <summary>What an editor of the real site finds in <c>.vscode/</c> on a fresh clone is what the site of today needs.</summary>
[Tier(Tier.Slow)]
public class EditorTests
{
    [Fact]
    public void Its_schemas_are_those_of_the_site()
    {
        var folder = RepositoryRoot.Combine(SiteSchemas.Folder);
        var result = SiteSchemas.Run(RealBuild.Files());
        var schemas = result.Schemas;
        Assert.True(schemas.Length > 15, $"only {schemas.Length}");
        Assert.Equal(
            schemas.Select(schema => schema.FileName).Order(StringComparer.Ordinal),
            Directory.GetFiles(folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)
        );
        var old = schemas.Where(schema => schema.Text != File.ReadAllText(Path.Combine(folder, schema.FileName)));
        Assert.True(!old.Any(), $"'sitegen record' brings up to date: {string.Join(", ", old.Select(schema => schema.FileName))}");
        Assert.True(
            result.Reference == File.ReadAllText(RepositoryRoot.Combine(SiteSchemas.ReferencePath)),
            $"'sitegen record' brings up to date: {SiteSchemas.ReferencePath}"
        );
    }

    [Fact]
    public void Its_settings_name_every_schema_of_yaml() => NamesAll(RepositoryRoot.Combine(".vscode", "settings.json"), RealBuild.Files());

    [Fact]
    public void So_do_those_of_a_new_site() =>
        NamesAll(
            RepositoryRoot.Combine("generator", "BuiltIn", "Starter", ".vscode", "settings.json"),
            new DiskFiles(
                RepositoryRoot.Combine("generator", "BuiltIn", "Starter", "data"),
                RepositoryRoot.Combine("generator", "BuiltIn", "Starter", "input"),
                null
            )
        );

    [Fact]
    public void The_schemas_take_every_file_of_the_site()
    {
        var real = RealBuild.Files();
        string[] paths =
        [
            .. real
                .Paths.Where(path => !path.StartsWith("theme/", StringComparison.Ordinal) && path != SiteSchemas.ReferencePath)
                .Where(IsOfASchema),
        ];
        var judge = new SchemaJudge(paths.ToDictionary(path => path, path => real.Read(path)));
        Assert.True(paths.Length > 200, $"only {paths.Length} files");
        string[] refused = [.. paths.Where(path => !judge.SchemaTakes(path, File.ReadAllText(real.DisplayPath(path))))];
        Assert.Empty(refused);
    }

    private static bool IsOfASchema(string path) =>
        (path.EndsWith(".yaml", StringComparison.Ordinal) && !path.StartsWith("data/strings.", StringComparison.Ordinal))
        || (path.EndsWith(".md", StringComparison.Ordinal) && Path.GetFileName(path) != "README.md");

    private static void NamesAll(string settings, ISiteFiles site)
    {
        var named = JsonDocument
            .Parse(File.ReadAllText(settings))
            .RootElement.GetProperty("yaml.schemas")
            .EnumerateObject()
            .Select(schema => (Schema: schema.Name, For: schema.Value.GetString()));
        var made = SiteSchemas
            .Run(site)
            .Schemas.Where(schema => schema.For is not null && !schema.For.EndsWith(".md", StringComparison.Ordinal));
        Assert.Equal(made.Select(schema => (Schema: $"{SiteSchemas.Folder}/{schema.FileName}", schema.For)).Order(), named.Order());
    }
}
