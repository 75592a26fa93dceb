using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Publishing;

namespace SiteGen;

/// <summary>What a build made, and everything it found wrong.</summary>
/// <param name="Files">All files of the site; <c>null</c> when an error stopped the build, and for a check of what the last one has
/// checked.</param>
/// <param name="Summary">What was counted; figures of stages not reached are zero.</param>
public sealed record BuildResult(OutputSet? Files, IReadOnlyList<Diagnostic> Diagnostics, BuildSummary Summary)
{
    /// <summary>What errors kept from being checked, in a sentence; <c>null</c> when all was.</summary>
    public string? NotChecked { get; init; }

    /// <summary>Where the sources lie; <c>null</c> where the site does not say, or not in a way that can be read.</summary>
    public Repository? Repository { get; init; }

    public bool HasErrors => Diagnostics.Any(d => d.Rule.Severity == Severity.Error);
}

/// <summary>The figures of the closing line.</summary>
public sealed record BuildSummary(int Pages, int Facts, int Languages);

/// <summary>A pipeline has finished; for the progress line.</summary>
/// <param name="Pipeline">Its name, as <c>Facts</c>.</param>
/// <param name="Result">What it made, in words, as <c>92 facts, 19 sources</c>.</param>
public sealed record BuildProgress(string Pipeline, string Result);
