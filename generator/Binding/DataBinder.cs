using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Binding.Config;
using SiteGen.Binding.Entries;
using SiteGen.Binding.Kinds;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Model.Ledgers;
using SiteGen.Model.Routing;
using SiteGen.Model.Timeline;
using SiteGen.Model.Twins;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding;

/// <summary>All of <c>data/</c>: the site's configuration, every entry, and the addresses promised to the world.</summary>
/// <param name="Router"><c>null</c> when there is no <c>data/router.yaml</c>, or it was reported.</param>
/// <param name="Addresses">The addresses of <c>data/addresses.txt</c>, as <c>/en/offices/north/</c>; empty when there is no such
/// file.</param>
/// <param name="Hash">Stands for the configuration and all entries.</param>
public sealed record BoundData(
    SiteConfig Config,
    DataSet Entries,
    Router? Router,
    ImmutableArray<Located<string>> Addresses,
    ContentHash Hash
)
{
    private readonly DataSet? _newest;

    /// <summary>The entries as they are on no day in particular: each fact with the newest value that is known.</summary>
    public DataSet NewestEntries
    {
        get => _newest ?? Entries;
        init => _newest = value;
    }

    /// <summary>What <c>data/clock.yaml</c> says; <c>null</c> when there is no such file.</summary>
    public Clock? Clock { get; init; }

    /// <summary>What <c>data/ledger.yaml</c> holds the entries to; <c>null</c> when there is no such file.</summary>
    public Ledger? Ledger { get; init; }

    /// <summary>Whether nothing is wrong with any of the files.</summary>
    public bool IsSound { get; init; } = true;

    /// <summary>What has an address: the entries, with the guides. What only checks ask for is left out.</summary>
    public Site SiteWith(ImmutableArray<Guide> guides) => new(Config, Entries, guides, Addresses, Router) { Clock = Clock };

    /// <summary>Every text that is written in each language.</summary>
    public ImmutableArray<TwinText> Twins { get; init; } = [];

    /// <summary>What <c>data/twins.txt</c> remembers; <c>null</c> when there is no such file.</summary>
    public TwinPins? TwinPins { get; init; }

    /// <summary><c>data/api.lock.json</c>, what has been promised to other programs; <c>null</c> when there is no such file.</summary>
    public SourceFile? ApiLock { get; init; }

    /// <summary>What <c>data/changes.yaml</c> says; <c>null</c> when there is no such file.</summary>
    public ChangeLog? Changes { get; init; }

    /// <summary>What <c>data/published.txt</c> remembers; <c>null</c> when there is no such file.</summary>
    public PublishedEntries? Published { get; init; }

    /// <summary>What <c>data/readings.yaml</c> holds pinyin to; <c>null</c> when there is no such file.</summary>
    public Readings? Readings { get; init; }

    /// <summary>The site's own words, of <c>data/words.txt</c>; <c>null</c> for a site whose spelling nobody checks.</summary>
    public OwnWords? Words { get; init; }
}

/// <summary>Turns the files of <c>data/</c> into what they mean.</summary>
public static class DataBinder
{
    private const string ConfigPath = "data/site.yaml";
    private const string KindsPath = "data/kinds.yaml";
    private const string ClockPath = "data/clock.yaml";
    private const string LedgerPath = "data/ledger.yaml";
    private const string ReadingsPath = "data/readings.yaml";
    private const string WordsPath = "data/words.txt";

    /// <summary>All keys of all files as a page for people, which is written by the program and never read.</summary>
    public const string ReferencePath = "data/REFERENCE.md";
    private const string RouterPath = "data/router.yaml";

