using System.Collections.Immutable;
using SiteGen.Binding.Config;
using SiteGen.Binding.Entries;
using SiteGen.Binding.Kinds;
using SiteGen.Binding.Recorded;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Model.Entries;
using SiteGen.Model.Ledgers;
using SiteGen.Model.Routing;
using SiteGen.Model.Timeline;
using SiteGen.Model.Twins;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding;

/// <summary>The files of <c>data/</c> that are no entries: each has a reader of its own.</summary>
internal sealed class SpecialFiles(ISiteFiles files, EntryTwins twins, DiagnosticBag diagnostics)
{
    /// <summary>Whether a file is one of them.</summary>
    public static bool Has(string path) =>
        path
            is DataPaths.Config
                or DataPaths.Kinds
                or DataPaths.Addresses
                or DataPaths.Clock
                or DataPaths.Router
                or DataPaths.Ledger
                or DataPaths.Readings
                or DataPaths.Twins
                or DataPaths.Words
                or DataPaths.Changes
                or DataPaths.Published
                or DataPaths.ApiLock
                or DataPaths.Readme
                or DataPaths.Reference
        || Langs.All.Any(lang => path == SiteConfig.StringsPath(lang));

    /// <returns><c>null</c> when there is no usable configuration, which is reported.</returns>
    public SiteConfig? Config(KindTable kinds)
    {
        if (!files.Paths.Contains(DataPaths.Config))
        {
            diagnostics.Add(
                ReadingRules.MissingInput,
                SourceSpan.WholeFile(new SourceFile(DataPaths.Config, "")),
                $"There is no {DataPaths.Config}."
            );
            return null;
        }
        if (Source(DataPaths.Config) is not { } file)
            return null;
        if (Yaml(file) is { } yaml)
            return Netted(file, () => SiteConfigBinder.Bind(file, yaml, kinds, diagnostics));
        if (!diagnostics.HasErrors)
            diagnostics.Add(ReadingRules.MissingInput, SourceSpan.WholeFile(file), $"{DataPaths.Config} is empty.");
        return null;
    }

    public KindTable Kinds() =>
        Source(DataPaths.Kinds) is not { } file
            ? KindTable.BuiltInOnly
            : Netted(file, () => Yaml(file) is { } yaml ? KindsBinder.Bind(file, yaml, diagnostics) : null) ?? new KindTable([], file);

    public Clock? Clock()
    {
        if (Source(DataPaths.Clock) is not { } file)
            return null;
        if (Yaml(file) is { } yaml)
            return Netted(file, () => ClockBinder.Bind(file, yaml, diagnostics));
        if (string.IsNullOrWhiteSpace(file.Text))
            diagnostics.Add(FactRules.MissingKey, SourceSpan.WholeFile(file), "The file is empty.");
        return null;
    }

    public Router? Router() =>
        Source(DataPaths.Router) is { } file
            ? Netted(file, () => Yaml(file) is { } yaml ? RouterBinder.Bind(file, yaml, diagnostics) : null)
            : null;

    public Ledger? Ledger(KindTable kinds) => FromYaml(DataPaths.Ledger, yaml => new LedgerBinder(kinds).Bind(yaml, diagnostics));

    public ChangeLog? Changes(KindTable kinds) =>
        FromYaml(DataPaths.Changes, yaml => new ChangesBinder(yaml.Span.File, kinds, diagnostics).Bind(yaml));

    public Readings? Readings() => FromYaml(DataPaths.Readings, yaml => ReadingsBinder.Bind(yaml, diagnostics));

    public SourceFile? ApiLock() => Source(DataPaths.ApiLock);

    public ImmutableArray<Located<string>> Addresses() =>
        Source(DataPaths.Addresses) is { } file ? AddressList.Read(file, diagnostics) : [];

    public TwinPins? TwinPins() => Source(DataPaths.Twins) is { } file ? TwinPinsReader.Read(file, diagnostics) : null;

    public PublishedEntries? Published() => Source(DataPaths.Published) is { } file ? PublishedReader.Read(file, diagnostics) : null;

    public OwnWords? Words() => Source(DataPaths.Words) is { } file ? OwnWordsReader.Read(file, diagnostics) : null;

    private SourceFile? Source(string path) => files.Paths.Contains(path) ? SourceReader.Read(files, path, diagnostics) : null;

    /// <summary>What stands in a file that readers see.</summary>
    private YamlValue? Yaml(SourceFile file) => Netted(file, () => twins.In(YamlReader.Read(file, diagnostics)));

    /// <summary>What a file says that only editors see, and that does nothing when it is empty.</summary>
    private T? FromYaml<T>(string path, Func<YamlValue, T?> bind)
        where T : class =>
        Source(path) is { } file ? Netted(file, () => YamlReader.Read(file, diagnostics) is { } yaml ? bind(yaml) : null) : null;

    private T? Netted<T>(SourceFile file, Func<T?> work)
        where T : class => FaultNet.Run(SourceSpan.WholeFile(file), diagnostics, work);
}
