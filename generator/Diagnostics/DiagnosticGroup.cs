using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>The mistakes of one rule in one file: the first ones held, all of them counted, the same one once.</summary>
internal sealed class DiagnosticGroup
{
    /// <summary>The most that are held.</summary>
    public const int Most = 1000;

    private readonly HashSet<ContentHash> _others = [];
    private List<Diagnostic> _held = [];
    private int _omitted;

    public void Add(Diagnostic diagnostic)
    {
        _held.Add(diagnostic with { Omitted = 0 });
        _omitted += diagnostic.Omitted;
        // Whichever come first, it is those of the first places that stay.
        if (_held.Count >= 2 * Most)
            Trim();
    }

    /// <summary>Whether one that is held is so.</summary>
    public bool Any(Predicate<Diagnostic> which) => _held.Exists(which);

    /// <summary>Takes those back that are still held.</summary>
    /// <returns>Whether none is left.</returns>
    public bool Withdraw(Predicate<Diagnostic> which)
    {
        _held.RemoveAll(which);
        return _held.Count == 0 && _others.Count == 0 && _omitted == 0;
    }

    /// <summary>In order; the last of them says how many more there are.</summary>
    public IReadOnlyList<Diagnostic> Held()
    {
        Trim();
        var omitted = _others.Count + _omitted;
        return omitted == 0 ? _held : [.. _held.Take(_held.Count - 1), _held[^1] with { Omitted = omitted }];
    }

    private void Trim()
    {
        _held = [.. _held.Distinct().Order(DiagnosticOrder.Instance)];
        foreach (var other in _held.Skip(Most))
            _others.Add(ContentHash.Of([$"{other.Span.Start} {other.Span.Length}", other.Message]));
        if (_held.Count > Most)
            _held.RemoveRange(Most, _held.Count - Most);
    }
}

/// <summary>By place, then by code, then by words.</summary>
internal sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    public static readonly DiagnosticOrder Instance = new();

    public int Compare(Diagnostic? a, Diagnostic? b)
    {
        var byPlace = a!.Span.CompareTo(b!.Span);
        if (byPlace != 0)
            return byPlace;
        var byCode = string.CompareOrdinal(a.Rule.Code, b.Rule.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(a.Message, b.Message);
    }
}
