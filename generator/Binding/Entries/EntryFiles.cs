using System.Collections.Concurrent;
using System.Collections.Frozen;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding.Entries;

/// <summary>The files of <c>data/</c> that are entries.</summary>
internal sealed class EntryFiles(ISiteFiles files, SiteConfig config, EntryTwins twins, DiagnosticBag diagnostics)
{
    /// <summary>The entries that files in another place than their own hold.</summary>
    private readonly ConcurrentBag<EntityKey> _misplaced = [];

    /// <param name="showsDrafts">Drafts are entries like all others; else they are left out, unread.</param>
    /// <returns>The entries, and the files that were read for them.</returns>
    public (DataSet Entries, IReadOnlyList<SourceFile> Read) Bind(bool showsDrafts)
    {
        string[] paths = [.. files.Paths.Where(path => path.StartsWith("data/", StringComparison.Ordinal) && !SpecialFiles.Has(path))];
        var all = SourceReader.ReadAll(files, paths, diagnostics);
        var drafts = showsDrafts ? [] : all.Where(file => DraftMark.IsIn(file.Text)).Select(file => file.Path).ToHashSet();
        var read = all.Where(file => !drafts.Contains(file.Path)).ToList();
        var bound = new Entity?[read.Count];
        Parallel.For(0, read.Count, i => bound[i] = FaultNet.Run(SourceSpan.WholeFile(read[i]), diagnostics, () => Bind(read[i])));
        var entries = ById(bound.OfType<Entity>());
        var unread = Unbound(paths.Where(path => !drafts.Contains(path)), entries)
            .Concat(_misplaced.Where(key => !entries.ContainsKey(key)));
        return (new DataSet(entries.Values, unread) { Drafts = Unbound(drafts, entries).ToFrozenSet() }, read);
    }

    /// <summary>Of two of one id the one whose file is called so; the other is reported.</summary>
    private Dictionary<EntityKey, Entity> ById(IEnumerable<Entity> bound)
    {
        var entries = new Dictionary<EntityKey, Entity>();
        foreach (var entity in bound.OrderBy(IsMisnamed))
        {
            if (entries.TryAdd(entity.Key.Value, entity))
                continue;
            var name = Path.GetFileNameWithoutExtension(entity.File.Path);
            // That its id is another than its file's is the same mistake.
            diagnostics.Withdraw(FactRules.IdDiffersFromFile, d => d.Span == entity.Key.Span);
            diagnostics.Add(
                FactRules.DuplicateId,
                entity.Key.Span,
                $"'{entity.Key.Value}' is defined twice.",
                new Note("first defined here", entries[entity.Key.Value].Key.Span),
                help: $"If the file is a copy, delete it; else write 'id: {name}', as it is called."
            );
        }
        return entries;
    }

    /// <summary>The entries that have one of these files, and are not among those that were read.</summary>
    private IEnumerable<EntityKey> Unbound(IEnumerable<string> paths, Dictionary<EntityKey, Entity> read) =>
        from path in paths
        where MisplacedEntry.IsYaml(path)
        let segments = path.Split('/')
        let kind = segments.Length == 3 ? MisplacedEntry.KindMeant(segments[1], config.Kinds) : null
        where kind is not null
        let key = new EntityKey(kind, Path.GetFileNameWithoutExtension(path))
        where !read.ContainsKey(key)
        select key;

    private static bool IsMisnamed(Entity entity) => Path.GetFileNameWithoutExtension(entity.File.Path) != entity.Id;

    private Entity? Bind(SourceFile file)
    {
        var segments = file.Path.Split('/');
        var kind = segments.Length == 3 ? config.Kinds.FromFolder(segments[1]) : null;
        if (kind is null || !file.Path.EndsWith(".yaml", StringComparison.Ordinal))
        {
            if (MisplacedEntry.ReportPlace(file, kind, config, diagnostics) is { } known)
                _misplaced.Add(known);
            return null;
        }
        var id = segments[2][..^".yaml".Length];
        var found = new DiagnosticBag();
        var read = twins.In(YamlReader.Read(file, found));
        diagnostics.AddAll(found);
        if (read is not { } yaml)
        {
            // Only blanks, only comments, or a character at which YAML ends.
            if (found.IsEmpty)
                MisplacedEntry.ReportEmpty(file, kind, id, config, diagnostics);
            return null;
        }
        var ofKind = new DiagnosticBag();
        var entity = Bind(yaml, kind, id, ofKind);
        if (yaml is YamlMap map && MisplacedEntry.KindsOf(map, kind, id, config, ofKind) is [var other, ..] others)
        {
            foreach (var one in others)
                _misplaced.Add(new EntityKey(one, id));
            diagnostics.Add(
                FactRules.UnknownKind,
                SourceSpan.WholeFile(file),
                $"By its keys this is an entry of {string.Join(" or ", others.Select(k => $"data/{k.Folder}/"))}, "
                    + $"and not of data/{kind.Folder}/.",
                help: $"Move the file to data/{other.Folder}/."
            );
            return null;
        }
        diagnostics.AddAll(ofKind);
        return entity;
    }

    private Entity? Bind(YamlValue yaml, EntityKind kind, string id, DiagnosticBag found)
    {
        if (FieldValues.Map(yaml, $"{id}.yaml", found) is not { } fields || EntityHeader.Read(fields, kind, id) is not { } header)
            return null;
        var entity = EntityBinders.Bind(header, fields, config);
        fields.Finish();
        return header.IsDraft && entity is not null ? entity with { IsDraft = true } : entity;
    }
}