    /// <returns><c>null</c> when there is no usable configuration; entries that could not be bound are reported and left out.</returns>
    /// <param name="showsDrafts">Drafts are entries like all others; else they are left out, unread.</param>
    public static BoundData? Bind(ISiteFiles files, DiagnosticBag diagnostics, bool showsDrafts = false)
    {
        var paths = files.Paths.Where(path => path.StartsWith("data/", StringComparison.Ordinal)).ToList();
        var twins = new EntryTwins();
        // Without sound kinds every entry would seem wrong.
        var ofKinds = new DiagnosticBag();
        var kinds = Kinds(files, paths, twins, ofKinds);
        diagnostics.AddAll(ofKinds);
        if (Config(files, paths, kinds, twins, diagnostics) is not { } config || ofKinds.HasErrors)
            return null;

        var all = SourceReader.ReadAll(files, [.. paths.Where(path => !IsSpecial(path))], diagnostics);
        var drafts = showsDrafts ? [] : all.Where(file => DraftMark.IsIn(file.Text)).Select(file => file.Path).ToHashSet();
        var read = all.Where(file => !drafts.Contains(file.Path)).ToList();
        var bound = new Entity?[read.Count];
        var misplaced = new ConcurrentBag<EntityKey>();
        Parallel.For(
            0,
            read.Count,
            i => bound[i] = Netted(read[i], diagnostics, () => BindFile(read[i], config, twins, misplaced, diagnostics))
        );

        var clock = Clock(files, paths, twins, diagnostics);
        var entries = new Dictionary<EntityKey, Entity>();
        foreach (var entity in bound.OfType<Entity>().OrderBy(IsMisnamed))
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
        var hash = ContentHash.Of(
            read.Prepend(config.File)
                .Concat(new[] { config.Kinds.File, clock?.File }.OfType<SourceFile>())
                .SelectMany(file => new[] { ContentHash.Of(file.Path), file.Hash })
        );
        var data = new BoundData(
            config,
            new DataSet(
                entries.Values,
                Unbound(paths.Where(path => !drafts.Contains(path)), config.Kinds, entries)
                    .Concat(misplaced.Where(key => !entries.ContainsKey(key)))
            )
            {
                Drafts = Unbound(drafts, config.Kinds, entries).ToFrozenSet(),
            },
            Router(files, paths, twins, diagnostics),
            Addresses(files, paths, diagnostics),
            hash
        )
        {
            Clock = clock,
            Ledger = Optional(files, paths, LedgerPath, new LedgerBinder(config.Kinds).Bind, diagnostics),
            Twins = twins.All,
            TwinPins =
                paths.Contains(RecordedPaths.Twins) && SourceReader.Read(files, RecordedPaths.Twins, diagnostics) is { } pins
                    ? TwinPinsReader.Read(pins, diagnostics)
                    : null,
            ApiLock = paths.Contains(RecordedPaths.ApiLock) ? SourceReader.Read(files, RecordedPaths.ApiLock, diagnostics) : null,
            Changes = Optional(
                files,
                paths,
                RecordedPaths.Changes,
                (yaml, bag) => new ChangesBinder(yaml.Span.File, config.Kinds, bag).Bind(yaml),
                diagnostics
            ),
            Published =
                paths.Contains(RecordedPaths.Published) && SourceReader.Read(files, RecordedPaths.Published, diagnostics) is { } published
                    ? PublishedReader.Read(published, diagnostics)
                    : null,
            Readings = Optional(files, paths, ReadingsPath, ReadingsBinder.Bind, diagnostics),
            Words =
                paths.Contains(WordsPath) && SourceReader.Read(files, WordsPath, diagnostics) is { } words
                    ? OwnWordsReader.Read(words, diagnostics)
                    : null,
        };
        RememberedFiles.Check(data, paths, diagnostics);
        return data with { IsSound = !diagnostics.HasErrors };
    }

    /// <summary>The entries that have one of these files, and are not among those that were read.</summary>
    private static IEnumerable<EntityKey> Unbound(IEnumerable<string> paths, KindTable kinds, Dictionary<EntityKey, Entity> read) =>
        from path in paths
        where !IsSpecial(path) && MisplacedEntry.IsYaml(path)
        let segments = path.Split('/')
        let kind = segments.Length == 3 ? MisplacedEntry.KindMeant(segments[1], kinds) : null
        where kind is not null
        let key = new EntityKey(kind, Path.GetFileNameWithoutExtension(path))
        where !read.ContainsKey(key)
        select key;

    private static bool IsMisnamed(Entity entity) => Path.GetFileNameWithoutExtension(entity.File.Path) != entity.Id;

    /// <summary>Files that are no entry: each has a reader of its own.</summary>
    private static bool IsSpecial(string path) =>
        path
            is ConfigPath
                or KindsPath
                or RecordedPaths.Addresses
                or ClockPath
                or RouterPath
                or LedgerPath
                or ReadingsPath
                or RecordedPaths.Twins
                or WordsPath
                or RecordedPaths.Changes
                or RecordedPaths.Published
                or RecordedPaths.ApiLock
                or "data/README.md"
                or ReferencePath
        || Langs.All.Any(lang => path == SiteConfig.StringsPath(lang));

    private static SiteConfig? Config(ISiteFiles files, List<string> paths, KindTable kinds, EntryTwins twins, DiagnosticBag diagnostics)
    {
        if (!paths.Contains(ConfigPath))
        {
            diagnostics.Add(ReadingRules.MissingInput, SourceSpan.WholeFile(new SourceFile(ConfigPath, "")), $"There is no {ConfigPath}.");
            return null;
        }
        if (SourceReader.Read(files, ConfigPath, diagnostics) is not { } file)
            return null;
        if (Netted(file, diagnostics, () => twins.In(YamlReader.Read(file, diagnostics))) is { } yaml)
            return Netted(file, diagnostics, () => SiteConfigBinder.Bind(file, yaml, kinds, diagnostics));
        if (!diagnostics.HasErrors)
            diagnostics.Add(ReadingRules.MissingInput, SourceSpan.WholeFile(file), $"{ConfigPath} is empty.");
        return null;
    }

