using System.Collections.Concurrent;
using SiteGen.Incremental;

namespace SiteGen.Search.Index;

/// <summary>Numbers for terms, so that millions of postings need not hold texts. Used by several threads; which number a term gets is of no
/// meaning.</summary>
internal sealed class TermTable
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _spans;
    private readonly List<string> _terms = [];
    private readonly Lock _lock = new();

    public TermTable() => _spans = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Terms by their numbers. Read only while nobody adds any.</summary>
    public IReadOnlyList<string> Terms => _terms;

    /// <summary>Writes the terms to a cache; or adds those of one, which keep their numbers, while there are no others.</summary>
    public void Form(CacheStream stream)
    {
        foreach (var term in stream.Texts([.. _terms]))
            NumberOf(term);
    }

    public int NumberOf(ReadOnlySpan<char> term)
    {
        if (_spans.TryGetValue(term, out var known))
            return known;
        lock (_lock)
        {
            if (_spans.TryGetValue(term, out known))
                return known;
            var text = term.ToString();
            _terms.Add(text);
            return _numbers[text] = _terms.Count - 1;
        }
    }
}
