using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Addresses;
using SiteGen.Api;
using SiteGen.Api.Promised;
using SiteGen.Binding;
using SiteGen.Binding.Guides;
using SiteGen.Changes;
using SiteGen.Checks.Twins;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Editing;
using SiteGen.Incremental;
using SiteGen.Model;
using SiteGen.Model.Twins;
using SiteGen.Reading;
using SiteGen.Recording;
using SiteGen.Rendering.Themes;
using SiteGen.Text;

namespace SiteGen;

/// <summary>Writes down what has to be remembered of a site: addresses that are new, texts whose two languages have been
/// compared, and what the entries say now.</summary>
public static class SiteRecord
{
    /// <summary>Makes the new texts of the files that remember; writes nothing.</summary>
    /// <param name="places">What is meant, as a person names it; all of the site when there is none.</param>
    /// <param name="day">The day to note.</param>
    public static RecordResult Run(ISiteFiles files, IReadOnlyList<string> places, DateOnly day)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddAll(files.Refused);
        var twins = new List<TwinText>();
        var data = DataBinder.Bind(files, diagnostics);
        var guides = data is null ? null : Guides(files, data, twins, diagnostics);
        twins.AddRange(StringsReader.TwinsOf(files, diagnostics));
        CheckDay(data, day, diagnostics);
        if (data is null || guides is null || diagnostics.HasErrors)
            return new RecordResult(diagnostics.Sorted(), [], [], null);

        twins.AddRange(data.Twins);
        var site = data.SiteWith(guides.Guides);
        var addresses = AddressMap.Build(site);
        var kept = KeptAddresses.Of(site, addresses).ToList();
        var named = places.Select(RecordPlace.Of).ToList();
        var known = twins
            .SelectMany(twin => twin.Texts.Values.Select(text => text.Span))
            .Concat(kept.Select(address => address.Origin))
            .ToList();
        if (named.FindIndex(place => !known.Any(place.Covers)) is >= 0 and var unknown)
            return new RecordResult(
                [],
                [],
                [],
                new UnknownPlace(places[unknown], [.. known.Select(span => span.File.DisplayPath).Distinct(StringComparer.Ordinal)])
            );

