using System.Collections.Concurrent;
using SiteGen.Verification.SiteChecks;

namespace SiteGen.Verification.PageChecks;

/// <summary>What a page is read with: what it is held against, and what all pages share so that it is in memory once.</summary>
internal sealed class PageScope(VerifierOptions options)
{
    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.Ordinal);

    public VerifierOptions Options { get; } = options;

    /// <summary>Whether any budget says how tall a page may be: to estimate it takes as long as to read the page.</summary>
    public bool MeasuresHeight { get; } = options.Budgets.Any(budget => budget.Screens is not null);

    public AddressBook Addresses { get; } = new(options.BaseUrl);

    /// <summary>The one instance of an element id: most are on many pages.</summary>
    public string Name(string id) => _names.GetOrAdd(id, id);
}
