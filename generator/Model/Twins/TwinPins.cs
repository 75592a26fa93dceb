using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model.Twins;

/// <summary>What <c>data/twins.txt</c> remembers: the texts whose two languages have been compared, by file.</summary>
/// <remarks>A pair counts wherever it stands, so that a renamed or moved file has nothing to be compared again.</remarks>
public sealed class TwinPins
{
    private readonly FrozenSet<TwinPin> _all;

    /// <param name="file">Where it stands.</param>
    /// <param name="groups">In the order of the file.</param>
    public TwinPins(SourceFile file, ImmutableArray<TwinPinGroup> groups)
    {
        (File, Groups) = (file, groups);
        _all = groups.SelectMany(group => group.Pins).ToFrozenSet();
    }

    public SourceFile File { get; }

    public ImmutableArray<TwinPinGroup> Groups { get; }

    public bool Has(TwinPin pin) => _all.Contains(pin);

    /// <summary>The pairs of a file; none of one that is new.</summary>
    /// <param name="path">As <c>data/facts/number-freeze.yaml</c>, or the English one of a guide.</param>
    public IEnumerable<TwinPin> Of(string path) => Groups.Where(group => group.Path == path).SelectMany(group => group.Pins);
}

/// <summary>The texts of one file that have been compared.</summary>
/// <param name="On">The day on which that was last written down, as <c>2026-11-26</c>.</param>
public sealed record TwinPinGroup(string Path, string On, ImmutableArray<TwinPin> Pins);
