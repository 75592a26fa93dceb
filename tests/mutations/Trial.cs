using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Incremental;
using SiteGen.Reading;

namespace SiteGen.Mutations;

/// <summary>What became of a changed text.</summary>
internal enum Verdict
{
    /// <summary>A rule refuses it, though all bookkeeping is done.</summary>
    Refused,

    /// <summary>It contradicts the ledger, which a second person wrote.</summary>
    Contradicted,

    /// <summary>It is only seen that something changed, until that is recorded.</summary>
    Noticed,

    /// <summary>Nothing is said.</summary>
    Silent,
}

/// <summary>Changes a site, does the bookkeeping that an editor would do, and sees who objects.</summary>
internal sealed class Trial
{
    // Every date of the site lies before it.
    private readonly DateOnly _day;
    private readonly ImmutableDictionary<string, byte[]> _files;
    private readonly HeldResults _held = new();

    /// <exception cref="InvalidOperationException">The site as it is has a mistake.</exception>
    public Trial(IReadOnlyDictionary<string, byte[]> files, DateOnly day)
    {
        _day = day;
        _files = files.ToImmutableDictionary(StringComparer.Ordinal);
        if (Check(_files) is [var first, ..])
            throw new InvalidOperationException(
                $"The site has a mistake before anything is changed: {first.Span.File.Path}: {first.Message}"
            );
    }

    /// <returns>The verdict, and the code of the rule that spoke first; no code when none did.</returns>
    public (Verdict Verdict, string Code) Of(Mutant mutant)
    {
        var text = Encoding.UTF8.GetString(_files[mutant.Path]);
        var changed = string.Concat(text.AsSpan(0, mutant.Start), mutant.New, text.AsSpan(mutant.Start + mutant.Old.Length));
        var site = _files.SetItem(mutant.Path, Encoding.UTF8.GetBytes(changed));
        var first = Check(site);
        if (first.Count == 0)
            return (Verdict.Silent, "");
        var recorded = SiteRecord.Run(new MemoryFiles(site), [], _day);
        var last = recorded.HasErrors
            ? first
            : Check(recorded.Files.Aggregate(site, (files, file) => files.SetItem(file.Path, file.Content!)));
        if (last.Count == 0)
            return (Verdict.Noticed, first[0].Rule.Code);
        // What only waits for a comparison of the languages is said beside the mistakes that kept it from being recorded.
        var mistakes = last.Where(found => found.Rule.Code is not ("SG3030" or "SG3031")).ToList();
        return mistakes.FirstOrDefault(found => found.Rule.Code is not ("SG2029" or "SG2030")) is { } rule
                ? (Verdict.Refused, rule.Rule.Code)
            : mistakes.Count > 0 ? (Verdict.Contradicted, mistakes[0].Rule.Code)
            : (Verdict.Noticed, last[0].Rule.Code);
    }

    private IReadOnlyList<Diagnostic> Check(IReadOnlyDictionary<string, byte[]> files) =>
        SiteBuild.Run(new BuildOptions(AsOf: _day, ListsDue: false) { Held = _held }, new MemoryFiles(files)).Diagnostics;
}
