namespace SiteGen.Preview.Sources;

/// <summary>What has changed in the folders of a site.</summary>
/// <param name="Paths">The files and folders that were touched, as the system names them.</param>
/// <param name="IsUnsure">Something may have changed that nobody told of: all has to be looked at.</param>
internal sealed record SourceChanges(IReadOnlySet<string> Paths, bool IsUnsure);

/// <summary>Gathers what belongs to one save, or to one switch of a branch: several events, with hardly any time between them.</summary>
/// <remarks>It has no clock: whoever calls says what time it is. Not for several threads.</remarks>
internal sealed class ChangeGatherer
{
    /// <summary>A save is over when nothing has happened for so long: editors write beside the old file and rename.</summary>
    public static readonly TimeSpan QuietAfterSave = TimeSpan.FromMilliseconds(10);

    /// <summary>The same where more files change than any editor touches to save one.</summary>
    public static readonly TimeSpan QuietAfterMany = TimeSpan.FromMilliseconds(60);

    /// <summary>Nobody waits longer, although something keeps writing.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private const int MostOfSave = 4;

    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private bool _isUnsure;
    private (TimeSpan First, TimeSpan Last)? _times;

    /// <param name="path">The file or folder that was touched; <c>null</c> when nobody knows, as events were lost.</param>
    /// <param name="now">Of a clock that is never set.</param>
    public void Add(string? path, TimeSpan now)
    {
        if (path is null)
            _isUnsure = true;
        else
            _paths.Add(path);
        _times = (_times?.First ?? now, now);
    }

    /// <summary>How long to wait before what was gathered is whole; zero or less when it is; <c>null</c> when there is nothing.</summary>
    public TimeSpan? DueIn(TimeSpan now)
    {
        if (_times is not var (first, last))
            return null;
        var quiet = last + (_isUnsure || _paths.Count > MostOfSave ? QuietAfterMany : QuietAfterSave);
        var longest = first + Longest;
        return (quiet < longest ? quiet : longest) - now;
    }

    /// <summary>Hands over all that was gathered, and begins anew.</summary>
    public SourceChanges Take()
    {
        var taken = new SourceChanges(_paths.ToHashSet(StringComparer.Ordinal), _isUnsure);
        _paths.Clear();
        (_isUnsure, _times) = (false, null);
        return taken;
    }
}