        bool IsMeant(SourceSpan span) => named.Count == 0 || named.Any(place => place.Covers(span));
        var written = ImmutableArray.CreateBuilder<EditedFile>();
        var lines = ImmutableArray.CreateBuilder<string>();
        Addresses(files, data, [.. kept.Where(address => IsMeant(address.Origin)).Select(address => address.Address)], written, lines);
        Twins(files, data, twins, IsMeant, named.Count == 0, day, written, lines);
        if (named.Count == 0)
        {
            Api(files, data, addresses, diagnostics, written, lines);
            Changes(files, data, addresses, day, written, lines);
        }
        return new RecordResult(diagnostics.Sorted(), written.DrainToImmutable(), lines.DrainToImmutable(), null);
    }

    /// <summary>Nothing changed before the site was first published: what is written down for such a day, readers would never be told.
    /// </summary>
    private static void CheckDay(BoundData? data, DateOnly day, DiagnosticBag diagnostics)
    {
        if (data?.Changes?.All.FirstOrDefault() is { Day: var first } && day < first.Value.Start)
            diagnostics.Add(
                FactRules.FutureDate,
                first.Span,
                $"The site was first published on {first.Value}, which comes after {day:yyyy-MM-dd}.",
                help: "Give the day of today: 'sitegen record --on DAY'."
            );
    }

    private static BoundGuides Guides(ISiteFiles files, BoundData data, List<TwinText> twins, DiagnosticBag diagnostics)
    {
        GuideInspector gather = (guide, _, _) =>
        {
            var found = new GuideTwins(guide).Texts.ToList();
            lock (twins)
                twins.AddRange(found);
        };
        using var cache = new BuildCache(null);
        return GuideBinder.Bind(files, data.Config.Kinds, new GuideInspection(data.Hash, _ => gather), cache, diagnostics);
    }

    private static void Addresses(
        ISiteFiles files,
        BoundData data,
        IEnumerable<string> kept,
        ImmutableArray<EditedFile>.Builder written,
        ImmutableArray<string>.Builder lines
    )
    {
        // A site that promises nothing is asked for nothing.
        if (!files.Paths.Contains(DataPaths.Addresses))
            return;
        var recorded = data.Addresses.Select(address => address.Value).ToHashSet(StringComparer.Ordinal);
        var added = kept.Where(address => !recorded.Contains(address)).Distinct(StringComparer.Ordinal).ToList();
        if (added.Count == 0)
            return;
        var before = SourceText
            .Decode(files.Read(DataPaths.Addresses), out _)
            .TrimEnd()
            .Split('\n')
            .Select(line => line.TrimEnd('\r'))
            .ToList();
        written.Add(
            EditedFile.OfText(DataPaths.Addresses, string.Concat(AddressFamilies.AddTo(before, added).Select(line => line + "\n")))
        );
        foreach (var family in AddressFamilies.Of(added))
            lines.Add($"{files.DisplayPath(DataPaths.Addresses)}: {family}");
    }

    private static void Api(
        ISiteFiles files,
        BoundData data,
        AddressMap addresses,
        DiagnosticBag diagnostics,
        ImmutableArray<EditedFile>.Builder written,
        ImmutableArray<string>.Builder lines
    )
    {
        if (ApiPipeline.PromiseOf(data, addresses) is not { } now)
            return;
        IReadOnlyList<LockedPath>? promised = data.ApiLock is { } file ? ApiLock.Read(file, diagnostics) : [];
        if (promised is null || ApiLock.Write(promised, now) is var text && text == data.ApiLock?.Text)
            return;
        written.Add(EditedFile.OfText(DataPaths.ApiLock, text));
        var added = now.Select(path => path.Path).Except(promised.Select(path => path.Path)).Count();
        lines.Add($"{files.DisplayPath(DataPaths.ApiLock)}: {(added == 0 ? "new words" : $"{added} field{(added == 1 ? "" : "s")}")}");
    }

    private static void Changes(
        ISiteFiles files,
        BoundData data,
        AddressMap addresses,
        DateOnly day,
        ImmutableArray<EditedFile>.Builder written,
        ImmutableArray<string>.Builder lines
    )
    {
        if (!data.Config.HasChanges)
            return;
        var record = ChangeRecord.Of(data, ApiPipeline.SiteOf(data, addresses, data.Config.BaseUrl), day);
        if (record.Changes != (data.Changes?.File.Text ?? ""))
            written.Add(EditedFile.OfText(DataPaths.Changes, record.Changes));
        if (record.Published != data.Published?.File.Text)
            written.Add(EditedFile.OfText(DataPaths.Published, record.Published));
        // On the day of the first publication nothing is news, and only what is said now is noted.
        var told = written.Any(file => file.Path == DataPaths.Changes) ? DataPaths.Changes : DataPaths.Published;
        foreach (var line in record.Lines)
            lines.Add($"{files.DisplayPath(told)}: {line}");
    }

    private static void Twins(
        ISiteFiles files,
        BoundData data,
        IReadOnlyList<TwinText> twins,
        Func<SourceSpan, bool> isMeant,
        bool isWhole,
        DateOnly day,
        ImmutableArray<EditedFile>.Builder written,
        ImmutableArray<string>.Builder lines
    )
    {
        var inOrder = twins.OrderBy(twin => twin.Texts[Langs.Default].Span);
        var (text, texts) = TwinRecord.Of(
            inOrder,
            data.TwinPins,
            twin => twin.Texts.Values.Any(text => isMeant(text.Span)),
            isWhole,
            day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );
        if (text == data.TwinPins?.File.Text)
            return;
        written.Add(EditedFile.OfText(DataPaths.Twins, text));
        foreach (var (path, count) in texts)
            lines.Add($"{files.DisplayPath(DataPaths.Twins)}: {count} text{(count == 1 ? "" : "s")} of {files.DisplayPath(path)}");
        if (texts.Count == 0)
            lines.Add($"{files.DisplayPath(DataPaths.Twins)}: what is no longer in the site is out");
    }
}

/// <summary>What is to be written down.</summary>
/// <param name="Diagnostics">What is wrong with the site; with an error in it nothing is written down.</param>
/// <param name="Lines">What that is, for a person, a line each.</param>
/// <param name="Unknown">A place that is none of the site; <c>null</c> when all are.</param>
public sealed record RecordResult(
    IReadOnlyList<Diagnostic> Diagnostics,
    ImmutableArray<EditedFile> Files,
    ImmutableArray<string> Lines,
    UnknownPlace? Unknown
)
{
    public bool HasErrors => Diagnostics.Any(d => d.Rule.Severity == Severity.Error);
}

/// <summary>A place that is none of the site.</summary>
/// <param name="Known">All files there are, as a person would write them.</param>
public sealed record UnknownPlace(string Written, IReadOnlyList<string> Known);