    private static KindTable Kinds(ISiteFiles files, List<string> paths, EntryTwins twins, DiagnosticBag diagnostics)
    {
        if (!paths.Contains(KindsPath) || SourceReader.Read(files, KindsPath, diagnostics) is not { } file)
            return KindTable.BuiltInOnly;
        return Netted(
                file,
                diagnostics,
                () => twins.In(YamlReader.Read(file, diagnostics)) is { } yaml ? KindsBinder.Bind(file, yaml, diagnostics) : null
            ) ?? new KindTable([], file);
    }

    /// <summary>A file that a site may go without, and that does nothing when it is empty.</summary>
    private static T? Optional<T>(
        ISiteFiles files,
        List<string> paths,
        string path,
        Func<YamlValue, DiagnosticBag, T?> bind,
        DiagnosticBag diagnostics
    )
        where T : class =>
        paths.Contains(path) && SourceReader.Read(files, path, diagnostics) is { } file
            ? Netted(file, diagnostics, () => YamlReader.Read(file, diagnostics) is { } yaml ? bind(yaml, diagnostics) : null)
            : null;

    private static Clock? Clock(ISiteFiles files, List<string> paths, EntryTwins twins, DiagnosticBag diagnostics)
    {
        if (!paths.Contains(ClockPath) || SourceReader.Read(files, ClockPath, diagnostics) is not { } file)
            return null;
        if (Netted(file, diagnostics, () => twins.In(YamlReader.Read(file, diagnostics))) is { } yaml)
            return Netted(file, diagnostics, () => ClockBinder.Bind(file, yaml, diagnostics));
        if (string.IsNullOrWhiteSpace(file.Text))
            diagnostics.Add(FactRules.MissingKey, SourceSpan.WholeFile(file), "The file is empty.");
        return null;
    }

    private static T? Netted<T>(SourceFile file, DiagnosticBag diagnostics, Func<T?> work)
        where T : class => FaultNet.Run(SourceSpan.WholeFile(file), diagnostics, work);

    /// <param name="misplaced">Gets the entry that a file in another place than its own holds.</param>
    private static Entity? BindFile(
        SourceFile file,
        SiteConfig config,
        EntryTwins twins,
        ConcurrentBag<EntityKey> misplaced,
        DiagnosticBag diagnostics
    )
    {
        var segments = file.Path.Split('/');
        var kind = segments.Length == 3 ? config.Kinds.FromFolder(segments[1]) : null;
        if (kind is null || !file.Path.EndsWith(".yaml", StringComparison.Ordinal))
        {
            if (MisplacedEntry.ReportPlace(file, kind, config, diagnostics) is { } known)
                misplaced.Add(known);
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
        var entity = Bind(yaml, kind, id, config, ofKind);
        if (yaml is YamlMap map && MisplacedEntry.KindsOf(map, kind, id, config, ofKind) is [var other, ..] others)
        {
            foreach (var one in others)
                misplaced.Add(new EntityKey(one, id));
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

    private static Entity? Bind(YamlValue yaml, EntityKind kind, string id, SiteConfig config, DiagnosticBag diagnostics)
    {
        if (FieldValues.Map(yaml, $"{id}.yaml", diagnostics) is not { } fields || EntityHeader.Read(fields, kind, id) is not { } header)
            return null;
        var entity = EntityBinders.Bind(header, fields, config);
        fields.Finish();
        return header.IsDraft && entity is not null ? entity with { IsDraft = true } : entity;
    }

    private static Router? Router(ISiteFiles files, List<string> paths, EntryTwins twins, DiagnosticBag diagnostics) =>
        paths.Contains(RouterPath) && SourceReader.Read(files, RouterPath, diagnostics) is { } file
            ? Netted(
                file,
                diagnostics,
                () => twins.In(YamlReader.Read(file, diagnostics)) is { } yaml ? RouterBinder.Bind(file, yaml, diagnostics) : null
            )
            : null;

    private static ImmutableArray<Located<string>> Addresses(ISiteFiles files, List<string> paths, DiagnosticBag diagnostics) =>
        paths.Contains(RecordedPaths.Addresses) && SourceReader.Read(files, RecordedPaths.Addresses, diagnostics) is { } file
            ? AddressList.Read(file, diagnostics)
            : [];
}
