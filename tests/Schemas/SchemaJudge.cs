using System.Text.Json;
using Json.Schema;
using SiteGen.Binding;
using SiteGen.Binding.Config;
using SiteGen.Binding.Entries;
using SiteGen.Binding.Fields;
using SiteGen.Binding.Guides;
using SiteGen.Binding.Kinds;
using SiteGen.Binding.Recorded;
using SiteGen.Diagnostics;
using SiteGen.Incremental;
using SiteGen.Reading;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Schemas;

/// <summary>What a site's schemas say of a file, by a validator that is not ours, and what its binders say.</summary>
internal sealed class SchemaJudge
{
    private readonly IReadOnlyDictionary<string, byte[]> _site;
    private readonly BoundData _data;
    private readonly Lazy<IReadOnlyDictionary<string, string>> _texts;
    private readonly Lazy<Dictionary<string, JsonSchema>> _schemas;

    public SchemaJudge(IReadOnlyDictionary<string, byte[]> site)
    {
        _site = site;
        var files = new MemoryFiles(site);
        _data = DataBinder.Bind(files, new DiagnosticBag())!;
        _texts = new(() => SiteSchemas.Run(files).Schemas.Where(schema => schema.For is not null).ToDictionary(s => s.Name, s => s.Single));
        _schemas = new(() => Texts.ToDictionary(schema => schema.Key, schema => JsonSchema.FromText(schema.Value)));
    }

    /// <summary>The schemas as text, by their names.</summary>
    public IReadOnlyDictionary<string, string> Texts => _texts.Value;

    /// <returns>The name of the schema for a file; <c>null</c> for strings, which have none.</returns>
    public string? SchemaOf(string path) =>
        path.EndsWith("/index.md", StringComparison.Ordinal) ? "index.md"
        : path.EndsWith(".md", StringComparison.Ordinal) ? "guide.md"
        : path.Split('/') is ["data", var folder, _] ? _data.Config.Kinds.FromFolder(folder)!.Scheme
        : Texts.ContainsKey(path["data/".Length..]) ? path["data/".Length..]
        : null;

    /// <summary>Whether the schema takes the file.</summary>
    public bool SchemaTakes(string path, string text)
    {
        var instance = JsonSerializer.SerializeToElement(CoreYaml.Read(path, text));
        return _schemas.Value[SchemaOf(path)!].Evaluate(instance).IsValid;
    }

    /// <summary>What the binder of the file finds wrong with it.</summary>
    public IReadOnlyList<Diagnostic> Bind(string path, string text)
    {
        var found = new DiagnosticBag();
        if (path.EndsWith(".md", StringComparison.Ordinal))
            BindGuide(path, text, found);
        else if (YamlReader.Read(new SourceFile(path, text), found) is { } yaml)
            Bind(new SourceFile(path, text), yaml, found);
        return found.Sorted();
    }

    private void Bind(SourceFile file, YamlValue yaml, DiagnosticBag found)
    {
        var kinds = _data.Config.Kinds;
        switch (file.Path)
        {
            case "data/site.yaml":
                SiteConfigBinder.Bind(file, yaml, kinds, found);
                break;
            case "data/kinds.yaml":
                KindsBinder.Bind(file, yaml, found);
                break;
            case "data/router.yaml":
                RouterBinder.Bind(file, yaml, found);
                break;
            case "data/clock.yaml":
                ClockBinder.Bind(file, yaml, found);
                break;
            case "data/ledger.yaml":
                new LedgerBinder(kinds).Bind(yaml, found);
                break;
            case "data/changes.yaml":
                new ChangesBinder(file, kinds, found).Bind(yaml);
                break;
            case "data/readings.yaml":
                ReadingsBinder.Bind(yaml, found);
                break;
            default:
                var kind = kinds.FromFolder(file.Path.Split('/')[1])!;
                if (FieldValues.Map(yaml, file.Path, found) is not { } fields)
                    break;
                if (EntityHeader.Read(fields, kind, Path.GetFileNameWithoutExtension(file.Path)) is not { } header)
                    break;
                EntityBinders.Bind(header, fields, _data.Config);
                fields.Finish();
                break;
        }
    }

    private void BindGuide(string path, string text, DiagnosticBag found)
    {
        var place = GuidePlace.Of(path)!;
        using var cache = new BuildCache(null);
        new GuideFiles(SchemaSite.With(_site, path, text), [place], [], _data.Config.Kinds, cache, ContentHash.Nothing).Parse(
            place.Slug,
            place.Lang,
            found
        );
    }
}
